import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isUnderWay, jobsQuery } from '../../api/jobs-query.ts';
import { useMessages } from '../../language/use-messages.ts';
import classes from './JobHint.module.css';
import { jobsTexts } from './messages/jobs-texts.ts';
import { unseenJobs } from './seen-jobs.ts';

/** In the frame of every page: that a job of mine is under way or has ended, with the way to it; nothing otherwise. */
export function JobHint() {
  const text = useMessages(jobsTexts).hint;
  const mine = (useQuery(jobsQuery).data?.rows ?? []).filter(({ isMine }) => isMine);
  const running = mine.filter(isUnderWay).length;
  const ended = unseenJobs(mine, Date.now());
  const failed = ended.filter(({ state }) => state === 'failed').length;
  const done = ended.filter(({ state }) => state === 'done').length;
  const parts = [
    ...(running > 0 ? [text.running(running)] : []),
    ...(done > 0 ? [text.done(done)] : []),
    ...(failed > 0 ? [text.failed(failed)] : []),
  ];
  return (
    <span role="status">
      {parts.length > 0 ? (
        <Link to="/jobs" className={classes.hint}>
          {parts.join(' · ')}
        </Link>
      ) : null}
    </span>
  );
}
