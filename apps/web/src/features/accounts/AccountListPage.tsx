import { Button } from '@mantine/core';
import type { AccountView, makeActivationCodes, ResponseOf } from '@openpar/contract';
import { foldMarks } from '@openpar/formats';
import { Page, Section, TextField } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AnswerView, RefusalNotice } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { exportAddress } from '../../list-files/export-address.ts';
import { ListFileLinks } from '../../list-files/ListFileLinks.tsx';
import { AccountTable } from './AccountTable.tsx';
import { accountsQuery, useMakeCodes } from './account-queries.ts';
import classes from './accounts.module.css';
import { CodeSheet } from './CodeSheet.tsx';
import { accountsTexts } from './messages/accounts-texts.ts';
import { PeopleWithoutAccount } from './PeopleWithoutAccount.tsx';

/** Accounts of one's units and those below: who may sign in, and what to do for whoever may not yet. */
export function AccountListPage() {
  const text = useMessages(accountsTexts).manage;
  const accounts = useQuery(accountsQuery);
  const [sheet, setSheet] = useState<ResponseOf<typeof makeActivationCodes> | null>(null);
  if (sheet) return <CodeSheet sheet={sheet} onClose={() => setSheet(null)} />;
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={
        <>
          <ListFileLinks address={(format) => exportAddress('accounts', format)} />
          <Link to="/imports" search={{ kind: 'accounts' }}>
            {text.importList}
          </Link>
        </>
      }
    >
      <AnswerView query={accounts}>
        {({ rows, isMailReady }) => <Accounts rows={rows} isMailReady={isMailReady} onSheet={setSheet} />}
      </AnswerView>
      <Section title={text.people.title} lead={text.people.lead}>
        <PeopleWithoutAccount />
      </Section>
    </Page>
  );
}

interface AccountsProps {
  rows: readonly AccountView[];
  isMailReady: boolean;
  onSheet: (sheet: ResponseOf<typeof makeActivationCodes>) => void;
}

function Accounts({ rows, isMailReady, onSheet }: AccountsProps) {
  const text = useMessages(accountsTexts).manage;
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const makeCodes = useMakeCodes();
  const shown = rows.filter((row) => hasWords(row, words));
  const print = (ids: readonly string[]) => makeCodes.mutate([...ids], { onSuccess: onSheet });
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) isChosen ? after.add(id) : after.delete(id);
      return after;
    });
  const waiting = shown.filter((row) => row.mayManage && row.state === 'not-activated').map(({ id }) => id);
  return (
    <>
      <div className={classes.bar}>
        <TextField kind="search" label={text.search} value={words} onChange={setWords} />
        <Button variant="default" disabled={waiting.length === 0} onClick={() => choose(waiting, true)}>
          {text.chooseWaiting(waiting.length)}
        </Button>
        <Button disabled={chosen.size === 0 || makeCodes.isPending} onClick={() => print([...chosen])}>
          {text.printCodes(chosen.size)}
        </Button>
      </div>
      {isMailReady ? null : <p className={classes.soft}>{text.noMail}</p>}
      <RefusalNotice error={makeCodes.error} />
      <p role="status">{text.count(shown.length)}</p>
      <AccountTable rows={shown} chosen={chosen} isMailReady={isMailReady} onChoose={choose} onPrint={print} />
    </>
  );
}

/** Whether all words stand in the name, the login or the posts; marks may be left out. */
function hasWords({ personName, login, posts }: AccountView, words: string): boolean {
  const key = foldMarks([personName, login, ...posts.flatMap((post) => [post.title, post.unitName])].join(' '));
  return foldMarks(words)
    .split(/\s+/)
    .every((word) => key.includes(word));
}
