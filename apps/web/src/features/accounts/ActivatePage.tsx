import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { installationQuery } from '../../api/installation-query.ts';
import { LanguageButton } from '../../language/LanguageButton.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { ActivateForm } from './ActivateForm.tsx';
import { accountsTexts } from './messages/accounts-texts.ts';
import classes from './SignInPage.module.css';

/** Sets the first password, or a new one: with the link of a letter, or with a printed code. */
export function ActivatePage() {
  const text = useMessages(accountsTexts).activate;
  const installation = useQuery(installationQuery).data;
  // Read once, then taken out of the address bar and the history: whoever sits here next cannot go back to it.
  const [token] = useState(takeToken);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <p>
          <strong>OpenPAR</strong> <span>{installation?.realmName}</span>
        </p>
        <LanguageButton />
      </header>
      <main className={classes.columns}>
        <div className={classes.form}>
          <h1>{text.title}</h1>
          <p>{token === null ? text.leadCode : text.leadLink}</p>
          <ActivateForm token={token} />
        </div>
      </main>
    </div>
  );
}

function takeToken(): string | null {
  const token = window.location.hash.slice(1);
  if (token === '') return null;
  window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}
