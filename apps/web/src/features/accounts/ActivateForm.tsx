import { Button } from '@mantine/core';
import { ErrorSummary, type FieldError, Notice, TextField } from '@openpar/ui';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { useActivate } from './account-queries.ts';
import { accountsTexts } from './messages/accounts-texts.ts';
import classes from './SignInPage.module.css';

const LOGIN = 'activate-login';
const CODE = 'activate-code';
const PASSWORD = 'activate-password';
const PASSWORD_LENGTH = 14;

/** `token`: from the link of a letter; `null`: login and code are typed from a slip. */
export function ActivateForm({ token }: { token: string | null }) {
  const text = useMessages(accountsTexts).activate;
  const [login, setLogin] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<FieldError[]>([]);
  const activate = useActivate();
  if (activate.data) {
    return (
      <Notice kind="good" title={text.done(activate.data.login)} isAnswer>
        <p>
          <Link to="/">{text.toSignIn}</Link>
        </p>
      </Notice>
    );
  }
  const messageOf = (id: string) => faults.find((fault) => fault.fieldId === id)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldError[] = [];
    if (token === null && login.trim() === '') found.push({ fieldId: LOGIN, message: text.loginMissing });
    if (token === null && code.replace(/[\s-]/g, '').length !== 12)
      found.push({ fieldId: CODE, message: text.codeMissing });
    if ([...password].length < PASSWORD_LENGTH) found.push({ fieldId: PASSWORD, message: text.passwordShort });
    setFaults(found);
    if (found.length > 0) return;
    activate.mutate({ key: token === null ? { login: login.trim(), code } : { token }, password });
  };
  return (
    <form className={classes.fields} onSubmit={submit} noValidate>
      <ErrorSummary errors={faults} />
      {faults.length === 0 ? <RefusalNotice error={activate.error} /> : null}
      {token === null ? (
        <>
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
            id={CODE}
            name="code"
            autoComplete="one-time-code"
            label={text.code}
            hint={text.codeHint}
            value={code}
            onChange={setCode}
            error={messageOf(CODE)}
          />
        </>
      ) : null}
      <TextField
        id={PASSWORD}
        name="password"
        kind="password"
        autoComplete="new-password"
        label={text.password}
        hint={text.passwordHint}
        value={password}
        onChange={setPassword}
        error={messageOf(PASSWORD)}
      />
      <div>
        <Button type="submit" disabled={activate.isPending}>
          {text.submit}
        </Button>
      </div>
    </form>
  );
}
