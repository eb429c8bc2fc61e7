import { useState } from 'react';
import { readTypedDate } from '../dates/read-typed-date.ts';
import { showDate } from '../dates/show-date.ts';
import { useUiMessages } from '../language/language-context.ts';
import { TextField } from './TextField.tsx';

interface DateFieldProps {
  label: string;
  /** ISO day; `null` when open. */
  value: string | null;
  /** `undefined`: what stands in the field is no date. */
  onChange: (value: string | null | undefined) => void;
  hint?: string;
  error?: string | undefined;
  id?: string;
  /** Whether a month or a year alone will do. */
  isPartialAllowed?: boolean;
}

/** A date typed as officials write it, 22/6/2023; says at once when it is not one. */
export function DateField({ label, value, onChange, hint, error, id, isPartialAllowed = false }: DateFieldProps) {
  const text = useUiMessages();
  const [typed, setTyped] = useState(value === null ? '' : showDate(value));
  const [isWrong, setWrong] = useState(false);
  const read = (next: string) => {
    if (next.trim() === '') return null;
    const iso = readTypedDate(next);
    return iso !== null && (isPartialAllowed || iso.length === 10) ? iso : undefined;
  };
  return (
    <TextField
      {...(id ? { id } : {})}
      label={label}
      value={typed}
      hint={hint ?? (isPartialAllowed ? text.partialDateHint : text.dateHint)}
      error={isWrong ? text.dateNotUnderstood : error}
      onChange={(next) => {
        const iso = read(next);
        setTyped(next);
        setWrong(iso === undefined && /\d{4}$/.test(next.trim()));
        onChange(iso);
      }}
    />
  );
}
