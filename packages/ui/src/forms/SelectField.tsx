import { NativeSelect } from '@mantine/core';
import classes from './fields.module.css';
import type { FieldProps } from './TextField.tsx';

interface SelectFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[];
}

/** A choice from a short list, drawn by the browser itself: quick on old machines, right on phones. */
export function SelectField({ label, value, onChange, hint, error, options, ...rest }: SelectFieldProps) {
  return (
    <NativeSelect
      {...rest}
      label={label}
      value={value}
      description={hint}
      error={error}
      data={[...options]}
      classNames={{
        root: classes.field ?? '',
        label: classes.label ?? '',
        description: classes.hint ?? '',
        error: classes.error ?? '',
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
