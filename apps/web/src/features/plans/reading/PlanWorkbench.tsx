import { useState } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { OriginalText } from '../original/OriginalText.tsx';
import { useOpenPlan } from './open-plan.ts';
import { PlanFields } from './PlanFields.tsx';
import { PlanWarnings } from './PlanWarnings.tsx';
import classes from './PlanWorkbench.module.css';
import { UnplacedCorrections } from './UnplacedCorrections.tsx';

type Side = 'original' | 'understood';

/** The original beside what was understood of it; on a phone one of the two at a time. */
export function PlanWorkbench() {
  const text = useMessages(plansTexts);
  const { reading, selection } = useOpenPlan();
  const [side, setSide] = useState<Side>('understood');
  const nameOf: Record<Side, string> = { original: text.reading.original, understood: text.reading.understood };
  return (
    <>
      <PlanWarnings onShow={() => setSide('original')} />
      <UnplacedCorrections />
      <div className={classes.switch}>
        {(['original', 'understood'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={side === one}
            className={classes.switchButton}
            onClick={() => setSide(one)}
          >
            {nameOf[one]}
          </button>
        ))}
      </div>
      <div className={classes.sides} data-side={side}>
        <div className={classes.original}>
          <h2 className={classes.title}>{text.reading.original}</h2>
          <p className={classes.legend}>{text.reading.legend}</p>
          <OriginalText reading={reading} selection={selection} />
        </div>
        <div className={classes.understood}>
          <h2 className={classes.title}>
            {text.reading.understood}
            {reading.doubts.length > 0 ? <span>{text.doubts.title(reading.doubts.length)}</span> : null}
          </h2>
          <PlanFields />
        </div>
      </div>
    </>
  );
}
