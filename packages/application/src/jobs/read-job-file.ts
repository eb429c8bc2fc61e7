import { type JobId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { FileStore } from '../documents/file-store.ts';
import type { Stores } from '../stores.ts';
import type { JobFile } from './job.ts';
import { readJob } from './read-job.ts';

/** The file that a job made. */
export async function readJobFile(
  ports: { stores: Stores; files: FileStore },
  actor: Actor,
  id: JobId,
): Promise<Result<JobFile & { bytes: Uint8Array }, 'job-not-found' | 'not-permitted' | 'job-without-file'>> {
  const job = await readJob(ports, actor, id);
  if (!job.ok) return job;
  const file = job.value.result?.file ?? null;
  if (file === null) return refuse('job-without-file');
  const bytes = await ports.files.read(file.digest);
  if (bytes === null) throw new Error(`the file ${file.digest} of job ${id} is not in the file store`);
  return ok({ ...file, bytes });
}
