import type { INDEX_CODES } from '../plan-document.ts';

export type IndexCode = (typeof INDEX_CODES)[number];

/** How indices are named, folded. A longer name stands before one that it contains. */
export const INDEX_NAMES: readonly (readonly [IndexCode, RegExp])[] = [
  ['DDCI', /ddci|(?:chỉ số )?năng lực cạnh tranh (?:cấp )?(?:sở|các sở|địa phương|huyện)/g],
  [
    'PCI',
    /(?<!\p{L})pci(?!\p{L})|(?:chỉ số )?năng lực cạnh tranh(?: cấp tỉnh)?(?! (?:cấp )?(?:sở|các sở|địa phương|huyện))/gu,
  ],
  ['PAPI', /papi|hiệu quả quản trị/g],
  ['SIPAS', /sipas|chỉ số (?:đo lường )?(?:sự |mức độ )?hài lòng/g],
  ['PGI', /(?<!\p{L})pgi(?!\p{L})|chỉ số xanh/gu],
  ['DTI', /(?<!\p{L})dti(?!\p{L})|chỉ số (?:đánh giá )?(?:mức độ )?chuyển đổi số/gu],
  ['PAR_INDEX', /par[\s-]?index|chỉ số (?:kết quả )?(?:công tác )?(?:cải cách hành chính|cchc)/g],
];
