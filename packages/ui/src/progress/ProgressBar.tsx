import { useLanguage } from '../language/language-context.ts';
import classes from './ProgressBar.module.css';

interface ProgressBarProps {
  /** What goes on, for those who do not see the bar: "Tạo giấy mời". */
  label: string;
  done: number;
  /** `null` while it is not known how much there is to do. */
  total: number | null;
}

/** How far something is: a bar, and the numbers beside it. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const locale = useLanguage() === 'vi' ? 'vi-VN' : 'en-GB';
  return (
    <span className={classes.progress}>
      <progress aria-label={label} className={classes.bar} {...(total === null ? {} : { value: done, max: total })} />
      {total === null ? null : (
        <span className={classes.numbers}>
          {done.toLocaleString(locale)} / {total.toLocaleString(locale)}
        </span>
      )}
    </span>
  );
}
