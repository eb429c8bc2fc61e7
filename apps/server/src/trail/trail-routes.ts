import { readHistory, readTrail, type TrailEntry, undoAct as undo } from '@openpar/application';
import { getHistory, getTrail, type TrailEntryView, undoAct } from '@openpar/contract';
import { mapValue } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';

const HISTORY_ENTRIES = 20;
const TRAIL_ENTRIES = 50;
const DAY_MS = 24 * 60 * 60 * 1000;

export function registerTrailRoutes(server: Server): void {
  const { services } = server;
  handleActing(server, getHistory, async ({ params, query }, actor) => {
    const page = { before: query.before ?? null, limit: HISTORY_ENTRIES };
    return mapValue(await readHistory(services, actor, { ...params, page }), ({ entries, before, undoableSeq }) => ({
      entries: entries.map(toEntryView),
      before,
      undoableSeq,
    }));
  });
  handleActing(server, undoAct, async ({ params, body }, actor) =>
    mapValue(await undo(services, actor, { ...params, seq: body.seq }), () => ({})),
  );
  handleActing(server, getTrail, async ({ query }, actor) => {
    const question = {
      unitId: query.unit ?? null,
      filter: {
        person: query.person?.trim() || null,
        act: query.act ?? null,
        from: query.from === undefined ? null : startOf(query.from),
        to: query.to === undefined ? null : new Date(startOf(query.to).getTime() + DAY_MS),
      },
      page: { before: query.before ?? null, limit: TRAIL_ENTRIES },
    };
    return mapValue(await readTrail(services, actor, question), ({ entries, before, units }) => ({
      entries: entries.map(toEntryView),
      before,
      units: [...units],
    }));
  });
}

/** Midnight in Vietnam, which has one time without summer time. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

function toEntryView(entry: TrailEntry): TrailEntryView {
  const { seq, act, personName, postTitle, unitName, delegatedBy, detail, changes } = entry;
  const records = new Map(changes.map(({ recordKind: kind, recordId: id }) => [`${kind} ${id}`, { kind, id }]));
  return {
    seq,
    at: entry.at.toISOString(),
    act,
    personName,
    postTitle,
    unitName,
    delegatedBy,
    detail,
    records: [...records.values()],
  };
}
