import { Button } from '@mantine/core';
import { SaveState } from '@openpar/ui';
import type { FormEvent, KeyboardEvent } from 'react';
import { useState } from 'react';
import { useDescribeError } from '../../../api/describe-error.ts';
import { savingOf } from '../../../api/saving-of.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { draftOf, readDraft } from '../fields/field-value.ts';
import type { FieldShape } from '../fields/plan-sections.data.ts';
import { valueAt } from '../fields/value-at.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { useCorrectField } from '../plan-queries.ts';
import { DraftInput } from './DraftInput.tsx';
import classes from './fields.module.css';
import { useOpenPlan } from './open-plan.ts';

interface FieldEditorProps {
  field: FieldShape;
  path: string;
  label: string;
  onClose: () => void;
}

/** Changes one value in place: Enter saves, Escape leaves it as it was. */
export function FieldEditor({ field, path, label, onClose }: FieldEditorProps) {
  const text = useMessages(plansTexts).fields;
  const { reading } = useOpenPlan();
  const [draft, setDraft] = useState(draftOf(field, valueAt(reading.document, path)));
  const [isWrong, setWrong] = useState(false);
  const correct = useCorrectField(reading.id);
  const describe = useDescribeError();
  const save = (event: FormEvent) => {
    event.preventDefault();
    const value = readDraft(field, draft);
    setWrong(value === undefined);
    if (value !== undefined) correct.mutate({ path, value }, { onSuccess: onClose });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form className={classes.editor} onSubmit={save} onKeyDown={leave} noValidate>
      <DraftInput field={field} label={label} draft={draft} onChange={setDraft} isWrong={isWrong} />
      <div className={classes.editorRow}>
        <Button type="submit" size="compact-sm" disabled={correct.isPending}>
          {text.save}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          {text.cancel}
        </Button>
        <span className={classes.keys}>{text.keys}</span>
        <SaveState saving={savingOf(correct, describe)} />
      </div>
    </form>
  );
}
