import type { ReactNode } from 'react';
import classes from './Notice.module.css';

export type NoticeKind = 'information' | 'good' | 'care' | 'bad';

const SIGN: Record<NoticeKind, string> = { information: 'i', good: '✓', care: '!', bad: '×' };

interface NoticeProps {
  kind: NoticeKind;
  title: string;
  children?: ReactNode;
  /** `true` where it appears as the answer to what the person has just done. */
  isAnswer?: boolean;
}

/** A boxed message with a sign of its own shape for each kind. */
export function Notice({ kind, title, children, isAnswer }: NoticeProps) {
  const role = isAnswer ? (kind === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div className={`${classes.notice} ${classes[kind]}`} role={role}>
      <span className={classes.sign} aria-hidden="true">
        {SIGN[kind]}
      </span>
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
