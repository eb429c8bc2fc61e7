import { Button } from '@mantine/core';
import { getJobFile, type JobView } from '@openpar/contract';
import { RefusalNotice } from '../../api/AnswerView.tsx';
import { addressFor } from '../../api/call.ts';
import { isUnderWay } from '../../api/jobs-query.ts';
import { useMessages } from '../../language/use-messages.ts';
import { useCancelJob, useRetryJob } from './job-acts.ts';
import { jobsTexts } from './messages/jobs-texts.ts';

/** What can be done with a job now: cancel it, take its file, run it again. */
export function JobActs({ job }: { job: JobView }) {
  const text = useMessages(jobsTexts).acts;
  const cancel = useCancelJob(job.id);
  const retry = useRetryJob(job.id);
  const named = (act: string) => `${act}: ${job.subject}`;
  const format = job.fileName?.replace(/^.*\./, '').toUpperCase() ?? null;
  return (
    <>
      {isUnderWay(job) ? (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={named(text.cancel)}
          disabled={job.isCancelAsked || cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {text.cancel}
        </Button>
      ) : null}
      {format === null ? null : (
        <Button
          component="a"
          variant="default"
          size="compact-sm"
          aria-label={named(text.take(format))}
          href={addressFor(getJobFile, { params: { jobId: job.id } })}
          download
        >
          {text.take(format)}
        </Button>
      )}
      {job.state === 'failed' || job.state === 'cancelled' ? (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={named(text.retry)}
          disabled={retry.isPending}
          onClick={() => retry.mutate()}
        >
          {text.retry}
        </Button>
      ) : null}
      <RefusalNotice error={cancel.error ?? retry.error} />
    </>
  );
}
