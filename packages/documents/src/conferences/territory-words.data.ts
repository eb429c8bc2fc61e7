import type { AdministrativeLevel } from '@openpar/engine';

/** Words for kinds of territory at the end of a wording ("các xã, thị trấn", "cấp huyện"); two-word ones first. */
export const TERRITORY_WORDS: readonly { words: string; level: AdministrativeLevel | 'city' }[] = [
  { words: 'thị xã', level: 'district' },
  { words: 'thị trấn', level: 'commune' },
  { words: 'đặc khu', level: 'commune' },
  { words: 'thành phố', level: 'city' },
  { words: 'trung ương', level: 'central' },
  { words: 'tỉnh', level: 'province' },
  { words: 'huyện', level: 'district' },
  { words: 'quận', level: 'district' },
  { words: 'xã', level: 'commune' },
  { words: 'phường', level: 'commune' },
];

/** Words for villages, which end a wording only after "các": "nông thôn" and "văn bản" end in them too. */
export const VILLAGE_WORDS: readonly string[] = [
  'tổ dân phố',
  'khu phố',
  'thôn bản',
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'làng',
  'xóm',
];

/** A body at the end that only says to whom the others belong. */
export const OWNER_WORDS: readonly string[] = [
  'trực thuộc ủy ban nhân dân',
  'thuộc ủy ban nhân dân',
  'của ủy ban nhân dân',
];

/** A word after which a territory word is part of a name: "xã hội", "huyện ủy", "tỉnh đoàn". */
export const WORDS_INSIDE_NAMES: readonly string[] = ['hội', 'ủy', 'đoàn', 'đội', 'viên', 'đảng', 'trưởng'];

/** Words that tie a wording to a territory and say nothing themselves. */
export const TYING_WORDS: readonly string[] = [
  'đóng trên địa bàn',
  'trên địa bàn',
  'trực thuộc',
  'thuộc',
  'của',
  'cấp',
  'các',
  'tại',
  'ở',
  'trong',
];
