import classes from './fields.module.css';

interface CheckFieldProps {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** Something that is so or is not, drawn by the browser itself; the whole line can be pressed. */
export function CheckField({ label, isChecked, onChange }: CheckFieldProps) {
  return (
    <label className={classes.check}>
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
