import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRows, unpackRows } from './pack-rows.ts';

it('brings rows over as they were', () => {
  const cells = fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 });
  const rows = fc.array(fc.record({ number: fc.integer({ min: 1, max: 1_048_576 }), cells }));
  fc.assert(
    fc.property(rows, (all) => {
      expect(unpackRows(structuredClone(packRows(all)))).toEqual(all);
    }),
  );
});
