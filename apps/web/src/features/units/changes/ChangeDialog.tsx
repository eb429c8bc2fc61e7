import { ConfirmDialog, Notice } from '@openpar/ui';
import { type ReactNode, useState } from 'react';
import { RefusalNotice } from '../../../api/AnswerView.tsx';
import { useMessages } from '../../../language/use-messages.ts';
import { unitsTexts } from '../messages/units-texts.ts';
import classes from '../units.module.css';
import { useChange } from './change-queries.ts';

interface ChangeDialogProps<Body, Answer> {
  title: string;
  confirmLabel: string;
  isDangerous?: boolean;
  /** What to send; `null` while something is missing. */
  body: Body | null;
  send: (body: Body) => Promise<Answer>;
  onDone?: (answer: Answer) => void;
  onClose: () => void;
  children: ReactNode;
}

/** One change in a dialog: its fields, why it was refused, and the way out. Stands in the page only while it is open. */
export function ChangeDialog<Body, Answer>(props: ChangeDialogProps<Body, Answer>) {
  const { title, confirmLabel, isDangerous = false, body, send, onDone, onClose, children } = props;
  const text = useMessages(unitsTexts).changes;
  const [isMissing, setMissing] = useState(false);
  const change = useChange(async () => (body === null ? null : { answer: await send(body) }));
  const confirm = () => {
    setMissing(body === null);
    if (body === null) return;
    change.mutate(undefined, {
      onSuccess: (done) => {
        onClose();
        if (done) onDone?.(done.answer);
      },
    });
  };
  return (
    <ConfirmDialog
      isOpen
      title={title}
      confirmLabel={confirmLabel}
      isDangerous={isDangerous}
      isBusy={change.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={classes.change}>{children}</div>
      {isMissing && body === null ? (
        <Notice kind="bad" title={text.missing} isAnswer>
          <p>{text.missingMend}</p>
        </Notice>
      ) : (
        <RefusalNotice error={change.error} />
      )}
    </ConfirmDialog>
  );
}
