import { readFileSync } from 'node:fs';
import {
  draftFromPlan,
  draftHostOf,
  matchHost,
  PlanDocument,
  planFromDraft,
  readParticipantRules,
  yearsOfPlan,
} from '@openpar/documents';
import { type Directory, resolveParticipants, type UnitId } from '@openpar/engine';
import { bodyNameKey } from '@openpar/formats';
import { describe, expect, it } from 'vitest';
import { directoryOf } from '../units/sample/testing/directory-of.ts';
import { territoriesOf2024 } from '../units/sample/testing/sample-lists.ts';

const SEEDS = new URL('../../../documents/cases/plans/seed/', import.meta.url);

/** A real plan, copied within its own year, so that nothing but what is emptied may differ. */
function copied(name: string, province: string, district: string | null, day: string) {
  const { _meta: _, ...document } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, SEEDS), 'utf8'));
  const plan = PlanDocument.parse(document);
  const directory = directoryOf(territoriesOf2024(province, district), day);
  const [hostUnitId] = matchHost(plan.issuer, directory).unitIds;
  const host = hostUnitId && draftHostOf(hostUnitId, directory);
  if (!hostUnitId || !host) throw new Error(`no host for ${name}`);
  const { draft } = draftFromPlan(plan, { fromYear: 2023, toYear: 2023 });
  return { plan, copy: planFromDraft(draft, host), directory, hostUnitId };
}

function seatsOf(plan: PlanDocument, directory: Directory, hostUnitId: UnitId) {
  const rules = readParticipantRules(plan);
  return resolveParticipants({ rules, chair: null, hostUnitId, directory, bodyKeyOf: bodyNameKey });
}

describe('conferences copied from real plans', () => {
  it.each([
    ['phong-tho-2024', '12', '109', '2024-06-20'],
    ['tam-duong-2024', '12', '106', '2024-06-20'],
    ['quang-nam-2024', '49', null, '2024-01-20'],
    ['quang-nghiep-2023', '30', '298', '2023-06-22'],
    ['hoa-tan-tay-2024', '54', '562', '2024-05-10'],
  ])('%s: calls the same people, says the same purposes and gives the same tasks', (name, province, district, day) => {
    const { plan, copy, directory, hostUnitId } = copied(name, province, district, day);
    expect(seatsOf(copy, directory, hostUnitId)).toEqual(seatsOf(plan, directory, hostUnitId));
    expect(copy.participants.map(({ description, groupLabel, roles }) => [description, groupLabel, roles])).toEqual(
      plan.participants.map(({ description, groupLabel, roles }) => [description, groupLabel, roles]),
    );
    expect([copy.purposes, copy.requirements]).toEqual([plan.purposes, plan.requirements]);
    expect(copy.contents).toEqual(plan.contents);
    expect(copy.assignments.map(({ unit, tasks }) => [unit, tasks.map(({ text, role }) => [text, role])])).toEqual(
      plan.assignments.map(({ unit, tasks }) => [unit, tasks.map(({ text, role }) => [text, role])]),
    );
    expect(yearsOfPlan(copy).reviewed).toContain(2023);
  });
});
