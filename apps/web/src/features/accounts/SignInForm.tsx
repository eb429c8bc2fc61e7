import { Button } from '@mantine/core';
import type { FieldError } from '@openpar/ui';
import { ErrorSummary, TextField } from '@openpar/ui';
import type { FormEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { accountsTexts } from './messages/accounts-texts.ts';
import classes from './SignInPage.module.css';
import { useSignIn } from './session-acts.ts';

const LOGIN = 'sign-in-login';
const PASSWORD = 'sign-in-password';

export function SignInForm({ filled }: { filled: { login: string; password: string } | null }) {
  const text = useMessages(accountsTexts).signIn;
  const [login, setLogin] = useState(filled?.login ?? '');
  const [password, setPassword] = useState(filled?.password ?? '');
  const [faults, setFaults] = useState<FieldError[]>([]);
  const signIn = useSignIn();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (filled) button.current?.focus();
  }, [filled]);
  const messageOf = (id: string) => faults.find((fault) => fault.fieldId === id)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldError[] = [];
    if (login.trim() === '') found.push({ fieldId: LOGIN, message: text.loginMissing });
    if (password === '') found.push({ fieldId: PASSWORD, message: text.passwordMissing });
    setFaults(found);
    if (found.length === 0) signIn.mutate({ login: login.trim(), password });
  };
  return (
    <form className={classes.fields} onSubmit={submit} noValidate>
      <ErrorSummary errors={faults} />
      {faults.length === 0 ? <RefusalNotice error={signIn.error} /> : null}
      <p role="status">{filled && !signIn.error ? text.filled(filled.login) : ''}</p>
      <TextField
        id={LOGIN}
        name="login"
        autoComplete="username"
        label={text.login}
        value={login}
        onChange={setLogin}
        error={messageOf(LOGIN)}
      />
      <TextField
        id={PASSWORD}
        name="password"
        kind="password"
        autoComplete="current-password"
        label={text.password}
        value={password}
        onChange={setPassword}
        error={messageOf(PASSWORD)}
      />
      <div>
        <Button ref={button} type="submit" disabled={signIn.isPending}>
          {text.submit}
        </Button>
      </div>
    </form>
  );
}
