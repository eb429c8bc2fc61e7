import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { installationQuery } from '../../api/installation-query.ts';
import { LanguageButton } from '../../language/LanguageButton.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { accountsTexts } from './messages/accounts-texts.ts';
import { SampleAccounts } from './SampleAccounts.tsx';
import { SignInForm } from './SignInForm.tsx';
import classes from './SignInPage.module.css';

export function SignInPage() {
  const text = useMessages(accountsTexts).signIn;
  const installation = useQuery(installationQuery).data;
  const [filled, setFilled] = useState<{ login: string; password: string } | null>(null);
  const isPractice = installation?.isPractice ?? false;
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
          <SignInForm key={filled?.login ?? ''} filled={filled} />
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
