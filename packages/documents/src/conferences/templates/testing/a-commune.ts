import type { DraftHost } from '../draft-host.ts';

/** A commune of two tiers with its divisions, as `draftHostOf` gives it. */
export const A_COMMUNE: DraftHost = {
  body: 'Ủy ban nhân dân xã Mường So',
  level: 'commune',
  territoryKind: 'commune',
  name: 'Mường So',
  word: 'xã',
  above: 'tỉnh Lai Châu',
  offices: ['Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
  duties: {
    standing: 'Phòng Văn hóa - Xã hội',
    office: 'Văn phòng HĐND và UBND',
    finance: 'Phòng Kinh tế',
    media: 'Phòng Văn hóa - Xã hội',
    technology: 'Phòng Văn hóa - Xã hội',
    'one-stop': null,
  },
  hasReporters: false,
  officeGroup: { words: 'các phòng, ban, đơn vị xã', areOfficers: false, areRated: false },
  below: null,
  villageHeads: ['Trưởng thôn'],
  outside: {
    party: 'Đảng ủy xã',
    council: 'HĐND xã',
    front: 'Ủy ban MTTQ Việt Nam xã',
    hasMassOrganizations: true,
    hasVerticalAgencies: true,
    hasLocatedAgencies: true,
    press: null,
  },
  workingBodies: { steering: null, appraisal: null, help: null, awards: null },
};
