import type { JobView } from '@openpar/contract';
import { DataTable, Page, showInstant } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AnswerView } from '../../api/AnswerView.tsx';
import { jobsQuery } from '../../api/jobs-query.ts';
import { useMessages } from '../../language/use-messages.ts';
import { JobActs } from './JobActs.tsx';
import { JobState } from './JobState.tsx';
import classes from './jobs.module.css';
import { jobsTexts } from './messages/jobs-texts.ts';
import { markJobsSeen } from './seen-jobs.ts';

/** Work behind the requests: how far it is, what came of it, and what to do where it failed. */
export function JobListPage() {
  const text = useMessages(jobsTexts).list;
  const jobs = useQuery(jobsQuery);
  const rows = jobs.data?.rows;
  useEffect(() => {
    if (rows) markJobsSeen(rows);
  }, [rows]);
  return (
    <Page title={text.title} lead={text.lead}>
      <AnswerView query={jobs}>{({ rows }) => <JobTable rows={rows} />}</AnswerView>
    </Page>
  );
}

/** The way to the record that a job is about. */
function RecordLink({ job }: { job: JobView }) {
  if (job.kind === 'send-mail') return <Link to="/accounts">{job.subject}</Link>;
  return (
    <Link to="/conferences/$conferenceId" params={{ conferenceId: job.recordId }} search={{ view: 'papers' }}>
      {job.subject}
    </Link>
  );
}

function JobTable({ rows }: { rows: readonly JobView[] }) {
  const { list: text, kinds } = useMessages(jobsTexts);
  return (
    <DataTable
      caption={text.caption}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p>{text.empty}</p>}
      columns={[
        {
          header: text.job,
          width: '32%',
          cell: (row) => (
            <>
              {kinds[row.kind]}: <RecordLink job={row} />
            </>
          ),
        },
        { header: text.state, width: '30%', cell: (row) => <JobState job={row} /> },
        {
          header: text.asked,
          cell: (row) => (
            <>
              {showInstant(row.createdAt)}, {row.createdBy}
              {row.isMine ? <span className={classes.soft}> ({text.me})</span> : null}
            </>
          ),
          sortBy: (row) => row.createdAt,
        },
        {
          header: text.ended,
          width: '8rem',
          cell: (row) => (row.endedAt === null ? null : showInstant(row.endedAt)),
          sortBy: (row) => row.endedAt,
        },
        { header: text.acts, width: '7rem', isAct: true, cell: (row) => <JobActs job={row} /> },
      ]}
    />
  );
}
