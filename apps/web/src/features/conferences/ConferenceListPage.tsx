import { Button } from '@mantine/core';
import type { listConferences, ResponseOf } from '@openpar/contract';
import { exportConferences } from '@openpar/contract';
import { DataTable, Page, StatusMark, showDate } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { AnswerView } from '../../api/AnswerView.tsx';
import { addressFor } from '../../api/call.ts';
import { useMay } from '../../api/session-query.ts';
import { historyTexts } from '../../history/messages/history-texts.ts';
import { RemovedNotice } from '../../history/RemovedNotice.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { ListFileLinks } from '../../list-files/ListFileLinks.tsx';
import { conferenceListQuery } from './conference-queries.ts';
import { conferencesTexts } from './messages/conferences-texts.ts';
import { draftsTexts } from './messages/drafts-texts.ts';
import { dateWords } from './planned-time.ts';

type Row = ResponseOf<typeof listConferences>['rows'][number];

export function ConferenceListPage() {
  const text = useMessages(conferencesTexts).list;
  const { toBin } = useMessages(historyTexts);
  const mayEdit = useMay('conferences.edit');
  const list = useQuery(conferenceListQuery);
  return (
    <Page
      title={text.title}
      actions={
        <>
          <StartConference />
          {mayEdit ? <Link to="/bin">{toBin}</Link> : null}
          <ListFileLinks address={(format) => addressFor(exportConferences, { query: { format } })} />
        </>
      }
    >
      <RemovedNotice kind="conference" />
      <AnswerView query={list}>{({ rows }) => <ConferenceTable rows={rows} />}</AnswerView>
    </Page>
  );
}

function StartConference() {
  const text = useMessages(draftsTexts);
  if (!useMay('conferences.edit')) return null;
  return (
    <Button component={Link} to="/conferences/new">
      {text.start}
    </Button>
  );
}

function ConferenceTable({ rows }: { rows: readonly Row[] }) {
  const { list: text, time } = useMessages(conferencesTexts);
  const when = (row: Row) => {
    if (row.arrangement.day !== null) return showDate(row.arrangement.day);
    return row.plannedStart === null ? text.notPlanned : text.planned(dateWords(row.plannedStart, time));
  };
  return (
    <DataTable
      caption={text.caption}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <>
          <p>{text.empty}</p>
          <p>
            <Link to="/plans">{text.toPlans}</Link>
          </p>
        </>
      }
      columns={[
        {
          header: text.name,
          width: '46%',
          cell: (row) => (
            <Link to="/conferences/$conferenceId" params={{ conferenceId: row.id }}>
              {row.name}
            </Link>
          ),
          sortBy: (row) => row.name,
        },
        { header: text.host, cell: (row) => row.hostName, sortBy: (row) => row.hostName },
        { header: text.when, cell: when, sortBy: (row) => row.arrangement.day ?? row.plannedStart },
        {
          header: text.state,
          cell: (row) =>
            row.handedOutAt === null ? (
              <StatusMark tone="care">{text.notHandedOut}</StatusMark>
            ) : (
              <StatusMark tone="good">{text.handedOut}</StatusMark>
            ),
        },
      ]}
    />
  );
}
