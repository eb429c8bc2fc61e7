import { PlanDocument } from '@openpar/documents';
import { describe, expect, it } from 'vitest';
import { draftOf, readDraft, showValue } from './field-value.ts';
import type { FieldKind, ListShape } from './plan-sections.data.ts';
import { PLAN_SECTIONS } from './plan-sections.data.ts';
import type { JsonValue } from './value-at.ts';
import { pathInLine } from './value-at.ts';

const words = {
  choiceName: (of: string, value: string) => `${of}:${value}`,
  yes: 'có',
  no: 'không',
  approximately: (count: string) => `khoảng ${count}`,
};
const headcount = { value: 35, max: null, approximate: true, raw: 'khoảng 35 đại biểu' };

describe('showValue', () => {
  it.each<[FieldKind, JsonValue, string[]]>([
    [{ kind: 'date' }, '2024-06', ['6/2024']],
    [{ kind: 'number' }, 0.5, ['0,5']],
    [{ kind: 'number' }, 15000000, ['15.000.000']],
    [{ kind: 'choices', of: 'dateKind' }, ['tentative', 'half_day'], ['dateKind:tentative, dateKind:half_day']],
    [{ kind: 'flag' }, false, []],
    [{ kind: 'texts' }, [], []],
    [{ kind: 'text' }, null, []],
    [{ kind: 'headcount' }, headcount, ['khoảng 35']],
    [{ kind: 'headcount' }, { value: 30, max: 35, approximate: false, raw: null }, ['30-35']],
    [{ kind: 'deadline' }, { raw: 'trước 20/6/2024', value: '2024-06-20' }, ['trước 20/6/2024']],
  ])('shows %o %o', (field, value, shown) => expect(showValue(field, value, words)).toEqual(shown));
});

describe('readDraft', () => {
  it.each<[FieldKind, string, unknown]>([
    [{ kind: 'date' }, '22/6/2023', '2023-06-22'],
    [{ kind: 'date' }, '31/6/2023', undefined],
    [{ kind: 'date' }, ' ', null],
    [{ kind: 'clock' }, '8h', '08:00'],
    [{ kind: 'clock' }, '14 giờ 30', '14:30'],
    [{ kind: 'clock' }, '25:00', undefined],
    [{ kind: 'number' }, '0,5', 0.5],
    [{ kind: 'number' }, '15.000.000', 15000000],
    [{ kind: 'number' }, 'nửa', undefined],
    [{ kind: 'texts' }, 'một\n\n hai ', ['một', 'hai']],
    [{ kind: 'flag' }, 'true', true],
    [{ kind: 'headcount' }, 'khoảng 35 đại biểu', headcount],
    [{ kind: 'headcount' }, 'nhiều', undefined],
    [{ kind: 'deadline' }, 'trước 20/6/2024', { raw: 'trước 20/6/2024', value: '2024-06-20' }],
    [{ kind: 'text' }, 'Phòng Nội\nvụ', 'Phòng Nội vụ'],
  ])('reads %o %o', (field, draft, value) => expect(readDraft(field, draft)).toEqual(value));

  it.each<[FieldKind, JsonValue]>([
    [{ kind: 'date' }, '2026-01-05'],
    [{ kind: 'number' }, 0.5],
    [{ kind: 'texts' }, ['a', 'b']],
    [{ kind: 'clock' }, '08:00'],
    [{ kind: 'headcount' }, headcount],
  ])('reads back what it offers to change: %o %o', (field, value) => {
    expect(readDraft(field, draftOf(field, value))).toEqual(value);
  });
});

it('finds the field of a line, inside a line too', () => {
  expect(pathInLine('participants.level', 'participants.3')).toBe('participants.3.level');
  expect(pathInLine('assignments.tasks.role', 'assignments.0.tasks.1')).toBe('assignments.0.tasks.1.role');
});

const lists = PLAN_SECTIONS.flatMap(({ parts }) => parts.filter((part): part is ListShape => 'list' in part));
const inner = lists.flatMap((list) => (list.inner ? [list.inner] : []));

it.each([...lists, ...inner].map((list) => [list.list, list] as const))('adds lines that %s takes', (path, list) => {
  const [top = '', nested] = path.split('.');
  const schema = new Map(Object.entries(PlanDocument.shape)).get(top);
  const line = list.blank('Ủy ban nhân dân xã Mường So');
  const value = nested ? [{ unit: 'Phòng Nội vụ', [nested]: [line] }] : [line];
  expect(schema?.safeParse(value).error).toBeUndefined();
});

it('shows every part of a plan document once', () => {
  const shown = PLAN_SECTIONS.flatMap(({ parts }) => parts.map((part) => ('list' in part ? part.list : part.label)));
  const tops = new Set(shown.map((path) => path.split('.')[0]));
  const hidden = ['schemaVersion', 'isConferencePlan', 'warnings'];
  expect([...tops].sort()).toEqual(
    Object.keys(PlanDocument.shape)
      .filter((key) => !hidden.includes(key))
      .sort(),
  );
  expect(new Set(shown).size).toBe(shown.length);
});
