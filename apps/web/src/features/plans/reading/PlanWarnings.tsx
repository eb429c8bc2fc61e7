import { Notice } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { useOpenPlan } from './open-plan.ts';
import classes from './PlanWarnings.module.css';

/** The flaws of the document, each with the way to its place in the original. */
export function PlanWarnings({ onShow }: { onShow: () => void }) {
  const text = useMessages(plansTexts).warnings;
  const { reading, selection } = useOpenPlan();
  if (reading.warnings.length === 0) return <Notice kind="good" title={text.nothing} />;
  return (
    <Notice kind="care" title={text.title(reading.warnings.length)}>
      <ul className={classes.flaws}>
        {reading.warnings.map((warning) => (
          <li key={warning.code}>
            {text.codes[warning.code]}
            {warning.found === null ? '' : `: ${text.found(warning.found)}`}
            {warning.places.length > 0 ? (
              <button
                type="button"
                className={classes.show}
                onClick={() => {
                  onShow();
                  selection.set({ path: null, places: warning.places, from: 'field' });
                }}
              >
                {text.show}
                <span className="visually-hidden">: {text.codes[warning.code]}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
