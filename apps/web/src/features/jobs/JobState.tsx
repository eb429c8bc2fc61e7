import type { JobView } from '@openpar/contract';
import { ProgressBar, StatusMark, type StatusTone, useLanguage } from '@openpar/ui';
import { useMessages } from '../../language/use-messages.ts';
import classes from './jobs.module.css';
import { jobsTexts } from './messages/jobs-texts.ts';

const TONES: Record<JobView['state'], StatusTone> = {
  waiting: 'quiet',
  running: 'quiet',
  done: 'good',
  failed: 'bad',
  cancelled: 'quiet',
};

/** A job's state in words, its progress while it is under way, and the mend where it failed. */
export function JobState({ job }: { job: JobView }) {
  const { state: text, kinds } = useMessages(jobsTexts);
  const language = useLanguage();
  const { state, progress, failure, failures, isCancelAsked } = job;
  const isOpen = job.endedAt === null;
  return (
    <div className={classes.state}>
      <StatusMark tone={TONES[state]}>
        {isOpen && isCancelAsked ? text.cancelling : state === 'waiting' && failures > 0 ? text.again : text[state]}
      </StatusMark>
      {isOpen && progress.total !== null ? (
        <ProgressBar label={`${kinds[job.kind]}: ${job.subject}`} done={progress.done} total={progress.total} />
      ) : null}
      {state === 'done' && job.kind === 'invitation-letters' ? (
        <span className={classes.soft}>{text.made(progress.done)}</span>
      ) : null}
      {failure ? (
        <p className={classes.failure}>
          {failure.title[language]} {failure.mend[language]}
        </p>
      ) : null}
    </div>
  );
}
