import { Button } from '@mantine/core';
import { Notice, TextField } from '@openpar/ui';
import { type FormEvent, useState } from 'react';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { useOrderOwnReset } from './account-queries.ts';
import { accountsTexts } from './messages/accounts-texts.ts';
import classes from './SignInPage.module.css';

/** Asks for a letter with a link; the answer says the same whether the login has an account or not. */
export function ForgottenPasswordForm({ onBack }: { onBack: () => void }) {
  const text = useMessages(accountsTexts).forgotten;
  const [login, setLogin] = useState('');
  const [fault, setFault] = useState<string>();
  const order = useOrderOwnReset();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = login.trim() === '';
    setFault(isEmpty ? text.loginMissing : undefined);
    if (!isEmpty) order.mutate(login.trim());
  };
  return (
    <form className={classes.fields} onSubmit={submit} noValidate>
      <p>{text.lead}</p>
      <RefusalNotice error={order.error} />
      {order.isSuccess ? <Notice kind="good" title={text.done} isAnswer /> : null}
      <TextField
        name="login"
        autoComplete="username"
        label={text.login}
        value={login}
        onChange={setLogin}
        error={fault}
      />
      <div className={classes.acts}>
        <Button type="submit" disabled={order.isPending}>
          {text.submit}
        </Button>
        <Button variant="default" onClick={onBack}>
          {text.back}
        </Button>
      </div>
    </form>
  );
}
