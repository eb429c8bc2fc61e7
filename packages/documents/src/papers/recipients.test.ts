import { describe, expect, it } from 'vitest';
import { paperRecipients, type RecipientFacts } from './recipients.ts';

const texts = (recipients: RecipientFacts[], archive: string[]) =>
  paperRecipients(recipients, archive).map(({ text }) => text);

describe('recipients', () => {
  it('stand in the customary order when their groups are known, the archive last', () => {
    const lines = texts(
      [
        { name: 'Các phòng', purpose: 'for_execution', group: 'acting' },
        { name: 'Lãnh đạo UBND huyện', purpose: null, group: 'leaders' },
        { name: 'Sở Nội vụ', purpose: 'for_report', group: 'above' },
        { name: 'Phòng Nội vụ tỉnh', purpose: 'in_lieu_of_report', group: 'above' },
      ],
      ['NV'],
    );
    expect(lines).toEqual([
      'Sở Nội vụ (để b/c)',
      'Phòng Nội vụ tỉnh (thay b/c)',
      'Lãnh đạo UBND huyện',
      'Các phòng (để t/h)',
      'Lưu: VT, NV',
    ]);
  });

  it('keep their own order where a group is not known', () => {
    const lines = texts(
      [
        { name: 'A', purpose: null, group: 'press' },
        { name: 'B', purpose: null, group: null },
        { name: 'C', purpose: null, group: 'above' },
      ],
      ['VT', 'NCKS'],
    );
    expect(lines).toEqual(['A', 'B', 'C', 'Lưu: VT, NCKS']);
  });

  it('always end with the archive of the records office', () => {
    expect(texts([], [])).toEqual(['Lưu: VT']);
  });
});
