import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packResult, unpackResult } from './pack-sheet.ts';

it('brings a sheet over as it was', () => {
  const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }).map((all) => [...all, 'x']);
  const rows = fc.array(fc.record({ number: fc.integer({ min: 1, max: 1_048_576 }), cells }), { minLength: 1 });
  fc.assert(
    fc.property(fc.string(), rows, (name, all) => {
      const kept = all.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => cell.replace(/[\ufffe\uffff]/gu, '\ufffd')),
      }));
      const packed = packResult({ ok: true, value: { name, rows: all } });
      expect(unpackResult(structuredClone(packed))).toEqual({ ok: true, value: { name, rows: kept } });
    }),
  );
});
