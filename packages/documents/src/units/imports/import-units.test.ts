import { idOf, type StandingUnits, type Succession, type Unit, type UnitId, type UnitLink } from '@openpar/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableCellValue } from '../../sheets/sheet-table.ts';
import { importUnits } from './import-units.ts';
import { aSheet, readBack } from './testing/sheets.ts';
import { UNIT_FORM } from './unit-form.ts';
import { unitsTable } from './unit-tables.ts';

const HEADS = UNIT_FORM.columns.map(({ header }) => header);
const id = (text: string) => idOf<UnitId>(text);

function aUnit(code: string, changes: Partial<Unit> = {}): Unit {
  const validFrom = changes.validFrom ?? '2021-01-01';
  const base = {
    code,
    kind: 'district',
    level: 'district',
    name: code,
    fullName: `Huyện ${code}`,
    isStartKnown: true,
  } as const;
  return { ...base, id: id(`${code}.${validFrom}`), validFrom, validTo: null, ...changes };
}

function aLink(unit: Unit, to: Unit, changes: Partial<UnitLink> = {}): UnitLink {
  return {
    unitId: unit.id,
    relation: 'under',
    toUnitId: to.id,
    validFrom: unit.validFrom,
    validTo: unit.validTo,
    ...changes,
  };
}

const PROVINCE = aUnit('12', { kind: 'province', level: 'province', name: 'Lai Châu', fullName: 'Tỉnh Lai Châu' });
const DISTRICT = aUnit('109', { name: 'Phong Thổ', fullName: 'Huyện Phong Thổ', validTo: '2025-07-01' });
const STANDING: StandingUnits = {
  units: [PROVINCE, DISTRICT],
  links: [aLink(DISTRICT, PROVINCE)],
  successions: [],
};

/** A row by column; what is left out is a sound new commune of July 2025. */
function aRow(changes: Partial<Record<string, TableCellValue>> = {}): TableCellValue[] {
  const sound: Partial<Record<string, TableCellValue>> = {
    'Mã đơn vị': '03595',
    'Tên đầy đủ': 'Xã Mường So',
    Loại: 'xã',
    Cấp: 'xã',
    'Trực thuộc (mã)': '12',
    'Quan hệ': 'trực thuộc',
    'Từ ngày': '2025-07-01',
    'Hình thành từ (mã)': '109',
    'Cách hình thành': 'nhập một phần',
  };
  return HEADS.map((header) => ({ ...sound, ...changes })[header] ?? '');
}

function faultsOf(...rows: TableCellValue[][]) {
  return importUnits(aSheet(HEADS, ...rows), STANDING).faults;
}

describe('importUnits', () => {
  it('adds a unit with its link and its predecessor', () => {
    const { changes, faults, counts, preview } = importUnits(aSheet(HEADS, aRow()), STANDING);
    expect(faults).toEqual([]);
    expect(counts).toEqual({ added: 1, changed: 0, unchanged: 0, examples: 0 });
    const unitId = '03595.2025-07-01';
    expect(changes).toEqual({
      units: [
        {
          id: unitId,
          code: '03595',
          kind: 'commune',
          level: 'commune',
          name: 'Mường So',
          fullName: 'Xã Mường So',
          validFrom: '2025-07-01',
          isStartKnown: true,
          validTo: null,
        },
      ],
      links: [{ unitId, relation: 'under', toUnitId: PROVINCE.id, validFrom: '2025-07-01', validTo: null }],
      removedLinks: [],
      successions: [{ predecessorId: DISTRICT.id, successorId: unitId, kind: 'part', day: '2025-07-01' }],
      removedSuccessions: [],
    });
    expect(preview[0]).toMatchObject({ row: 2, isNew: true });
    expect(preview[0]?.fields).toContainEqual({ column: 'Loại', before: null, after: 'xã' });
  });

  it('changes a unit that stands: new name, last day, other superior', () => {
    const other = aUnit('11', { kind: 'province', level: 'province', fullName: 'Tỉnh Điện Biên' });
    const row = aRow({
      'Mã đơn vị': '109',
      'Tên đầy đủ': 'Huyện Phong Thổ mới',
      Loại: 'huyện',
      Cấp: 'cấp huyện',
      'Trực thuộc (mã)': '11',
      'Từ ngày': '01/01/2021',
      'Đến ngày': '31/12/2024',
      'Hình thành từ (mã)': '',
      'Cách hình thành': '',
    });
    const result = importUnits(aSheet(HEADS, row), { ...STANDING, units: [...STANDING.units, other] });
    expect(result.counts).toEqual({ added: 0, changed: 1, unchanged: 0, examples: 0 });
    expect(result.preview[0]?.fields).toEqual([
      { column: 'Tên đầy đủ', before: 'Huyện Phong Thổ', after: 'Huyện Phong Thổ mới' },
      { column: 'Trực thuộc (mã)', before: '12', after: '11' },
      { column: 'Đến ngày', before: '2025-06-30', after: '2024-12-31' },
    ]);
    expect(result.changes?.links).toEqual([aLink(DISTRICT, other, { validTo: '2025-01-01' })]);
    expect(result.changes?.removedLinks).toEqual([aLink(DISTRICT, PROVINCE)]);
  });

  it('cuts links at a new last day and keeps later moves of a unit whose first superior stays', () => {
    const other = aUnit('11', { kind: 'province', level: 'province' });
    const moved = [
      aLink(DISTRICT, PROVINCE, { validTo: '2023-01-01' }),
      aLink(DISTRICT, other, { validFrom: '2023-01-01', validTo: '2025-07-01' }),
    ];
    const standing = { units: [PROVINCE, DISTRICT, other], links: moved, successions: [] };
    const [table, row = []] = [unitsTable(standing, [DISTRICT.id]), unitsTable(standing, [DISTRICT.id]).rows[0]];
    const cells = row.map((cell, at) => (HEADS[at] === 'Đến ngày' ? '2024-12-31' : cell));
    const { changes } = importUnits(readBack({ ...table, rows: [cells] }), standing);
    expect(changes?.links).toEqual([{ ...moved[1], validTo: '2025-01-01' }]);
    expect(changes?.removedLinks).toEqual([]);
  });

  it.each<[string, Partial<Record<string, TableCellValue>>, string, string, object]>([
    ['an empty code', { 'Mã đơn vị': '' }, 'cell-empty', 'Mã đơn vị', {}],
    ['a code with a space', { 'Mã đơn vị': '03 595' }, 'code-malformed', 'Mã đơn vị', { found: '03 595' }],
    ['an empty name', { 'Tên đầy đủ': '' }, 'cell-empty', 'Tên đầy đủ', {}],
    [
      'a name of 301 letters',
      { 'Tên đầy đủ': 'x'.repeat(301) },
      'cell-too-long',
      'Tên đầy đủ',
      { letters: 301, limit: 300 },
    ],
    ['a kind that is none', { Loại: 'phưởngg' }, 'word-unknown', 'Loại', { found: 'phưởngg', nearest: 'phường' }],
    ['a level that is none', { Cấp: 'liên bang' }, 'word-unknown', 'Cấp', { found: 'liên bang' }],
    ['a relation that is none', { 'Quan hệ': 'trực thuộcc' }, 'word-unknown', 'Quan hệ', { nearest: 'trực thuộc' }],
    ['a way of coming about that is none', { 'Cách hình thành': 'chia' }, 'word-unknown', 'Cách hình thành', {}],
    ['an empty way of coming about', { 'Cách hình thành': '' }, 'cell-empty', 'Cách hình thành', {}],
    [
      'two relations for three codes',
      { 'Trực thuộc (mã)': '12;12;12', 'Quan hệ': 'thuộc; giúp việc' },
      'words-too-few',
      'Quan hệ',
      { codes: 3, words: 2 },
    ],
    ['a day that is none', { 'Từ ngày': '31/02/2025' }, 'day-malformed', 'Từ ngày', { found: '31/02/2025' }],
    ['a text for a day', { 'Đến ngày': 'nay' }, 'day-malformed', 'Đến ngày', {}],
    [
      'an end before the start',
      { 'Đến ngày': '30/6/2025' },
      'end-before-start',
      'Đến ngày',
      { from: '2025-07-01', to: '2025-06-30' },
    ],
    ['an unknown superior', { 'Trực thuộc (mã)': '13' }, 'parent-unknown', 'Trực thuộc (mã)', { unitCode: '13' }],
    [
      'a superior without its zero',
      { 'Trực thuộc (mã)': '012' },
      'parent-unknown',
      'Trực thuộc (mã)',
      { nearest: '12' },
    ],
    [
      'a superior that has ended',
      { 'Trực thuộc (mã)': '109' },
      'parent-not-valid',
      'Trực thuộc (mã)',
      { unitCode: '109', day: '2025-07-01' },
    ],
    [
      'an unknown predecessor',
      { 'Hình thành từ (mã)': '110' },
      'predecessor-unknown',
      'Hình thành từ (mã)',
      { unitCode: '110' },
    ],
    [
      'a predecessor that began on the same day',
      { 'Hình thành từ (mã)': '03595' },
      'predecessor-not-valid',
      'Hình thành từ (mã)',
      {},
    ],
    [
      'a code that another unit has on that day',
      { 'Mã đơn vị': '12', 'Trực thuộc (mã)': '' },
      'code-overlaps',
      'Mã đơn vị',
      { other: 'Tỉnh Lai Châu', otherRow: '' },
    ],
    [
      'a unit under itself',
      { 'Trực thuộc (mã)': '03595' },
      'circular-tree',
      'Trực thuộc (mã)',
      { path: '03595 → 03595' },
    ],
  ])('refuses %s, with its place', (_, changes, code, column, detail) => {
    const at = HEADS.indexOf(column);
    const cell = `${'ABCDEFGHIJ'[at]}2`;
    expect(faultsOf(aRow(changes))).toEqual([
      expect.objectContaining({ row: 2, column, cell, code, detail: expect.objectContaining(detail) }),
    ]);
  });

  it('reports all faults of all rows at once, and then applies nothing', () => {
    const { changes, faults } = importUnits(
      aSheet(HEADS, aRow({ Loại: 'xx', 'Từ ngày': '' }), aRow({ 'Mã đơn vị': 'a b' }), aRow({ 'Mã đơn vị': '1' })),
      STANDING,
    );
    expect(changes).toBeNull();
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Loại'],
      [2, 'Từ ngày'],
      [3, 'Mã đơn vị'],
    ]);
  });

  it('says nothing about rows that only refer to a faulty one', () => {
    const faulty = aRow({ 'Mã đơn vị': 'X', Loại: 'xx' });
    expect(faultsOf(faulty, aRow({ 'Trực thuộc (mã)': 'X' })).map(({ row }) => row)).toEqual([2]);
  });

  it('refuses two units with one code on one day inside the list, and one unit twice', () => {
    expect(faultsOf(aRow(), aRow({ 'Từ ngày': '01/01/2026', 'Hình thành từ (mã)': '' }))).toMatchObject([
      { row: 3, code: 'code-overlaps', detail: { otherRow: 2 } },
    ]);
    expect(faultsOf(aRow(), aRow({ 'Tên đầy đủ': 'Xã khác' }))).toMatchObject([
      { row: 3, code: 'row-twice', detail: { firstRow: 2 } },
    ]);
  });

  it('lets a code go over to another unit on a day', () => {
    expect(
      faultsOf(aRow({ 'Đến ngày': '31/12/2025' }), aRow({ 'Từ ngày': '01/01/2026', 'Hình thành từ (mã)': '03595' })),
    ).toEqual([]);
  });

  it('finds superiors and predecessors in the list itself, in whatever order', () => {
    const under = aRow({ 'Mã đơn vị': 'B', 'Trực thuộc (mã)': '03595', 'Hình thành từ (mã)': 'C', Loại: 'phòng' });
    const before = aRow({
      'Mã đơn vị': 'C',
      'Từ ngày': '01/01/2024',
      'Đến ngày': '30/6/2025',
      'Hình thành từ (mã)': '',
    });
    expect(faultsOf(under, aRow(), before)).toEqual([]);
  });

  it('refuses a circular tree at each of its rows', () => {
    const rows = [
      aRow({ 'Mã đơn vị': 'A', 'Trực thuộc (mã)': 'B' }),
      aRow({ 'Mã đơn vị': 'B', 'Trực thuộc (mã)': 'A' }),
    ];
    expect(faultsOf(...rows)).toMatchObject([
      { row: 2, code: 'circular-tree', detail: { path: 'A → B → A' } },
      { row: 3, code: 'circular-tree', detail: { path: 'B → A → B' } },
    ]);
  });

  it('refuses a circle that closes through what stands', () => {
    const row = aRow({
      'Mã đơn vị': '12',
      'Tên đầy đủ': 'Tỉnh Lai Châu',
      Loại: 'tỉnh',
      Cấp: 'tỉnh',
      'Trực thuộc (mã)': '109',
      'Từ ngày': '2021-01-01',
      'Hình thành từ (mã)': '',
    });
    expect(faultsOf(row)).toMatchObject([{ code: 'circular-tree', detail: { path: '12 → 109 → 12' } }]);
  });

  it('takes words without marks, in any case, and the codes themselves', () => {
    const result = importUnits(
      aSheet(HEADS, aRow({ Loại: 'PHUONG', Cấp: 'commune', 'Quan hệ': 'under', 'Cách hình thành': 'NHẬP  TOÀN BỘ' })),
      STANDING,
    );
    expect(result.changes?.units[0]).toMatchObject({ kind: 'ward', level: 'commune' });
    expect(result.changes?.successions[0]).toMatchObject({ kind: 'whole' });
  });

  it.each([
    ['tỉnh', 'municipality'],
    ['huyện', 'provincial-city'],
  ])('understands "thành phố" by the level %s', (level, kind) => {
    const { changes } = importUnits(
      aSheet(HEADS, aRow({ Loại: 'thành phố', Cấp: level, 'Tên đầy đủ': 'Thành phố Huế' })),
      STANDING,
    );
    expect(changes?.units[0]).toMatchObject({ kind, name: 'Huế' });
  });

  it.each([
    ['Ủy ban nhân dân', 'body-of'],
    ['đoàn thể', 'outside-chain'],
    ['phòng', 'under'],
    ['hội đồng', 'serves'],
  ])('takes the usual relation of a unit of kind "%s" where none is said', (kind, relation) => {
    const { changes } = importUnits(aSheet(HEADS, aRow({ Loại: kind, 'Quan hệ': '' })), STANDING);
    expect(changes?.links[0]?.relation).toBe(relation);
  });

  it('links to a parent that is renamed meanwhile as long as each of its units lasts', () => {
    const before = aUnit('75', { kind: 'province', level: 'province', validTo: '2026-04-30' });
    const later = aUnit('75', { kind: 'municipality', level: 'province', validFrom: '2026-04-30' });
    const { changes } = importUnits(aSheet(HEADS, aRow({ 'Trực thuộc (mã)': '75' })), {
      ...STANDING,
      units: [...STANDING.units, before, later],
    });
    expect(changes?.links.map(({ toUnitId, validFrom, validTo }) => [toUnitId, validFrom, validTo])).toEqual([
      [before.id, '2025-07-01', '2026-04-30'],
      [later.id, '2026-04-30', null],
    ]);
  });
});

describe('the headings of a list', () => {
  const withHeads = (heads: readonly string[]) => importUnits(aSheet(heads, aRow()), STANDING).faults;
  const renamed = (from: string, to: string) => HEADS.map((header) => (header === from ? to : header));

  it('may stand in any order, without marks, case and spaces, beside own numbers and notes', () => {
    const heads = ['STT', ...[...HEADS].reverse().map((header) => header.toUpperCase().replace('MÃ', 'ma')), 'Ghi chú'];
    const cells = ['1', ...aRow().reverse(), 'gấp'];
    expect(importUnits(aSheet(heads, cells), STANDING).faults).toEqual([]);
  });

  it.each([
    [
      'a missing one, with the nearest found',
      renamed('Mã đơn vị', 'Mã đon vj'),
      'header-missing',
      { expected: 'Mã đơn vị', found: 'Mã đon vj' },
    ],
    ['a missing one without any like it', renamed('Cấp', ''), 'header-missing', { expected: 'Cấp', found: '' }],
    [
      'an unknown one, with the nearest expected',
      renamed('Đến ngày', 'Đền ngàyy'),
      'header-unknown',
      { found: 'Đền ngàyy', nearest: 'Đến ngày' },
    ],
    [
      'a doubled one',
      renamed('Đến ngày', 'Tu ngay'),
      'header-doubled',
      { expected: 'Từ ngày', first: 'G', second: 'H' },
    ],
  ])('are refused with %s', (_, heads, code, detail) => {
    expect(withHeads(heads)).toContainEqual({ row: 1, column: null, cell: null, code, detail });
  });

  it('are refused where a filled column has none', () => {
    expect(importUnits(aSheet(HEADS, [...aRow(), '', 'gì đó']), STANDING).faults).toMatchObject([
      { code: 'header-empty', detail: { column: 'L', filledRow: 2 } },
    ]);
  });

  it('alone are no list', () => {
    expect(importUnits(aSheet(HEADS), STANDING)).toMatchObject({
      changes: null,
      faults: [{ row: 1, code: 'no-rows' }],
    });
  });
});

describe('unitsTable', () => {
  const KINDS = ['province', 'district', 'commune', 'peoples-committee', 'division', 'agency'] as const;
  const LEVELS = ['province', 'district', 'commune'] as const;
  const RELATIONS = ['under', 'body-of', 'located-in', 'serves'] as const;

  /** Units A0, A1 …, each of one to three successive times, linked to and made of units before them. */
  const directory = fc
    .array(
      fc.record({
        name: fc
          .string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('ế', 'Đ', ' ', '=', ';', "'", 'x') })
          .filter((name) => name.trim() !== ''),
        kind: fc.constantFrom(...KINDS),
        level: fc.constantFrom(...LEVELS),
        days: fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }), { minLength: 1, maxLength: 3 }),
        isOpen: fc.boolean(),
        parents: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...RELATIONS), fc.boolean()), { maxLength: 3 }),
        predecessors: fc.array(fc.tuple(fc.nat(), fc.constantFrom('whole', 'part', 'renamed')), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((seeds): StandingUnits => {
      const units: Unit[] = [];
      const links = new Map<string, UnitLink>();
      const successions = new Map<string, Succession>();
      for (const [index, seed] of seeds.entries()) {
        const earlier = [...units];
        const starts = [...seed.days].sort();
        for (const [at, year] of starts.entries()) {
          const next = starts[at + 1];
          const validTo = next === undefined ? (seed.isOpen ? null : `${year + 1}-07-01`) : `${next}-01-01`;
          const unit = aUnit(`A${index}`, { ...seed, fullName: seed.name.trim(), validFrom: `${year}-01-01`, validTo });
          const { name, kind, level, ...rest } = unit;
          units.push({
            id: rest.id,
            code: rest.code,
            kind,
            level,
            name,
            fullName: rest.fullName,
            validFrom: rest.validFrom,
            isStartKnown: true,
            validTo,
          });
          for (const [pick, relation, isLate] of seed.parents) {
            const parent = earlier[pick % Math.max(1, earlier.length)];
            if (parent === undefined) continue;
            const validFrom = isLate ? `${year}-03-01` : unit.validFrom;
            links.set(`${unit.id} ${relation} ${parent.id} ${validFrom}`, {
              unitId: unit.id,
              relation,
              toUnitId: parent.id,
              validFrom,
              validTo,
            });
          }
          for (const [pick, kind2] of seed.predecessors) {
            const from = earlier[pick % Math.max(1, earlier.length)];
            if (from)
              successions.set(`${from.id} ${unit.id}`, {
                predecessorId: from.id,
                successorId: unit.id,
                kind: kind2,
                day: unit.validFrom,
              });
          }
        }
      }
      return { units, links: [...links.values()], successions: [...successions.values()] };
    });

  it('brought in again changes nothing, whatever stands', () => {
    fc.assert(
      fc.property(directory, (standing) => {
        const { faults, preview, counts } = importUnits(readBack(unitsTable(standing)), standing);
        expect(faults).toEqual([]);
        expect(preview).toEqual([]);
        expect(counts.unchanged).toBe(standing.units.length);
      }),
      { numRuns: 300 },
    );
  });
});
