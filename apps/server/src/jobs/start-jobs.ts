import { randomUUID } from 'node:crypto';
import { systemTimer } from '@openpar/adapters';
import {
  type JobProblem,
  type JobQueue,
  type JobRunner,
  makeLetters,
  runJobs,
  sendAccountLetter,
} from '@openpar/application';
import type { Services } from '../services.ts';

/** Does the jobs of the realm in this process; what goes wrong is told with its trace, and with the code that people see. */
export function startJobs(services: Services, queue: JobQueue, report: (line: string) => void): JobRunner {
  const { publicUrl } = services.config;
  const kinds = {
    'invitation-letters': makeLetters(services),
    'send-mail': sendAccountLetter({ ...services, publicUrl, newId: randomUUID }),
  };
  const onProblem = ({ id, where, cause }: JobProblem) => {
    const trace = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    report(`${where}${id === null ? '' : ` failed, code ${id}`}: ${trace}`);
  };
  return runJobs({ queue, timer: systemTimer(), kinds, newId: randomUUID, onProblem }, services.realm.id);
}
