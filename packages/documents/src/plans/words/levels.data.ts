import type { PlanLevel } from '../plan-document.ts';

/** Words that place a body or a person on a level, folded. */
export const LEVEL_SIGNS: readonly (readonly [PlanLevel, RegExp])[] = [
  [
    'central',
    /(?<!\p{L})(?:trung ương|chính phủ|các bộ|bộ (?:nội vụ|tài chính|tư pháp|công an|khoa học|thông tin (?:và|&)|y tế|giáo dục|công thương|nông nghiệp|xây dựng|quốc phòng|ngoại giao|văn hóa)|vụ cải cách)(?!\p{L})/u,
  ],
  ['province', /(?<!\p{L})(?:tỉnh|(?:các )?sở|tỉnh ủy)(?!\p{L})/u],
  ['district', /(?<!\p{L})(?:huyện|quận|thị xã|huyện ủy|quận ủy|thị ủy|phòng giao dịch)(?!\p{L})/u],
  ['commune', /(?<!\p{L})(?:(?<!thị |hợp tác |bảo hiểm |chính trị - )xã(?! hội)|phường|thị trấn|đặc khu)(?!\p{L})/u],
  [
    'village',
    /(?<!\p{L})(?:thôn|bản(?= |,|$)(?! tin| đồ)|tổ dân phố|khu phố|ấp|buôn|chi bộ|làng|khóm|xóm|phum|sóc|tiểu khu)(?!\p{L})/u,
  ],
];

/** Cities that are provinces themselves (Luật Tổ chức chính quyền địa phương; Huế since 2025). */
export const CENTRAL_CITIES = ['hà nội', 'hồ chí minh', 'hải phòng', 'đà nẵng', 'cần thơ', 'huế'] as const;
