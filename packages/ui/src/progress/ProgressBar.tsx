import { useLanguage } from '../language/language-context.ts';
import classes from './ProgressBar.module.css';

interface ProgressBarProps {
  /** What goes on, for those who do not see the bar: "Tạo giấy mời". */
  label: string;
  done: number;
  total: number;
}

/** How far something is: a bar, and the numbers beside it. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const locale = useLanguage() === 'vi' ? 'vi-VN' : 'en-GB';
  return (
    <span className={classes.progress}>
      <progress aria-label={label} className={classes.bar} value={done} max={total} />
      <span className={classes.numbers}>
        {done.toLocaleString(locale)} / {total.toLocaleString(locale)}
      </span>
    </span>
  );
}
