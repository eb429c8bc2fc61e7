import type { ParticipantsView } from '@openpar/contract';
import { Notice } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import { conferencesTexts } from '../messages/conferences-texts.ts';
import classes from './participants.module.css';

/** The parts of the participant lines that lead to nobody, each with its reason and its mend. */
export function UnresolvedCalls({ participants }: { participants: ParticipantsView }) {
  const text = useMessages(conferencesTexts).participants;
  const { unresolved } = participants;
  if (unresolved.length === 0) return null;
  return (
    <Notice kind="care" title={text.unresolved(unresolved.length)}>
      <ul className={classes.unresolved}>
        {unresolved.map(({ line, name, reason }) => (
          <li key={`${line} ${name}`}>
            <strong>{text.unresolvedIn(line + 1, name)}</strong> {text.reasonWords[reason]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
