import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import type { ChoiceKey, FieldShape } from '../fields/plan-sections.data.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import classes from './fields.module.css';
import { useChoices } from './use-value-words.ts';

interface DraftInputProps {
  field: FieldShape;
  label: string;
  draft: string;
  onChange: (draft: string) => void;
  isWrong: boolean;
}

/** The control for one kind of value, with the focus in it. */
export function DraftInput({ field, label, draft, onChange, isWrong }: DraftInputProps) {
  const text = useMessages(plansTexts).fields;
  const frame = useRef<HTMLDivElement>(null);
  const hintId = useId();
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const hint = useHint(field);
  return (
    <div ref={frame} className={classes.control}>
      {field.kind === 'choice' ? <ChoiceInput of={field.of} {...{ label, draft, onChange }} /> : null}
      {field.kind === 'choices' ? <ChoicesInput of={field.of} {...{ label, draft, onChange }} /> : null}
      {field.kind === 'flag' ? (
        <label>
          <input
            type="checkbox"
            checked={draft === 'true'}
            onChange={(event) => onChange(String(event.currentTarget.checked))}
          />{' '}
          {label}
        </label>
      ) : null}
      {field.kind === 'choice' || field.kind === 'choices' || field.kind === 'flag' ? null : (
        <WordsInput
          isLong={field.kind === 'text' || field.kind === 'texts'}
          isMany={field.kind === 'texts'}
          {...{ label, draft, onChange, hintId, isWrong }}
        />
      )}
      <p id={hintId} className={isWrong ? classes.wrong : classes.hint} role={isWrong ? 'alert' : undefined}>
        {isWrong ? `${text.notUnderstood} ${hint}` : hint}
      </p>
    </div>
  );
}

function useHint(field: FieldShape): string {
  const text = useMessages(plansTexts).fields;
  if (field.kind === 'date') return text.dateHint;
  if (field.kind === 'clock') return text.clockHint;
  if (field.kind === 'number') return text.numberHint;
  if (field.kind === 'headcount') return text.headcountHint;
  return field.kind === 'texts' ? text.textsHint : '';
}

interface ControlProps {
  label: string;
  draft: string;
  onChange: (draft: string) => void;
}

function ChoiceInput({ of, label, draft, onChange }: ControlProps & { of: ChoiceKey }) {
  const text = useMessages(plansTexts).fields;
  return (
    <select aria-label={label} value={draft} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{text.choiceNone}</option>
      {useChoices(of).map(({ value, label: name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

function ChoicesInput({ of, label, draft, onChange }: ControlProps & { of: ChoiceKey }) {
  const chosen = new Set(draft.split('\n').filter((value) => value !== ''));
  const options = useChoices(of);
  const toggle = (value: string, isOn: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? isOn : chosen.has(one)))
        .join('\n'),
    );
  return (
    <fieldset className={classes.choices}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ value, label: name }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.has(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  );
}

interface WordsInputProps extends ControlProps {
  isLong: boolean;
  isMany: boolean;
  hintId: string;
  isWrong: boolean;
}

function WordsInput({ label, draft, onChange, isLong, isMany, hintId, isWrong }: WordsInputProps) {
  const saveOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || isMany || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  const shared = { 'aria-label': label, 'aria-describedby': hintId, 'aria-invalid': isWrong, value: draft };
  return isLong ? (
    <textarea
      {...shared}
      rows={Math.min(8, Math.max(isMany ? 3 : 1, Math.ceil(draft.length / 60)))}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={saveOnEnter}
    />
  ) : (
    <input type="text" {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
