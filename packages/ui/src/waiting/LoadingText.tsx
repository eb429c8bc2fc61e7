import { useEffect, useState } from 'react';
import { useUiMessages } from '../language/language-context.ts';
import classes from './LoadingText.module.css';

const QUIET_MS = 300;

/** Says that something is loading, but only when it takes longer than the eye notices. */
export function LoadingText() {
  const text = useUiMessages();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={classes.loading}>
      {isShown ? (
        <>
          <p>{text.loading}</p>
          <div className={classes.line} />
          <div className={classes.line} />
          <div className={classes.line} />
        </>
      ) : null}
    </div>
  );
}
