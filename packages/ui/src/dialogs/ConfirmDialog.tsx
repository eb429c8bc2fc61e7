import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { useUiMessages } from '../language/language-context.ts';
import classes from './ConfirmDialog.module.css';

interface ConfirmDialogProps {
  isOpen: boolean;
  title: string;
  /** The act as a verb: "Giao nhiệm vụ", never "Đồng ý". */
  confirmLabel: string;
  isDangerous?: boolean;
  isBusy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before an act that cannot be taken back. Escape and the first button leave without doing it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, confirmLabel, isDangerous, isBusy, onConfirm, onClose, children } = props;
  const text = useUiMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      <div className={classes.body}>{children}</div>
      <div className={classes.acts}>
        <Button variant="default" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button {...(isDangerous ? { color: 'red.9' } : {})} disabled={isBusy ?? false} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </dialog>
  );
}
