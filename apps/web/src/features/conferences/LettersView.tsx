import { Button } from '@mantine/core';
import { getJobFile, type JobView } from '@openpar/contract';
import { Notice, ProgressBar, showInstant, useLanguage } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { addressFor } from '../../api/call.ts';
import { isUnderWay, jobsQuery } from '../../api/jobs-query.ts';
import { useMessages } from '../../language/use-messages.ts';
import { useStartLetters } from './conference-queries.ts';
import { conferencesTexts } from './messages/conferences-texts.ts';
import classes from './PapersView.module.css';

/** Letters to more delegates than can be waited for: made behind the page, with their progress, and taken as one file. */
export function LettersView({ conferenceId, seatCount }: { conferenceId: string; seatCount: number }) {
  const text = useMessages(conferencesTexts).papers.letters;
  const start = useStartLetters(conferenceId);
  const job = useQuery(jobsQuery).data?.rows.find(
    ({ recordId, kind }) => recordId === conferenceId && kind === 'invitation-letters',
  );
  const isBusy = start.isPending || (job !== undefined && isUnderWay(job));
  return (
    <>
      <p>{text.lead(seatCount)}</p>
      <div className={classes.acts}>
        <Button disabled={isBusy} onClick={() => start.mutate('docx')}>
          {text.docx}
        </Button>
        <Button variant="default" disabled={isBusy} onClick={() => start.mutate('pdf')}>
          {text.pdf}
        </Button>
      </div>
      <RefusalNotice error={start.error} />
      <div role="status">{job ? <LettersJob job={job} /> : null}</div>
    </>
  );
}

/** The last making of the letters. */
function LettersJob({ job }: { job: JobView }) {
  const text = useMessages(conferencesTexts).papers.letters;
  const language = useLanguage();
  const toJobs = <Link to="/jobs">{text.toJobs}</Link>;
  if (job.state === 'cancelled') return null;
  if (isUnderWay(job)) {
    return (
      <Notice kind="information" title={text.running}>
        {job.progress.total === null ? null : (
          <p>
            <ProgressBar label={text.running} done={job.progress.done} total={job.progress.total} />
          </p>
        )}
        <p>
          {text.mayLeave} {toJobs}
        </p>
      </Notice>
    );
  }
  if (job.failure) {
    return (
      <Notice kind="bad" title={job.failure.title[language]}>
        <p>{job.failure.mend[language]}</p>
        <p>{toJobs}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="good" title={text.done(job.progress.done, showInstant(job.endedAt ?? job.createdAt))}>
      <p>
        {text.asOf} {toJobs}
      </p>
      <Button component="a" mt="xs" href={addressFor(getJobFile, { params: { jobId: job.id } })} download>
        {text.take(job.fileName ?? '')}
      </Button>
    </Notice>
  );
}
