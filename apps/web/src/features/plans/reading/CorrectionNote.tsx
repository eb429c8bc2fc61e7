import { StatusMark, showInstant } from '@openpar/ui';
import { z } from 'zod';
import { useDescribeError } from '../../../api/describe-error.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { showValue } from '../fields/field-value.ts';
import type { FieldKind } from '../fields/plan-sections.data.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { useRemoveCorrection } from '../plan-queries.ts';
import classes from './fields.module.css';
import type { Correction } from './open-plan.ts';
import { useOpenPlan } from './open-plan.ts';
import { useValueWords } from './use-value-words.ts';

/** Says that a field was corrected, what stood there before, and takes the correction back. A list shows no former value. */
export function CorrectionNote({ field, correction }: { field: FieldKind | null; correction: Correction }) {
  const text = useMessages(plansTexts).fields;
  const { reading, isOpen } = useOpenPlan();
  const remove = useRemoveCorrection(reading.id);
  const describe = useDescribeError();
  const words = useValueWords();
  const before = field ? showValue(field, z.json().safeParse(correction.readValue).data, words).join('; ') : null;
  return (
    <p className={classes.correction}>
      <StatusMark tone="good">{text.corrected}</StatusMark>{' '}
      <span>
        {correction.by}, {showInstant(correction.at)}.
      </span>{' '}
      {before === null ? null : <span>{before === '' ? text.readNothing : text.readBefore(before)}.</span>}{' '}
      {isOpen ? (
        <button
          type="button"
          className={classes.plainButton}
          disabled={remove.isPending}
          onClick={() => remove.mutate(correction.path)}
        >
          {text.undo}
        </button>
      ) : null}
      {remove.error ? <StatusMark tone="bad">{describe(remove.error).title}</StatusMark> : null}
    </p>
  );
}
