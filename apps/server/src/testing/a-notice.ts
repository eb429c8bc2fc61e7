import type { Notice } from '@openpar/application';

/** A notice of a morning in December, for nobody. */
export function aNotice(madeAt: Date): Omit<Notice, 'number'> {
  return {
    facts: {
      issuer: { name: 'Ủy ban nhân dân huyện Phong Thổ', kind: 'peoples-committee', superior: null },
      place: 'Phong Thổ',
      date: null,
      number: null,
      symbol: 'TB-UBND',
      conferenceName: 'Hội nghị tổng kết',
      plan: null,
      time: { day: '2024-12-20', session: 'morning', startClock: null, isTentative: false },
      venue: { name: 'Hội trường UBND huyện', address: null, status: 'confirmed' },
      chair: { name: null, post: 'Chủ tịch UBND huyện' },
      planned: { start: null, venue: null },
      addressees: [{ name: 'Ủy ban nhân dân xã Mường So', relation: 'under' }],
      notes: [],
      recipients: [],
      archive: ['VT'],
      signing: { as: 'head', post: 'Chủ tịch' },
      signerName: null,
      hostPost: null,
    },
    recipients: [],
    madeBy: 'An',
    madeAt,
  };
}
