import { StatusMark } from '@openpar/ui';
import { useMessages } from '../../../language/use-messages.ts';
import type { ListShape } from '../fields/plan-sections.data.ts';
import { listAt } from '../fields/value-at.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { AddLine } from './AddLine.tsx';
import { CorrectionNote } from './CorrectionNote.tsx';
import { FieldLine } from './FieldLine.tsx';
import classes from './fields.module.css';
import { useOpenPlan } from './open-plan.ts';

/** A list of the plan: its lines, and a way to add one. Lines are added and removed by saving the whole list. */
export function FieldList({ shape, path, isTitled }: { shape: ListShape; path: string; isTitled: boolean }) {
  const text = useMessages(plansTexts);
  const { reading, isOpen } = useOpenPlan();
  const lines = listAt(reading.document, path);
  const correction = reading.corrections.find((one) => one.path === path && one.isPlaced);
  const doubt = reading.doubts.find((one) => one.path === path);
  return (
    <div className={classes.list}>
      {isTitled ? <h3 className={classes.listTitle}>{text.labels[shape.list]}</h3> : null}
      {lines.length === 0 ? <p className={classes.empty}>{text.fields.emptyList}</p> : null}
      {doubt ? (
        <p className={classes.doubt}>
          <StatusMark tone="care">{text.doubts.mark}</StatusMark> {text.doubts.reasons[doubt.reason]}
        </p>
      ) : null}
      {correction ? <CorrectionNote field={null} correction={correction} /> : null}
      <ol className={classes.lines}>
        {lines
          .map((line, at) => ({ line, at, path: `${path}.${at}` }))
          .map(({ line, at, path: linePath }) => (
            <FieldLine key={linePath} shape={shape} listPath={path} at={at}>
              {shape.inner && listAt(line, 'tasks').length > 0 ? (
                <FieldList shape={shape.inner} path={`${linePath}.tasks`} isTitled={false} />
              ) : null}
            </FieldLine>
          ))}
      </ol>
      {isOpen ? <AddLine shape={shape} path={path} /> : null}
    </div>
  );
}
