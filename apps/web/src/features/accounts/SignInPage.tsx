import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { installationQuery } from '../../api/installation-query.ts';
import { useSessionEnd } from '../../api/session-end.ts';
import { LanguageButton } from '../../language/LanguageButton.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { ForgottenPasswordForm } from './ForgottenPasswordForm.tsx';
import { accountsTexts } from './messages/accounts-texts.ts';
import { SampleAccounts } from './SampleAccounts.tsx';
import { SignInForm } from './SignInForm.tsx';
import classes from './SignInPage.module.css';

export function SignInPage() {
  const { signIn: text, forgotten } = useMessages(accountsTexts);
  const [isForgotten, setForgotten] = useState(false);
  const installation = useQuery(installationQuery).data;
  const [filled, setFilled] = useState<{ login: string; password: string } | null>(null);
  const isPractice = installation?.isPractice ?? false;
  const ended = useSessionEnd();
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
          <h1>{isForgotten ? forgotten.title : text.title}</h1>
          <RefusalNotice error={isForgotten ? null : ended} />
          {isForgotten ? (
            <ForgottenPasswordForm onBack={() => setForgotten(false)} />
          ) : (
            <>
              <SignInForm key={filled?.login ?? ''} filled={filled} />
              <p className={classes.ways}>
                <button type="button" className={classes.way} onClick={() => setForgotten(true)}>
                  {forgotten.open}
                </button>
                <Link to="/activate">{forgotten.haveCode}</Link>
              </p>
            </>
          )}
        </div>
        {installation && isPractice ? (
          <SampleAccounts
            accounts={installation.sampleAccounts}
            password={installation.samplePassword}
            onUse={(login) => setFilled({ login, password: installation.samplePassword ?? '' })}
          />
        ) : null}
      </main>
    </div>
  );
}
