import type { JobView } from '@openpar/contract';

const KEY = 'openpar.jobs-seen';
const NEWS_MS = 24 * 60 * 60 * 1000;

/** The jobs that ended within a day and since the person last looked at the page of jobs in this browser. */
export function unseenJobs(jobs: readonly JobView[], now: number): JobView[] {
  const seen = readSeen();
  return jobs.filter(({ endedAt }) => endedAt !== null && endedAt > seen && now - Date.parse(endedAt) < NEWS_MS);
}

/** Keeps that these jobs have been seen. */
export function markJobsSeen(jobs: readonly JobView[]): void {
  const latest = jobs.reduce((last, { endedAt }) => (endedAt !== null && endedAt > last ? endedAt : last), readSeen());
  try {
    localStorage.setItem(KEY, latest);
  } catch {
    // A browser that keeps nothing shows the hint for a day.
  }
}

function readSeen(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
