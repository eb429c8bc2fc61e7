import { useEffect, useRef } from 'react';
import { useUiMessages } from '../language/language-context.ts';
import classes from './fields.module.css';

export interface FieldError {
  /** Id of the field; `null` where the whole form is meant. */
  fieldId: string | null;
  message: string;
}

/** Every fault of a form at its top, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const text = useUiMessages();
  const box = useRef<HTMLDivElement>(null);
  const isEmpty = errors.length === 0;
  useEffect(() => {
    if (!isEmpty) box.current?.focus();
  }, [isEmpty]);
  if (isEmpty) return null;
  return (
    <div ref={box} className={classes.summary} role="alert" tabIndex={-1}>
      <h2>{text.errorSummaryTitle}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={message}>
            {fieldId === null ? (
              message
            ) : (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId)?.focus();
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
