import { Button } from '@mantine/core';
import type { listPeopleWithoutAccount, ResponseOf } from '@openpar/contract';
import { DataTable, TextField } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { AnswerView } from '../../api/AnswerView.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { peopleQuery } from './account-queries.ts';
import classes from './accounts.module.css';
import { CreateAccountDialog } from './CreateAccountDialog.tsx';
import { accountsTexts } from './messages/accounts-texts.ts';

type Person = ResponseOf<typeof listPeopleWithoutAccount>['rows'][number];

const PAUSE_MS = 250;

/** Holders of posts who may not sign in yet; each gets an account from here. */
export function PeopleWithoutAccount() {
  const text = useMessages(accountsTexts).manage.people;
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Person | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const people = useQuery(peopleQuery(words));
  return (
    <>
      <div className={classes.bar}>
        <TextField kind="search" label={text.search} value={typed} onChange={setTyped} />
      </div>
      <AnswerView query={people}>
        {({ rows, total }) => (
          <>
            <p role="status">{text.count(total, rows.length)}</p>
            <DataTable
              caption={text.title}
              isCaptionHidden
              rows={rows}
              rowKey={(row) => row.personId}
              empty={<p>{text.empty}</p>}
              columns={[
                { header: text.person, width: '25%', cell: (row) => row.personName },
                {
                  header: text.post,
                  cell: (row) => row.posts.map((post) => `${post.title}, ${post.unitName}`).join('; '),
                },
                {
                  header: text.act,
                  width: '10rem',
                  isAct: true,
                  cell: (row) => (
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={`${text.act}: ${row.personName}`}
                      onClick={() => setChosen(row)}
                    >
                      {text.act}
                    </Button>
                  ),
                },
              ]}
            />
          </>
        )}
      </AnswerView>
      {chosen ? <CreateAccountDialog key={chosen.personId} person={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}
