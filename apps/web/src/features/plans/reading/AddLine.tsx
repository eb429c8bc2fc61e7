import { Button } from '@mantine/core';
import { SaveState } from '@openpar/ui';
import type { FormEvent, KeyboardEvent } from 'react';
import { useState } from 'react';
import { useDescribeError } from '../../../api/describe-error.ts';
import { savingOf } from '../../../api/saving-of.ts';
import { useMessages } from '../../../language/use-messages.ts';
import type { FieldShape, ListShape } from '../fields/plan-sections.data.ts';
import { listAt } from '../fields/value-at.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import { useCorrectField } from '../plan-queries.ts';
import { DraftInput } from './DraftInput.tsx';
import classes from './fields.module.css';
import { useOpenPlan } from './open-plan.ts';

/** Adds a line at the end of a list: its leading words first, the rest in the line afterwards. */
export function AddLine({ shape, path }: { shape: ListShape; path: string }) {
  const { labels, fields: text } = useMessages(plansTexts);
  const { reading } = useOpenPlan();
  const [draft, setDraft] = useState<string | null>(null);
  const correct = useCorrectField(reading.id);
  const describe = useDescribeError();
  const close = () => setDraft(null);
  const label = labels[shape.list];
  if (draft === null) {
    return (
      <button type="button" className={classes.plainButton} onClick={() => setDraft('')}>
        {text.add}
        <span className="visually-hidden">: {label}</span>
      </button>
    );
  }
  const save = (event: FormEvent) => {
    event.preventDefault();
    const words = draft.trim().normalize('NFC');
    if (words === '') return;
    const value = [...listAt(reading.document, path), shape.blank(words)];
    correct.mutate({ path, value }, { onSuccess: close });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  const field: FieldShape = { label: shape.list, kind: 'text' };
  return (
    <form className={classes.editor} onSubmit={save} onKeyDown={leave}>
      <DraftInput field={field} label={label} draft={draft} onChange={setDraft} isWrong={false} />
      <div className={classes.editorRow}>
        <Button type="submit" size="compact-sm" disabled={correct.isPending}>
          {text.save}
        </Button>
        <Button variant="default" size="compact-sm" onClick={close}>
          {text.cancel}
        </Button>
        <SaveState saving={savingOf(correct, describe)} />
      </div>
    </form>
  );
}
