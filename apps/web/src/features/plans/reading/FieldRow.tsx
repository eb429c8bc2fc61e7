import { StatusMark } from '@openpar/ui';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { showValue } from '../fields/field-value.ts';
import type { FieldShape } from '../fields/plan-sections.data.ts';
import { valueAt } from '../fields/value-at.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { CorrectionNote } from './CorrectionNote.tsx';
import { FieldEditor } from './FieldEditor.tsx';
import classes from './fields.module.css';
import { useFieldFacts, useOpenPlan } from './open-plan.ts';
import { useFieldSelected } from './selection-store.ts';
import { useValueWords } from './use-value-words.ts';

interface FieldRowProps {
  field: FieldShape;
  path: string;
  /** Leading words of a line stand without their label. */
  isLeading?: boolean;
  /** What else can be done with the line that these words lead. */
  acts?: ReactNode;
}

/** One field: what was understood, what is doubtful or corrected, and the way to correct it in place. */
export function FieldRow({ field, path, isLeading = false, acts }: FieldRowProps) {
  const text = useMessages(plansTexts);
  const { reading, selection, isOpen } = useOpenPlan();
  const { doubt, correction } = useFieldFacts(path);
  const selected = useFieldSelected(selection, path);
  const [isEdited, setEdited] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected === 'text') row.current?.scrollIntoView({ block: 'center' });
  }, [selected]);
  const label = text.labels[field.label];
  const shown = showValue(field, valueAt(reading.document, path), useValueWords());
  const close = () => {
    setEdited(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div ref={row} className={`${classes.row} ${selected ? classes.selected : ''}`} data-field={path}>
      <span className={isLeading ? 'visually-hidden' : classes.label}>{label}</span>
      <div className={isLeading ? classes.leading : classes.value}>
        {isEdited ? (
          <FieldEditor field={field} path={path} label={label} onClose={close} />
        ) : (
          <>
            {shown.length === 0 ? <span className={classes.empty}>{text.fields.notStated}</span> : null}
            {shown.length === 1 ? <span>{shown[0]}</span> : null}
            {shown.length > 1 ? (
              <ul className={classes.texts}>
                {shown.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            ) : null}
          </>
        )}
        {doubt && !correction ? (
          <p className={classes.doubt}>
            <StatusMark tone="care">{text.doubts.mark}</StatusMark> {text.doubts.reasons[doubt.reason]}
          </p>
        ) : null}
        {correction ? <CorrectionNote field={field} correction={correction} /> : null}
      </div>
      <div className={classes.acts}>
        {isOpen && !isEdited ? (
          <button
            ref={button}
            type="button"
            className={classes.edit}
            aria-label={text.fields.editField(label)}
            onClick={() => setEdited(true)}
          >
            {text.fields.edit}
          </button>
        ) : null}
        {acts}
      </div>
    </div>
  );
}
