import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import classes from './fields.module.css';

export interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string;
  name?: string;
}

interface TextFieldProps extends FieldProps {
  kind?: 'text' | 'search' | 'password' | 'long';
  autoComplete?: string;
  isFocusedFirst?: boolean;
}

/** A text with its label above it, a hint below the label, and the error in words. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  error,
  kind = 'text',
  isFocusedFirst,
  ...rest
}: TextFieldProps) {
  const shared = {
    ...rest,
    label,
    value,
    description: hint,
    error,
    classNames: {
      root: classes.field ?? '',
      label: classes.label ?? '',
      description: classes.hint ?? '',
      error: classes.error ?? '',
    },
    'data-autofocus': isFocusedFirst,
  };
  if (kind === 'long') {
    return <Textarea {...shared} rows={3} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
  if (kind === 'password')
    return <PasswordInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />;
  return <TextInput {...shared} type={kind} onChange={(event) => onChange(event.currentTarget.value)} />;
}
