import { Button } from '@mantine/core';
import type { AccountView } from '@openpar/contract';
import { ConfirmDialog } from '@openpar/ui';
import { useState } from 'react';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { useChangeAccess, useOrderLetter, useUnlockAccount } from './account-queries.ts';
import classes from './accounts.module.css';
import { accountsTexts } from './messages/accounts-texts.ts';

interface AccountActsProps {
  account: AccountView;
  isMailReady: boolean;
  onPrint: () => void;
}

type Asked = 'code' | 'letter' | 'disable' | null;

/** What can be done with an account now; what changes something for the person is asked first. */
export function AccountActs({ account, isMailReady, onPrint }: AccountActsProps) {
  const text = useMessages(accountsTexts).manage.act;
  const [asked, setAsked] = useState<Asked>(null);
  const access = useChangeAccess(account.id);
  const unlock = useUnlockAccount(account.id);
  const letter = useOrderLetter(account.id);
  const close = () => setAsked(null);
  const act = (label: string, onClick: () => void) => (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={`${label}: ${account.personName}`}
      disabled={access.isPending || unlock.isPending || letter.isPending}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  const isDisabled = account.state === 'disabled';
  return (
    <div className={classes.acts}>
      {account.state === 'locked' ? act(text.unlock, () => unlock.mutate()) : null}
      {isDisabled ? null : act(text.code, () => (account.isActivated ? setAsked('code') : onPrint()))}
      {isDisabled || !isMailReady || account.email === null ? null : act(text.letter, () => setAsked('letter'))}
      {isDisabled ? act(text.enable, () => access.mutate(false)) : act(text.disable, () => setAsked('disable'))}
      {letter.isSuccess ? (
        <span role="status" className={classes.soft}>
          {text.letterOrdered}
        </span>
      ) : null}
      <RefusalNotice error={(asked === null ? access.error : null) ?? unlock.error} />
      <ConfirmDialog
        isOpen={asked === 'code'}
        title={text.codeAsk(account.personName)}
        confirmLabel={text.code}
        onClose={close}
        onConfirm={onPrint}
      >
        <p>{text.codeMeaning}</p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'letter'}
        title={text.letterAsk(account.personName)}
        confirmLabel={text.letter}
        isBusy={letter.isPending}
        onClose={close}
        onConfirm={() => letter.mutate(undefined, { onSuccess: close })}
      >
        <p>{text.letterMeaning(account.email ?? '')}</p>
        <RefusalNotice error={letter.error} />
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'disable'}
        title={text.disableAsk(account.personName)}
        confirmLabel={text.disable}
        isDangerous
        isBusy={access.isPending}
        onClose={close}
        onConfirm={() => access.mutate(true, { onSuccess: close })}
      >
        <p>{text.disableMeaning}</p>
        <RefusalNotice error={access.error} />
      </ConfirmDialog>
    </div>
  );
}
