import type { StandingAccounts, StandingUnits } from '@openpar/engine';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../sheets/sheet.ts';
import { importAccounts } from './import-accounts.ts';
import { importHolders } from './import-holders.ts';
import { importPosts } from './import-posts.ts';
import { importTemplate } from './import-template.ts';
import { importUnits } from './import-units.ts';
import { IMPORT_KINDS, type ImportKind, type SheetImport } from './sheet-form.ts';
import { readBack } from './testing/sheets.ts';

const NOTHING: StandingUnits & StandingAccounts = {
  units: [],
  links: [],
  successions: [],
  posts: [],
  holdings: [],
  persons: [],
  accounts: [],
};
const IMPORTS: Record<ImportKind, (sheet: Sheet) => SheetImport<unknown>> = {
  units: (sheet) => importUnits(sheet, NOTHING),
  posts: (sheet) => importPosts(sheet, NOTHING),
  holders: (sheet) => importHolders(sheet, NOTHING),
  accounts: (sheet) => importAccounts(sheet, NOTHING, '2025-07-01'),
};

describe.each(IMPORT_KINDS)('the template of %s', (kind) => {
  const [list, guide] = importTemplate(kind);

  it('has headings that the import takes, and an example that it passes over', () => {
    const result = list && IMPORTS[kind](readBack(list));
    expect(result?.faults.map(({ code }) => code)).toEqual(['no-rows']);
    expect(result?.counts.examples).toBe(1);
  });

  it('would take its own example without the mark, but for what it refers to', () => {
    const row =
      list?.rows[0]?.map((cell) => (typeof cell === 'string' ? cell.replace(/ \(ví dụ.*\)/, '') : cell)) ?? [];
    const faults = list ? IMPORTS[kind](readBack({ ...list, rows: [row] })).faults : [];
    for (const { code } of faults) expect(code).toMatch(/^(?:parent|predecessor|unit)-unknown$/);
  });

  it('explains every column, and names the words it takes', () => {
    expect(guide?.name).toBe('Hướng dẫn');
    for (const { header } of list?.columns ?? []) {
      const line = guide?.rows.find(([column]) => column === header);
      expect(line?.[2]).toMatch(/\S{2}.*\.$/);
    }
  });
});
