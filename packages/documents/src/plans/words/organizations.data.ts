/** First words of the names of bodies, folded. A name that begins with one of them is a body. */
const HEADS = [
  'ban thường vụ',
  'btv',
  'ban chấp hành',
  'bch',
  'ban thường trực',
  'thường trực',
  'tt\\.? ?(?=hđnd|huyện ủy|tỉnh ủy|đảng ủy|tu)',
  'tỉnh ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'thành ủy',
  'đảng ủy',
  'đảng bộ',
  'hội đồng',
  'hđnd',
  'ủy ban',
  'ubnd',
  'ub ?mttq(?: ?vn)?',
  'mttq(?:vn)?',
  'mặt trận',
  'sở',
  'ban',
  'phòng(?! họp)',
  'văn phòng',
  'trung tâm',
  'đài',
  'báo(?! cáo)',
  'công an',
  'cục',
  'chi cục',
  'tổng cục',
  'bảo hiểm xã hội',
  'bhxh',
  'ngân hàng',
  'kho bạc',
  'hội(?! nghị| trường| thảo)',
  'đoàn',
  'liên đoàn',
  'liên minh',
  'tổ(?! chức| trưởng| dân phố| phó)',
  '(?<!chi |cán |nội |toàn |đảng )bộ(?! chỉ số| tiêu chí)',
  '(?<!nhiệm |nội |sự |thường |phục )vụ(?! việc)',
  'bộ phận',
  'đội',
  'trường',
  'trạm',
  'viễn thông',
  'vnpt',
  'viettel',
  'điện lực',
  'bưu điện',
  'tòa án',
  'viện',
  'thanh tra',
  'hạt kiểm lâm',
  'bệnh viện',
  'cơ quan',
  'các cơ quan',
  'đơn vị',
  'tổ chức',
  'đoàn thể',
  'ban ngành',
  'chi nhánh',
  'cổng thông tin',
  'trang thông tin',
  'hiệp hội',
  'quỹ',
  'công ty',
  '(?<=các |một số )(?:doanh nghiệp|hợp tác xã|hộ kinh doanh)',
  'tập đoàn',
  'quân sự',
  'bộ chỉ huy',
  'thuế',
] as const;

export const ORGANIZATION_HEAD = new RegExp(
  `(?<![\\p{L}])(?:(?:các|một số|toàn bộ|tất cả các|tất cả) )?(?:${HEADS.join('|')})(?![\\p{L}])`,
  'u',
);
export const STARTS_WITH_ORGANIZATION = new RegExp(`^${ORGANIZATION_HEAD.source}`, 'u');

/** Words that a person's part of a description begins with. */
export const STARTS_WITH_ROLE =
  /^(?:mời |đại diện|lãnh đạo|thủ trưởng|(?:các )?(?:phó )?(?:chủ tịch|giám đốc|trưởng|bí thư|chánh)|các đồng chí|đồng chí|đ\/c|toàn thể|cán bộ|công chức|viên chức|chuyên viên|phóng viên|thành viên|người|tập thể|cá nhân|bí thư|hiệu trưởng|chỉ huy trưởng|trạm trưởng|đội trưởng|tổ trưởng|chính trị viên|hội trưởng|viện trưởng|cục trưởng|đại biểu|các đại biểu|trưởng|phó)/;

/** Common nouns that carry a list of bodies on ("các phòng, ban, ngành", "các xã, thị trấn"). */
export const LIST_NOUN =
  /^(?:phòng|ban|ngành|sở|đoàn thể|đơn vị|cơ quan|thị trấn|phường|xã|thị xã|thành phố|quận|huyện|đặc khu|khu phố|tổ dân phố|hội|hội đoàn thể|doanh nghiệp|hợp tác xã|hộ kinh doanh|tổ chức|địa phương|bản|thôn|trường|trạm)(?![\p{L}])/u;

/** Posts of commune officers that contain the words of a body but name none. */
export const OFFICER_POST =
  /^(?:công chức|cán bộ|chuyên viên|viên chức)\s(?:phụ trách |làm công tác )?(?:văn phòng|tư pháp|tài chính|địa chính|văn hóa)\s?-\s?[\p{L}]/u;
