import type { listPlanReadings, ResponseOf } from '@openpar/contract';
import { exportPlans } from '@openpar/contract';
import { DataTable, FileDrop, Page, StatusMark, showInstant } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { AnswerView, RefusalNotice } from '../../api/AnswerView.tsx';
import { addressFor } from '../../api/call.ts';
import { useUploadMegabytes } from '../../api/installation-query.ts';
import { useMay } from '../../api/session-query.ts';
import { historyTexts } from '../../history/messages/history-texts.ts';
import { RemovedNotice } from '../../history/RemovedNotice.tsx';
import { useMessages } from '../../language/use-messages.ts';
import { ListFileLinks } from '../../list-files/ListFileLinks.tsx';
import { plansTexts } from './messages/plans-texts.ts';
import { planListQuery, useBringInPlan } from './plan-queries.ts';

type Row = ResponseOf<typeof listPlanReadings>['rows'][number];

export function PlanListPage() {
  const text = useMessages(plansTexts).list;
  const { toBin } = useMessages(historyTexts);
  const list = useQuery(planListQuery);
  const mayBringIn = useMay('plans.bring-in');
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={
        <>
          {mayBringIn ? <Link to="/bin">{toBin}</Link> : null}
          <ListFileLinks address={(format) => addressFor(exportPlans, { query: { format } })} />
        </>
      }
    >
      <RemovedNotice kind="plan" />
      {mayBringIn ? <BringInPlan /> : null}
      <AnswerView query={list}>
        {({ rows }) => <PlanTable rows={rows} empty={mayBringIn ? text.empty : text.emptyReadOnly} />}
      </AnswerView>
    </Page>
  );
}

function BringInPlan() {
  const text = useMessages(plansTexts).list;
  const navigate = useNavigate();
  const { mutation, progress } = useBringInPlan();
  const uploadMegabytes = useUploadMegabytes();
  const bringIn = (file: File) =>
    mutation.mutate(file, {
      onSuccess: ({ id }) => navigate({ to: '/plans/$planReadingId', params: { planReadingId: id } }),
    });
  return (
    <>
      <FileDrop
        label={text.drop}
        hint={text.dropHint(uploadMegabytes)}
        accept=".docx,.pdf,.txt"
        isBusy={mutation.isPending}
        progress={mutation.isPending ? (progress ?? 0) : null}
        progressLabel={progress === 1 ? text.reading : text.sending(Math.round((progress ?? 0) * 100))}
        onFile={bringIn}
      />
      <RefusalNotice error={mutation.error} />
    </>
  );
}

function PlanTable({ rows, empty }: { rows: readonly Row[]; empty: string }) {
  const text = useMessages(plansTexts).list;
  return (
    <DataTable
      caption={text.caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p>{empty}</p>}
      columns={[
        {
          header: text.name,
          width: '46%',
          cell: (row) => (
            <Link to="/plans/$planReadingId" params={{ planReadingId: row.id }}>
              {row.title ?? `${text.untitled}: ${row.fileName}`}
            </Link>
          ),
          sortBy: (row) => row.title ?? row.fileName,
        },
        { header: text.issuer, cell: (row) => row.issuerName, sortBy: (row) => row.issuerName },
        { header: text.state, cell: (row) => <PlanState row={row} /> },
        {
          header: text.broughtIn,
          cell: (row) => `${showInstant(row.broughtInAt)}, ${row.broughtInBy}`,
          sortBy: (row) => row.broughtInAt,
        },
      ]}
    />
  );
}

function PlanState({ row }: { row: Row }) {
  const text = useMessages(plansTexts).list;
  const toCheck = row.doubtCount + row.warningCount;
  if (row.conferenceId !== null) return <StatusMark tone="good">{text.hasConference}</StatusMark>;
  if (toCheck > 0) return <StatusMark tone="care">{text.toCheck(toCheck)}</StatusMark>;
  return <StatusMark tone="quiet">{text.clean}</StatusMark>;
}
