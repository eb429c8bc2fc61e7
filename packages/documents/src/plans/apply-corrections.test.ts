import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPlainText } from '../reading/extract-plain-text.ts';
import { acceptsValue, applyCorrections, type FieldCorrection, valueAt } from './apply-corrections.ts';
import { PlanDocument } from './plan-document.ts';
import { readPlan } from './read-plan.ts';

const INPUT = new URL('../../cases/plans/seed/phong-tho-2024/input.txt', import.meta.url);
const PLAN = readPlan(extractPlainText(readFileSync(INPUT, 'utf8'))).document;

const TEXT_PATHS = [
  'title',
  'issuer.name',
  'conferenceName',
  'time.raw',
  'venues.0.name',
  'participants.3.description',
  'contents.1.text',
  'assignments.2.tasks.1.text',
  'recipients.0.name',
];

function aCorrection(path: string, value: unknown, readValue: unknown = valueAt(PLAN, path)): FieldCorrection {
  return { path, value, readValue };
}

const anyCorrection = fc
  .tuple(fc.constantFrom(...TEXT_PATHS), fc.string({ minLength: 1 }))
  .map(([path, value]) => aCorrection(path, `sửa: ${value}`));
const someCorrections = fc.uniqueArray(anyCorrection, { selector: ({ path }) => path });
/** Also what no screen would send: paths and values of any kind. */
const wildCorrection = fc.record({
  path: fc.oneof(fc.constantFrom(...TEXT_PATHS, 'participants', 'time', 'warnings', ''), fc.string()),
  value: fc.jsonValue(),
  readValue: fc.jsonValue(),
});

describe('corrections', () => {
  it('that are none leave the document as it was read', () => {
    expect(applyCorrections(PLAN, [])).toEqual({ document: PLAN, unplaced: [] });
  });

  it('of a reading that has not changed all stand at their paths, and nothing else changes', () => {
    fc.assert(
      fc.property(someCorrections, (corrections) => {
        const { document, unplaced } = applyCorrections(PLAN, corrections);
        expect(unplaced).toEqual([]);
        for (const { path, value } of corrections) expect(valueAt(document, path)).toBe(value);
        const undone = corrections.map(({ path, value, readValue }) => aCorrection(path, readValue, value));
        expect(applyCorrections(document, undone).document).toEqual(PLAN);
      }),
    );
  });

  it('do not depend on the order in which they were made', () => {
    fc.assert(
      fc.property(someCorrections, (corrections) => {
        expect(applyCorrections(PLAN, [...corrections].reverse()).document).toEqual(
          applyCorrections(PLAN, corrections).document,
        );
      }),
    );
  });

  it('put in twice are put in once', () => {
    fc.assert(
      fc.property(someCorrections, (corrections) => {
        const { document } = applyCorrections(PLAN, corrections);
        expect(applyCorrections(document, corrections)).toEqual({ document, unplaced: [] });
      }),
    );
  });

  it('never break the schema nor touch the reading, whatever they hold', () => {
    const before = JSON.stringify(PLAN);
    fc.assert(
      fc.property(fc.array(wildCorrection, { maxLength: 5 }), (corrections) => {
        const { document } = applyCorrections(PLAN, corrections);
        expect(PlanDocument.safeParse(document).success).toBe(true);
        expect(JSON.stringify(PLAN)).toBe(before);
      }),
    );
  });
});

describe('a correction of an item', () => {
  const correction = aCorrection('participants.3.description', 'Chủ tịch UBND 17 xã, thị trấn');
  const item = PLAN.participants[3];

  it('follows it when the list shifts, to wherever it stands now', () => {
    const others = PLAN.participants.filter((one) => one !== item);
    fc.assert(
      fc.property(fc.shuffledSubarray(others), fc.nat(others.length), (kept, at) => {
        const place = Math.min(at, kept.length);
        const participants = item ? [...kept.slice(0, place), item, ...kept.slice(place)] : kept;
        const { document, unplaced } = applyCorrections({ ...PLAN, participants }, [correction]);
        expect(unplaced).toEqual([]);
        expect(document.participants).toEqual(
          participants.map((one) => (one === item ? { ...one, description: correction.value } : one)),
        );
      }),
    );
  });

  it('is left out and named when the item is gone', () => {
    const reading = { ...PLAN, participants: PLAN.participants.filter((one) => one !== item) };
    expect(applyCorrections(reading, [correction])).toEqual({ document: reading, unplaced: [correction.path] });
  });

  it('is left out when the list is empty', () => {
    const reading = { ...PLAN, participants: [] };
    expect(applyCorrections(reading, [correction]).unplaced).toEqual([correction.path]);
  });

  it('finds its place when the reading now says what was corrected', () => {
    const reading = applyCorrections(PLAN, [correction]).document;
    expect(applyCorrections(reading, [correction])).toEqual({ document: reading, unplaced: [] });
  });

  it('stands inside a corrected list that holds it', () => {
    const list = aCorrection('participants', PLAN.participants.slice(2, 4));
    const inside = aCorrection('participants.1.description', 'Chủ tịch các xã', item?.description);
    const { document, unplaced } = applyCorrections(PLAN, [inside, list]);
    expect(unplaced).toEqual([]);
    expect(document.participants.map(({ description }) => description)).toEqual([
      PLAN.participants[2]?.description,
      'Chủ tịch các xã',
    ]);
  });
});

describe('a correction of a field outside lists', () => {
  it('stands whatever was read the second time', () => {
    const correction = aCorrection('time.start', '2024-06-21');
    fc.assert(
      fc.property(fc.option(fc.constantFrom('2024-07', '2024', '2024-06-22', '2024-Q3'), { nil: null }), (start) => {
        const reading = { ...PLAN, time: { ...PLAN.time, start } };
        expect(applyCorrections(reading, [correction]).document.time.start).toBe('2024-06-21');
      }),
    );
  });

  it('is left out and named where the schema has no such field', () => {
    expect(applyCorrections(PLAN, [aCorrection('khong.co', 'x')]).unplaced).toEqual(['khong.co']);
    expect(applyCorrections(PLAN, [aCorrection('__proto__.x', 'x')]).unplaced).toEqual(['__proto__.x']);
  });
});

describe('a value', () => {
  it.each([
    { path: 'time.start', value: '2024-06-21', is: true },
    { path: 'time.start', value: '21/6/2024', is: false },
    { path: 'time.start', value: null, is: true },
    { path: 'participants.0.description', value: null, is: false },
    { path: 'issuer.level', value: 'district', is: true },
    { path: 'issuer.level', value: 'huyện', is: false },
    { path: 'participants', value: [], is: true },
    { path: 'participants', value: ['ai cũng được'], is: false },
  ])('$value at $path is accepted: $is', ({ path, value, is }) => {
    expect(acceptsValue(PLAN, path, value)).toBe(is);
  });

  it.each([
    { path: 'participants.0', is: PLAN.participants[0] },
    { path: 'venues.0.name', is: 'Hội trường UBND huyện' },
    { path: 'documentNumber.sequence', is: null },
    { path: 'participants.99', is: undefined },
    { path: 'title.length', is: undefined },
    { path: 'toString', is: undefined },
  ])('at $path is what the plan has', ({ path, is }) => {
    expect(valueAt(PLAN, path)).toEqual(is);
  });
});
