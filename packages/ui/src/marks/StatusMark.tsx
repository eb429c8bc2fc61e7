import type { ReactNode } from 'react';
import classes from './StatusMark.module.css';

export type StatusTone = 'good' | 'care' | 'bad' | 'quiet';

const SHAPE: Record<StatusTone, string> = { good: '●', care: '▲', bad: '■', quiet: '○' };

/** A state in words with a shape of its own; the colour only repeats it. */
export function StatusMark({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <span className={`${classes.mark} ${classes[tone]}`}>
      <span aria-hidden="true" className={classes.shape}>
        {SHAPE[tone]}
      </span>
      {children}
    </span>
  );
}
