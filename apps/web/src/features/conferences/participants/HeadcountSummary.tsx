import type { ParticipantsView } from '@openpar/contract';
import { StatusMark } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import { conferencesTexts } from '../messages/conferences-texts.ts';
import classes from './participants.module.css';

/** How many seats there are, in which states, and how that stands to the plan's own count. */
export function HeadcountSummary({ participants }: { participants: ParticipantsView }) {
  const text = useMessages(conferencesTexts).participants;
  const { counts, headcount } = participants;
  return (
    <div>
      <p className={classes.figure}>
        <strong>{counts.seats}</strong> {text.found}
      </p>
      <p>{text.counts(counts)}</p>
      {headcount === null ? (
        <p className={classes.soft}>{text.noExpected}</p>
      ) : (
        <p>
          {text.expected(headcount.expected, headcount.found, String(headcount.differencePercent).replace('.', ','))}{' '}
          <StatusMark tone={headcount.isFar ? 'care' : 'good'}>{headcount.isFar ? text.far : text.near}</StatusMark>
        </p>
      )}
    </div>
  );
}
