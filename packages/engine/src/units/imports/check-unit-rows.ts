import { idOf, type UnitId } from '../../ids.ts';
import type { Succession, Unit, UnitLink } from '../unit.ts';
import { findCircle } from './find-circle.ts';
import { groupBy } from './group-by.ts';
import type { ImportFault } from './import-fault.ts';
import { compareFields, type ImportChange, type ImportOutcome, type Numbered, outcomeOf } from './import-outcome.ts';
import { compareLinks, keptLinks, newLinks, standsUnder } from './links-of-record.ts';
import { sharedSpan } from './span.ts';
import { type StandingUnits, type UnitRecord, unitRecords } from './unit-record.ts';
import { type UnitVersions, unitVersions } from './unit-versions.ts';

export const UNIT_FIELDS = [
  'code',
  'fullName',
  'kind',
  'level',
  'parents',
  'relations',
  'validFrom',
  'validTo',
  'predecessors',
  'successionKinds',
] as const;
export type UnitField = (typeof UNIT_FIELDS)[number];

/** What is to be written; what has the same key replaces what stands. */
export interface UnitChanges {
  units: Unit[];
  links: UnitLink[];
  removedLinks: UnitLink[];
  successions: Succession[];
  removedSuccessions: Succession[];
}

type Row = Numbered<UnitRecord>;
type Fault = ImportFault<UnitField>;

/**
 * What a list of units would change. A row names a unit by (code, validFrom): a known one is changed, an unknown one added; units that no row
 * names stay as they are.
 *
 * @param unreadableCodes codes of rows that could not be understood: nothing is said about rows that only refer to them.
 */
export function checkUnitRows(
  rows: readonly Row[],
  standing: StandingUnits,
  unreadableCodes: readonly string[] = [],
): ImportOutcome<UnitChanges, UnitField> {
  const known = new Map(standing.units.map((unit) => [unit.id, unit]));
  const own = new Map<UnitId, { row: Row; unit: Unit }>();
  const faults: Fault[] = [];
  for (const row of rows) {
    const id = unitIdOf(row);
    const first = own.get(id);
    if (first === undefined) own.set(id, { row, unit: unitOf(row, id, known.get(id)) });
    else
      faults.push({
        row: row.row,
        field: 'code',
        code: 'row-twice',
        detail: { key: keyOf(row), firstRow: first.row.row },
      });
  }
  const check: Check = {
    versions: unitVersions(
      standing.units,
      [...own.values()].map(({ unit }) => unit),
    ),
    known,
    records: unitRecords(standing),
    linksOf: groupBy(standing.links, ({ unitId }) => unitId),
    linksAfter: new Map(),
    successionsOf: groupBy(standing.successions, ({ successorId }) => successorId),
    rowOf: (id) => own.get(id)?.row.row ?? null,
    unreadable: new Set(unreadableCodes),
    faults,
    changes: { units: [], links: [], removedLinks: [], successions: [], removedSuccessions: [] },
  };
  const preview = [...own.values()].flatMap(({ row, unit }) => checkRow(row, unit, check));
  findCircles(check);
  return outcomeOf({ rows: own.size, faults, preview }, check.changes);
}

interface Check {
  versions: UnitVersions;
  known: ReadonlyMap<UnitId, Unit>;
  records: ReadonlyMap<UnitId, UnitRecord>;
  linksOf: ReadonlyMap<UnitId, readonly UnitLink[]>;
  /** Links of the units whose links change, as they will be. */
  linksAfter: Map<UnitId, readonly UnitLink[]>;
  successionsOf: ReadonlyMap<UnitId, readonly Succession[]>;
  rowOf: (id: UnitId) => number | null;
  unreadable: ReadonlySet<string>;
  faults: Fault[];
  changes: UnitChanges;
}

function checkRow(row: Row, unit: Unit, check: Check): ImportChange<UnitField>[] {
  const before = check.records.get(unit.id);
  const fields = compareFields(before === undefined ? null : textsOf(before), textsOf(row), UNIT_FIELDS);
  findOverlap(row, unit, check);
  findParents(row, unit, check);
  findPredecessors(row, unit, check);
  if (fields.length === 0) return [];
  const touched = new Set(fields.map(({ field }) => field));
  check.changes.units.push(unit);
  if (before === undefined || touched.has('parents') || touched.has('relations') || touched.has('validTo')) {
    changeLinks(
      { row, unit, haveOtherParents: before === undefined || touched.has('parents') || touched.has('relations') },
      check,
    );
  }
  if (touched.has('predecessors') || touched.has('successionKinds')) changeSuccessions(row, unit, check);
  return [{ row: row.row, key: keyOf(row), isNew: before === undefined, fields }];
}

/** Two units with one code on one day; told at the later row, or at the only one that the list has. */
function findOverlap(row: Row, unit: Unit, { versions, rowOf, faults }: Check): void {
  for (const other of versions.of(unit.code)) {
    if (other.id === unit.id || sharedSpan(unit, other) === null) continue;
    const otherRow = rowOf(other.id);
    if (otherRow !== null && otherRow > row.row) continue;
    faults.push({
      row: row.row,
      field: 'code',
      code: 'code-overlaps',
      detail: {
        unitCode: unit.code,
        other: other.fullName,
        from: other.validFrom,
        to: other.validTo ?? '',
        otherRow: otherRow ?? '',
      },
    });
  }
}

function findParents(row: Row, unit: Unit, { versions, known, linksOf, unreadable, faults }: Check): void {
  const links = linksOf.get(unit.id) ?? [];
  const codeOf = (id: UnitId) => known.get(id)?.code;
  for (const parent of row.parents) {
    const { code } = parent;
    if (unreadable.has(code) || standsUnder(links, parent, { day: row.validFrom, codeOf })) continue;
    if (versions.on(code, row.validFrom) === undefined)
      faults.push(unknownCode(row, { code, field: 'parents' }, versions));
  }
}

function findPredecessors(row: Row, unit: Unit, check: Check): void {
  const { versions, unreadable, faults } = check;
  for (const { code } of row.predecessors) {
    if (unreadable.has(code) || predecessorOf(code, unit, check) !== undefined) continue;
    faults.push(unknownCode(row, { code, field: 'predecessors' }, versions));
  }
}

function unknownCode(
  row: Row,
  { code, field }: { code: string; field: 'parents' | 'predecessors' },
  versions: UnitVersions,
): Fault {
  const kind = field === 'parents' ? 'parent' : 'predecessor';
  if (versions.of(code).length > 0)
    return { row: row.row, field, code: `${kind}-not-valid`, detail: { unitCode: code, day: row.validFrom } };
  return {
    row: row.row,
    field,
    code: `${kind}-unknown`,
    detail: { unitCode: code, nearest: versions.near(code) ?? '' },
  };
}

/** The unit that a predecessor's code names: the one that stands as such, else the one that lasted until the first day. */
function predecessorOf(code: string, unit: Unit, { versions, known, successionsOf }: Check): UnitId | undefined {
  const standing = (successionsOf.get(unit.id) ?? []).find(
    ({ predecessorId, day }) => day === unit.validFrom && known.get(predecessorId)?.code === code,
  );
  return standing?.predecessorId ?? versions.before(code, unit.validFrom)?.id;
}

function changeLinks(
  { row, unit, haveOtherParents }: { row: Row; unit: Unit; haveOtherParents: boolean },
  check: Check,
): void {
  const standing = check.linksOf.get(unit.id) ?? [];
  const after = haveOtherParents
    ? newLinks(unit, row.parents, check.versions)
    : keptLinks(unit, standing, check.known.get(unit.id)?.validTo ?? null);
  const { saved, removed } = compareLinks(standing, after);
  check.linksAfter.set(unit.id, after);
  check.changes.links.push(...saved);
  check.changes.removedLinks.push(...removed);
}

function changeSuccessions(row: Row, unit: Unit, check: Check): void {
  const standing = (check.successionsOf.get(unit.id) ?? []).filter(({ day }) => day === unit.validFrom);
  const after = new Map<UnitId, Succession>();
  for (const { code, kind } of row.predecessors) {
    const predecessorId = predecessorOf(code, unit, check);
    if (predecessorId !== undefined)
      after.set(predecessorId, { predecessorId, successorId: unit.id, kind, day: unit.validFrom });
  }
  const kinds = new Map(standing.map(({ predecessorId, kind }) => [predecessorId, kind]));
  check.changes.successions.push(
    ...[...after.values()].filter(({ predecessorId, kind }) => kinds.get(predecessorId) !== kind),
  );
  check.changes.removedSuccessions.push(...standing.filter(({ predecessorId }) => !after.has(predecessorId)));
}

function findCircles({ linksAfter, linksOf, rowOf, versions, faults, known }: Check): void {
  const linksOn = (id: UnitId) => linksAfter.get(id) ?? linksOf.get(id) ?? [];
  for (const id of linksAfter.keys()) {
    const circle = findCircle(id, linksOn);
    const row = rowOf(id);
    if (circle === null || row === null) continue;
    const codes = [...circle, id].map((one) => known.get(one)?.code ?? codeIn(one, versions));
    faults.push({ row, field: 'parents', code: 'circular-tree', detail: { path: codes.join(' → ') } });
  }
}

/** An id is code and first day, joined by a full stop. */
function codeIn(id: UnitId, versions: UnitVersions): string {
  const code = id.slice(0, id.lastIndexOf('.'));
  return versions.of(code).length > 0 ? code : id;
}

function unitIdOf({ code, validFrom }: UnitRecord): UnitId {
  return idOf(`${code}.${validFrom}`);
}

function unitOf(
  { code, name, fullName, kind, level, validFrom, validTo }: UnitRecord,
  id: UnitId,
  known: Unit | undefined,
): Unit {
  const isSameName = known?.fullName === fullName;
  return {
    id,
    code,
    kind,
    level,
    name: isSameName ? known.name : name,
    fullName,
    validFrom,
    isStartKnown: known?.isStartKnown ?? true,
    validTo,
  };
}

function keyOf({ code, validFrom }: UnitRecord): string {
  return `${code} (${validFrom})`;
}

function textsOf(record: UnitRecord): Record<UnitField, string> {
  const { code, fullName, kind, level, parents, validFrom, validTo, predecessors } = record;
  return {
    code,
    fullName,
    kind,
    level,
    parents: parents.map((parent) => parent.code).join('; '),
    relations: parents.map(({ relation }) => relation).join('; '),
    validFrom,
    validTo: validTo ?? '',
    predecessors: predecessors.map((predecessor) => predecessor.code).join('; '),
    successionKinds: predecessors.map((predecessor) => predecessor.kind).join('; '),
  };
}
