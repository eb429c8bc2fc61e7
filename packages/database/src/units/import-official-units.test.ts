import { fileURLToPath } from 'node:url';
import { importUnits, type Sheet, type SheetTable, unitsTable } from '@openpar/documents';
import type { Succession } from '@openpar/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OfficialUnits, readOfficialUnits } from './official-units.ts';

let official: OfficialUnits;
const NOTHING: OfficialUnits = { units: [], links: [], successions: [] };

beforeAll(async () => {
  official = await readOfficialUnits(fileURLToPath(new URL('../../data', import.meta.url)));
});

/** The table as it comes back from a file. */
function sheetOf({ name, columns, rows }: SheetTable): Sheet {
  const lines = [columns.map(({ header }) => header), ...rows.map((cells) => cells.map((cell) => String(cell ?? '')))];
  return { name, rows: lines.map((cells, at) => ({ number: at + 1, cells })) };
}

describe('the official units as a list', () => {
  it('change nothing when they are brought in again', () => {
    const result = importUnits(sheetOf(unitsTable(official)), official);
    expect(result.faults.slice(0, 5)).toEqual([]);
    expect(result.preview.slice(0, 5)).toEqual([]);
    expect(result.counts).toEqual({ added: 0, changed: 0, unchanged: official.units.length, examples: 0 });
  });

  it('come in whole where nothing stands, with the successions of their first days, within ten seconds', () => {
    const started = performance.now();
    const result = importUnits(sheetOf(unitsTable(official)), NOTHING);
    const seconds = (performance.now() - started) / 1000;
    expect(result.faults.slice(0, 5)).toEqual([]);
    expect(result.counts.added).toBe(official.units.length);
    const known = new Map(official.units.map((unit) => [unit.id, unit]));
    const came = result.changes?.units ?? [];
    // Its short name is no part of the full one.
    const misnamed = came.filter((unit) => unit.name !== known.get(unit.id)?.name).map(({ code }) => code);
    expect(misnamed).toEqual(['VN']);
    const stepOf = ({ predecessorId, successorId, day }: Succession) => `${predecessorId} ${successorId} ${day}`;
    // A step into a unit that stood already is no part of that unit's row.
    const firstSteps = official.successions.filter(({ successorId, day }) => known.get(successorId)?.validFrom === day);
    const steps = new Set(firstSteps.map(stepOf));
    expect(new Set(result.changes?.successions.map(stepOf))).toEqual(steps);
    expect(seconds).toBeLessThan(10);
  });
});
