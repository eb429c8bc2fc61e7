import { Button } from '@mantine/core';
import { changeContact, type listPeople, type ResponseOf } from '@openpar/contract';
import { foldMarks } from '@openpar/formats';
import { DataTable, Page, showDate, TextField } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AnswerView } from '../../../api/AnswerView.tsx';
import { call } from '../../../api/call.ts';
import { useMessages } from '../../../language/use-messages.ts';
import { ChangeDialog } from '../changes/ChangeDialog.tsx';
import { peopleQuery } from '../changes/change-queries.ts';
import { unitsTexts } from '../messages/units-texts.ts';

type Answer = ResponseOf<typeof listPeople>;
type Person = Answer['rows'][number];

/** The people of the units that one keeps, by given name. */
export function PeoplePage() {
  const text = useMessages(unitsTexts).people;
  return (
    <Page title={text.title} lead={text.lead}>
      <AnswerView query={useQuery(peopleQuery)}>{(answer) => <PeopleTable answer={answer} />}</AnswerView>
    </Page>
  );
}

function PeopleTable({ answer: { rows, day } }: { answer: Answer }) {
  const text = useMessages(unitsTexts).people;
  const [typed, setTyped] = useState('');
  const [changed, setChanged] = useState<Person | null>(null);
  const shown = rows.filter(({ name }) => foldMarks(name).includes(foldMarks(typed.trim())));
  return (
    <>
      <TextField kind="search" label={text.find} value={typed} onChange={setTyped} />
      <p role="status">{text.count(shown.length, showDate(day))}</p>
      <DataTable
        caption={text.title}
        isCaptionHidden
        rows={shown}
        rowKey={({ id }) => id}
        empty={<p>{text.empty}</p>}
        pageSize={100}
        columns={[
          { header: text.name, width: '20%', cell: ({ name }) => name },
          { header: text.posts, cell: (person) => <Posts posts={person.posts} day={day} /> },
          { header: text.phone, width: '14%', cell: ({ phone }) => phone ?? text.unknown },
          { header: text.email, width: '18%', cell: ({ email }) => email ?? text.unknown },
          {
            header: text.act,
            isAct: true,
            width: '8rem',
            cell: (person) => (
              <Button
                variant="default"
                size="sm"
                aria-label={text.changeOf(person.name)}
                onClick={() => setChanged(person)}
              >
                {text.change}
              </Button>
            ),
          },
        ]}
      />
      {changed ? <ContactDialog person={changed} onClose={() => setChanged(null)} /> : null}
    </>
  );
}

function Posts({ posts, day }: { posts: Person['posts']; day: string }) {
  return posts.map((post, at) => (
    <span key={post.id}>
      {at > 0 ? '; ' : ''}
      {post.title},{' '}
      <Link to="/units/$unitId" params={{ unitId: post.unitId }} search={{ day }}>
        {post.unitName}
      </Link>
      {post.place === null ? '' : `, ${post.place}`}
    </span>
  ));
}

function ContactDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const text = useMessages(unitsTexts).people;
  const [phone, setPhone] = useState(person.phone ?? '');
  const [email, setEmail] = useState(person.email ?? '');
  return (
    <ChangeDialog
      title={text.changeOf(person.name)}
      confirmLabel={text.save}
      body={{ phone: phone.trim() || null, email: email.trim() || null }}
      send={(body) => call(changeContact, { params: { personId: person.id }, body })}
      onClose={onClose}
    >
      <TextField label={text.phone} value={phone} onChange={setPhone} />
      <TextField label={text.email} value={email} onChange={setEmail} />
    </ChangeDialog>
  );
}
