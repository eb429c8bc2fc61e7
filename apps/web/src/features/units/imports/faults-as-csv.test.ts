import { expect, it } from 'vitest';
import { faultsAsCsv } from './faults-as-csv.ts';

it('quotes what separates cells, and lets no text become a formula', () => {
  expect(
    faultsAsCsv([
      ['Dòng', 'Lỗi'],
      ['2', 'mã "109", trùng'],
      ['3', '=1+1'],
    ]),
  ).toBe('\ufeffDòng,Lỗi\r\n2,"mã ""109"", trùng"\r\n3,\'=1+1\r\n');
});
