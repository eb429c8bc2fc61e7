import {
  type Actor,
  cancelJob as cancel,
  type Job,
  listJobs as list,
  readJob,
  readJobFile,
  retryJob as retry,
  startLetters as start,
} from '@openpar/application';
import {
  cancelJob,
  getJob,
  getJobFile,
  type JobView,
  listJobs,
  refusalSentence,
  retryJob,
  startLetters,
} from '@openpar/contract';
import { mapValue, ok } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';

export function registerJobRoutes(server: Server): void {
  const { services } = server;
  handleActing(server, listJobs, async (_call, actor) =>
    ok({ rows: (await list(services, actor)).map(toJobView(actor)) }),
  );
  handleActing(server, getJob, async ({ params }, actor) =>
    mapValue(await readJob(services, actor, params.jobId), toJobView(actor)),
  );
  handleActing(server, getJobFile, async ({ params }, actor) =>
    mapValue(await readJobFile(services, actor, params.jobId), ({ bytes, mediaType, fileName }) => ({
      bytes,
      mediaType,
      fileName,
      disposition: 'attachment' as const,
    })),
  );
  handleActing(server, cancelJob, async ({ params }, actor) => {
    const done = await cancel(services, actor, params.jobId);
    return done.ok ? mapValue(await readJob(services, actor, params.jobId), toJobView(actor)) : done;
  });
  handleActing(server, retryJob, async ({ params }, actor) => {
    const done = await retry(services, actor, params.jobId);
    return done.ok ? mapValue(await readJob(services, actor, params.jobId), toJobView(actor)) : done;
  });
  handleActing(server, startLetters, async ({ params, body }, actor) => {
    const started = await start(services, actor, { id: params.conferenceId, format: body.format });
    if (!started.ok) return started;
    const job = await readJob(services, actor, started.value);
    if (!job.ok) throw new Error(`job ${started.value} was started and is not there: ${job.refusal.code}`);
    return ok(toJobView(actor)(job.value));
  });
}

const toJobView =
  (actor: Actor) =>
  (job: Job): JobView => ({
    id: job.id,
    kind: job.kind,
    subject: job.subject,
    recordId: job.recordId,
    unitName: job.ownerUnitName,
    createdBy: job.createdBy,
    isMine: job.createdByAccountId === actor.accountId,
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    endedAt: job.endedAt?.toISOString() ?? null,
    state: job.state,
    progress: job.progress,
    isCancelAsked: job.isCancelAsked,
    failures: job.failures,
    failure: failureOf(job),
    fileName: job.result?.file?.fileName ?? null,
  });

/** Why it failed in words; a fault of the program is named by the code under which the log tells more. */
function failureOf({ refusal, failure }: Job): JobView['failure'] {
  if (refusal === null && failure === null) return null;
  const { code, detail } = refusal ?? { code: 'server-failed' as const, detail: { requestId: failure ?? '' } };
  const [vi, en] = [refusalSentence(code, detail, 'vi'), refusalSentence(code, detail, 'en')];
  return { title: { vi: vi.sentence, en: en.sentence }, mend: { vi: vi.mend, en: en.mend } };
}
