import { Button } from '@mantine/core';
import { Notice, Page, TextField } from '@openpar/ui';
import { type FormEvent, useState } from 'react';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { useChangePassword } from './account-queries.ts';
import classes from './accounts.module.css';
import { accountsTexts } from './messages/accounts-texts.ts';

/** A new password for oneself. */
export function ChangePasswordPage() {
  const text = useMessages(accountsTexts).password;
  const [oldPassword, setOld] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useChangePassword();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (oldPassword === '' || newPassword === '') return;
    const forget = () => {
      setOld('');
      setNew('');
    };
    change.mutate({ oldPassword, newPassword }, { onSuccess: forget });
  };
  return (
    <Page title={text.title} lead={text.lead}>
      <form className={classes.narrow} onSubmit={submit} noValidate>
        <RefusalNotice error={change.error} />
        {change.isSuccess ? <Notice kind="good" title={text.done} isAnswer /> : null}
        <TextField
          kind="password"
          name="old-password"
          autoComplete="current-password"
          label={text.old}
          value={oldPassword}
          onChange={setOld}
        />
        <TextField
          kind="password"
          name="new-password"
          autoComplete="new-password"
          label={text.new}
          hint={text.hint}
          value={newPassword}
          onChange={setNew}
        />
        <div>
          <Button type="submit" disabled={oldPassword === '' || newPassword === '' || change.isPending}>
            {text.submit}
          </Button>
        </div>
      </form>
    </Page>
  );
}
