import type { PostFunction, UnitKind } from '@openpar/engine';
import type { OfficeDuty, WorkingBodyUse } from './draft-host.ts';

/** How an office is known by what it does: by a function of its posts first, then by its name (folded to small letters). */
export interface DutySigns {
  functions: readonly PostFunction[];
  names: readonly RegExp[];
  /** The duty whose office does it where no office of its own is found; `null`: nobody does. */
  otherwise: OfficeDuty | null;
}

export const DUTY_SIGNS: Readonly<Record<OfficeDuty, DutySigns>> = {
  standing: { functions: ['reform-lead'], names: [/nội vụ/u, /văn hóa - xã hội/u], otherwise: 'office' },
  office: { functions: [], names: [/^văn phòng(?! đoàn đại biểu)/u], otherwise: null },
  finance: { functions: ['finance-accounting'], names: [/tài chính/u, /kinh tế/u], otherwise: 'office' },
  media: {
    functions: ['reporter', 'culture-information'],
    names: [/truyền thông|phát thanh/u],
    otherwise: 'office',
  },
  technology: {
    functions: [],
    names: [/khoa học và công nghệ/u, /thông tin và truyền thông|văn hóa và thông tin/u, /văn hóa - xã hội/u],
    otherwise: 'office',
  },
  'one-stop': {
    functions: ['one-stop'],
    names: [/phục vụ hành chính công/u, /tiếp nhận và trả kết quả/u],
    otherwise: null,
  },
};

/** Kinds of offices, the one that decides how all are named first. */
export const OFFICE_GROUPS: readonly { kind: UnitKind; words: string; areOfficers: boolean; areRated: boolean }[] = [
  { kind: 'department', words: 'các sở, ban, ngành', areOfficers: false, areRated: true },
  { kind: 'division', words: 'các phòng, ban, đơn vị', areOfficers: false, areRated: false },
  { kind: 'section', words: 'các bộ phận chuyên môn', areOfficers: true, areRated: false },
];

export const WORKING_BODY_SIGNS: Readonly<Record<WorkingBodyUse, RegExp>> = {
  steering: /^ban chỉ đạo .*cải cách hành chính/u,
  appraisal: /^hội đồng thẩm định .*chỉ số/u,
  help: /^tổ giúp việc .*(?:chỉ số|cải cách hành chính)/u,
  awards: /^hội đồng thi đua/u,
};

/** Words of kinds of territories in the order in which a list names them: "các huyện, thị xã, thành phố". */
export const BELOW_WORDS: readonly { kind: UnitKind; word: string }[] = [
  { kind: 'district', word: 'huyện' },
  { kind: 'urban-district', word: 'quận' },
  { kind: 'town', word: 'thị xã' },
  { kind: 'provincial-city', word: 'thành phố' },
  { kind: 'commune', word: 'xã' },
  { kind: 'ward', word: 'phường' },
  { kind: 'township', word: 'thị trấn' },
  { kind: 'special-zone', word: 'đặc khu' },
];
