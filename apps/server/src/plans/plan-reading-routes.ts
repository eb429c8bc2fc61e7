import {
  type Actor,
  bringInPlan as bringIn,
  correctPlanField as correct,
  findPlanOriginal,
  listPlanReadings as list,
  makeConference as make,
  type PlanReadingRecord,
  readPlanReading,
  removePlanCorrection as removeCorrection,
  removePlan as removeRecord,
  replacePlanFile as replaceFile,
  rereadPlan as reread,
} from '@openpar/application';
import {
  bringInPlan,
  correctPlanField,
  getPlanOriginal,
  getPlanReading,
  listPlanReadings,
  makeConference,
  type ResponseOf,
  removePlan,
  removePlanCorrection,
  replacePlanFile,
  rereadPlan,
} from '@openpar/contract';
import { applyCorrections } from '@openpar/documents';
import { mapValue, type PlanReadingId, type Result } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';
import { toPlanReadingRow } from './to-plan-reading-row.ts';

export function registerPlanReadingRoutes(server: Server): void {
  const { services } = server;

  /** The changed plan after an act on it, or the act's refusal. */
  async function afterwards<Code extends string>(
    actor: Actor,
    id: PlanReadingId,
    act: Promise<Result<null, Code>>,
  ): Promise<Result<ResponseOf<typeof getPlanReading>, Code | 'plan-not-found' | 'not-permitted'>> {
    const done = await act;
    if (!done.ok) return done;
    return mapValue(await readPlanReading(services, actor, id), toResponse);
  }

  handleActing(server, listPlanReadings, async (_call, actor) =>
    mapValue(await list(services, actor), (rows) => ({ rows: rows.map(toPlanReadingRow) })),
  );
  handleActing(server, bringInPlan, async ({ file }, actor) =>
    mapValue(await bringIn(services, actor, file), (id) => ({ id })),
  );
  handleActing(server, getPlanReading, async ({ params }, actor) =>
    mapValue(await readPlanReading(services, actor, params.planReadingId), toResponse),
  );
  handleActing(server, getPlanOriginal, async ({ params }, actor) =>
    mapValue(await findPlanOriginal(services, actor, params.planReadingId), (file) =>
      services.fileTickets.addressOf({ ...file, disposition: 'attachment' }),
    ),
  );
  handleActing(server, replacePlanFile, ({ params, file }, actor) =>
    afterwards(actor, params.planReadingId, replaceFile(services, actor, { id: params.planReadingId, file })),
  );
  handleActing(server, rereadPlan, ({ params }, actor) =>
    afterwards(actor, params.planReadingId, reread(services, actor, params.planReadingId)),
  );
  handleActing(server, correctPlanField, ({ params, body }, actor) =>
    afterwards(actor, params.planReadingId, correct(services, actor, { id: params.planReadingId, ...body })),
  );
  handleActing(server, removePlanCorrection, ({ params, query }, actor) =>
    afterwards(actor, params.planReadingId, removeCorrection(services, actor, { id: params.planReadingId, ...query })),
  );
  handleActing(server, removePlan, async ({ params }, actor) =>
    mapValue(await removeRecord(services, actor, params.planReadingId), () => ({})),
  );
  handleActing(server, makeConference, async ({ params }, actor) =>
    mapValue(await make(services, actor, params.planReadingId), (conferenceId) => ({ conferenceId })),
  );
}

function toResponse(record: PlanReadingRecord): ResponseOf<typeof getPlanReading> {
  const { document, unplaced } = applyCorrections(record.reading.document, record.corrections);
  return {
    id: record.id,
    fileName: record.fileName,
    medium: record.text.medium,
    pageCount: record.text.pageCount,
    broughtInBy: record.broughtInBy,
    broughtInAt: record.broughtInAt.toISOString(),
    lines: [...record.text.lines],
    document,
    places: record.reading.places,
    doubts: record.reading.doubts,
    warnings: record.reading.warnings,
    corrections: record.corrections.map((one) => ({
      path: one.path,
      value: one.value,
      readValue: one.readValue,
      by: one.correctedBy,
      at: one.correctedAt.toISOString(),
      isPlaced: !unplaced.includes(one.path),
    })),
    conferenceId: record.conferenceId,
  };
}
