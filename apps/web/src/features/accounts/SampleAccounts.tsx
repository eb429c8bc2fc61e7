import { Button } from '@mantine/core';
import type { getInstallation, ResponseOf } from '@openpar/contract';
import { DataTable } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import { accountsTexts } from './messages/accounts-texts.ts';
import classes from './SignInPage.module.css';

interface SampleAccountsProps {
  accounts: ResponseOf<typeof getInstallation>['sampleAccounts'];
  password: string | null;
  onUse: (login: string) => void;
}

/** The accounts of a practice realm, each with a button that fills the form. */
export function SampleAccounts({ accounts, password, onUse }: SampleAccountsProps) {
  const text = useMessages(accountsTexts).signIn;
  return (
    <section className={classes.samples} aria-labelledby="samples-title">
      <div>
        <h2 id="samples-title">{text.practiceTitle}</h2>
        <p>{text.practiceLead}</p>
        {password === null ? null : (
          <p className={classes.password}>
            {text.sharedPassword} <strong>{password}</strong>
          </p>
        )}
      </div>
      <DataTable
        caption={text.samplesCaption}
        isCaptionHidden
        rows={accounts}
        rowKey={(account) => account.login}
        empty=""
        columns={[
          { header: text.sampleWho, cell: (account) => account.description },
          { header: text.login, cell: (account) => account.login },
          {
            header: text.use,
            isAct: true,
            cell: (account) => (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={text.takeNamed(account.login)}
                onClick={() => onUse(account.login)}
              >
                {text.use}
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}
