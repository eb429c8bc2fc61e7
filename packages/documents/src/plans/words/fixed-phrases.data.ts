/** Phrases of the field that are always written whole, folded. A text that has all but one syllable of one has lost it. */
export const FIXED_PHRASES = [
  'cải cách hành chính',
  'chỉ số cải cách hành chính',
  'thủ tục hành chính',
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'mặt trận tổ quốc việt nam',
  'cổng dịch vụ công',
  'cổng thông tin điện tử',
  'trang thông tin điện tử',
  'bộ phận một cửa',
  'tiếp nhận và trả kết quả',
  'trung tâm phục vụ hành chính công',
  'chỉ số hài lòng',
  'sự hài lòng của người dân',
  'thi đua khen thưởng',
  'cán bộ công chức viên chức',
  'hội nghị',
] as const;

/** Beginnings that only one syllable can follow, folded: the beginning and that syllable. */
export const BOUND_BEGINNINGS: readonly (readonly [string, string])[] = [
  ['cải cách hành', 'chính'],
  ['thủ tục hành', 'chính'],
  ['ủy ban nhân', 'dân'],
  ['hội đồng nhân', 'dân'],
  ['mttq việt', 'nam'],
  ['ubmttq việt', 'nam'],
  ['tổ quốc việt', 'nam'],
  ['mặt trận tổ', 'quốc'],
  ['trung tâm phục', 'vụ'],
];

/** Shortened phrases that are words of their own when the named syllable follows, or stands before with `before`. Folded. */
export const RIGHT_SHORT_FORMS: readonly { words: string; next?: RegExp; before?: RegExp }[] = [
  { words: 'ủy ban dân', next: /^(?:tộc|vận|số)$/ },
  { words: 'hội đồng dân', next: /^(?:tộc|quân)$/ },
  { words: 'cải cách chính', next: /^(?:sách|quyền|trị)$/ },
  { words: 'chỉ cải cách hành chính', before: /^(?:không|chẳng|mới)$/ },
  { words: 'chỉ hài lòng', before: /^(?:không|chẳng|mới)$/ },
  { words: 'thông tin điện', next: /^(?:tử|báo|thoại)$/ },
];

/** Other words that break the sense: a syllable that never stands alone, contradicting parts, a connecting word written twice. Folded. */
export const BROKEN_WORDS: readonly RegExp[] = [
  /(?<!(?:tình|lòng|thân|đáng|kính)\s)(?<!\p{L})yêu (?!cầu|nước|thương|mến|thích|quý|nghề|đương|con|dấu|chuộng|sách|hòa)(?=\p{L})/gu,
  /(?<!\p{L})các chỉ (?=cải cách|hài lòng|thành phần|năng lực|par)/gu,
  /sơ tổng kết/g,
  /(?<!\p{L})(các|và|của|về|năm|trong|tại|để|cho|với|theo|thực|được|là|những|phòng|huyện|tỉnh) \1(?!\p{L})/gu,
];
