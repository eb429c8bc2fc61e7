import type { ResponseOf, searchUnits } from '@openpar/contract';
import { exportFoundUnits } from '@openpar/contract';
import { DataTable, DateField, Page, showDate, TextField } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { AnswerView } from '../../api/AnswerView.tsx';
import { addressFor } from '../../api/call.ts';
import { useMay, useSessionDay } from '../../api/session-query.ts';
import { useMessages } from '../../language/use-messages.ts';
import { ListFileLinks } from '../../list-files/ListFileLinks.tsx';
import { unitsTexts } from './messages/units-texts.ts';
import { UnitTree } from './UnitTree.tsx';
import { unitSearchQuery } from './unit-queries.ts';
import classes from './units.module.css';
import { useTerm } from './use-term.ts';

const PAUSE_MS = 250;

/** Finds units as one types. What is searched for stands in the address, so that going back finds it again. */
export function UnitSearchPage() {
  const text = useMessages(unitsTexts).search;
  const search = useSearch({ from: '/units' });
  const navigate = useNavigate({ from: '/units' });
  const sessionDay = useSessionDay();
  const [typed, setTyped] = useState(search.text ?? '');
  const [day, setDay] = useState<string | null | undefined>(search.day ?? null);
  useEffect(() => {
    if (day === undefined) return;
    const timer = setTimeout(() => {
      void navigate({ search: { ...(typed === '' ? {} : { text: typed }), ...(day ? { day } : {}) }, replace: true });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, day, navigate]);
  const mayImport = useMay('units.edit');
  const found = useQuery(
    unitSearchQuery({ text: search.text ?? '', ...(search.day === undefined ? {} : { day: search.day }) }),
  );
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={
        <>
          <ListFileLinks address={(format) => addressFor(exportFoundUnits, { query: { ...search, format } })} />
          {mayImport ? <Link to="/imports">{text.importLists}</Link> : null}
        </>
      }
    >
      <div className={classes.fields}>
        <TextField kind="search" label={text.label} value={typed} onChange={setTyped} />
        {sessionDay === undefined ? null : (
          <DateField label={text.day} value={search.day ?? sessionDay} onChange={setDay} />
        )}
      </div>
      {(search.text ?? '') === '' ? (
        <UnitTree key={search.day} day={search.day} />
      ) : (
        <AnswerView query={found}>{(answer) => <UnitTable answer={answer} />}</AnswerView>
      )}
    </Page>
  );
}

function UnitTable({ answer }: { answer: ResponseOf<typeof searchUnits> }) {
  const text = useMessages(unitsTexts).search;
  const term = useTerm();
  const { rows, total, day } = answer;
  return (
    <>
      <p role="status">
        {text.asOf(total, showDate(day))}. {total > rows.length ? text.first(rows.length) : ''}
      </p>
      <DataTable
        caption={text.caption}
        isCaptionHidden
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p>{text.empty}</p>}
        columns={[
          {
            header: text.name,
            width: '32%',
            cell: (row) => (
              <Link to="/units/$unitId" params={{ unitId: row.id }} search={{ day }}>
                {row.fullName}
              </Link>
            ),
            sortBy: (row) => row.fullName,
          },
          { header: text.context, cell: (row) => row.context.join(', '), sortBy: (row) => row.context.join(', ') },
          { header: text.code, cell: (row) => row.code, sortBy: (row) => row.code },
          { header: text.valid, width: '24%', cell: (row) => term(row), sortBy: (row) => row.validFrom },
        ]}
      />
    </>
  );
}
