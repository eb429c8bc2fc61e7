import type { ADMINISTRATIVE_KINDS, PlanLevel } from '../plan-document.ts';

export type AdministrativeKind = (typeof ADMINISTRATIVE_KINDS)[number];

/** Type words before a unit's own name, folded, with the kind and level of such a unit. A city's kind is decided by its name. */
export const UNIT_WORDS: Readonly<Record<string, { kind: AdministrativeKind; level: PlanLevel }>> = {
  tỉnh: { kind: 'province', level: 'province' },
  'thành phố': { kind: 'provincial_city', level: 'district' },
  huyện: { kind: 'district', level: 'district' },
  quận: { kind: 'urban_district', level: 'district' },
  'thị xã': { kind: 'town', level: 'district' },
  xã: { kind: 'commune', level: 'commune' },
  phường: { kind: 'ward', level: 'commune' },
  'thị trấn': { kind: 'township', level: 'commune' },
  'đặc khu': { kind: 'special_zone', level: 'commune' },
};

/** Heads of an issuer's name, folded, with the type of organization; the first that fits counts. */
export const ISSUER_TYPES = [
  ['peoples_committee', /^(?:ủy ban nhân dân|ubnd)/],
  [
    'party_body',
    /^(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|ban thường vụ|ban chấp hành|ban tổ chức|ban tuyên giáo|ban dân vận|ban nội chính|ủy ban kiểm tra|chi bộ|văn phòng (?:tỉnh ủy|huyện ủy|đảng ủy|thành ủy))/,
  ],
  [
    'other',
    /^(?:ban chỉ đạo|hội đồng|ủy ban mttq|ủy ban mặt trận|hội|đoàn|liên đoàn|liên minh|tổ công tác|tổ giúp việc)/,
  ],
  ['ministry', /^bộ(?! phận)/],
  ['department', /^(?:sở|phòng|ban|văn phòng|trung tâm|chi cục|thanh tra|trường|bệnh viện|bảo hiểm|công an)/],
  ['central_agency', /^(?:tổng cục|cục|kiểm toán|ngân hàng nhà nước|thông tấn xã|học viện|viện|tòa án)/],
] as const;
