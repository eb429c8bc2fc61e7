import type { PlanReadingView } from '@openpar/contract';
import { Notice, StatusMark } from '@openpar/ui';
import { useState } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { useOpenPlan } from './open-plan.ts';
import classes from './PlanWarnings.module.css';

/** The flaws of the document, each with the way to its place in the original. */
export function PlanWarnings({ onShow }: { onShow: () => void }) {
  const text = useMessages(plansTexts).warnings;
  const { reading, selection } = useOpenPlan();
  // On a phone the flaws are folded at first: there the plan itself is the one thing on the screen.
  const [isOpenAtFirst] = useState(() => matchMedia('(min-width: 48em)').matches);
  if (reading.warnings.length === 0) return <Notice kind="good" title={text.nothing} />;
  return (
    <details className={classes.frame} open={isOpenAtFirst}>
      <summary className={classes.title}>
        <StatusMark tone="care">{text.title(reading.warnings.length)}</StatusMark>
      </summary>
      <ul className={classes.flaws}>
        {reading.warnings.map((warning) => (
          <li key={warning.code}>
            {warning.places.length > 0 ? (
              <button
                type="button"
                className={classes.show}
                title={text.show}
                onClick={() => {
                  onShow();
                  selection.set({ path: null, places: warning.places, from: 'field' });
                }}
              >
                <Flaw warning={warning} />
              </button>
            ) : (
              <Flaw warning={warning} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const LONGEST_FOUND = 80;

/** As many words as tell the place; the whole stands lit in the original. */
function shorten(words: string): string {
  return words.length <= LONGEST_FOUND ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_FOUND))}…`;
}

function Flaw({ warning }: { warning: PlanReadingView['warnings'][number] }) {
  const text = useMessages(plansTexts).warnings;
  return (
    <>
      {text.codes[warning.code]}
      {warning.found === null ? '' : `: ${text.found(shorten(warning.found))}`}
    </>
  );
}
