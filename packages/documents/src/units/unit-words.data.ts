import type {
  AdministrativeLevel,
  PostFunction,
  PostRank,
  SuccessionKind,
  UnitKind,
  UnitRelation,
} from '@openpar/engine';
import type { WordTable } from './imports/word-table.ts';

/** Words of lists for the codes of units and posts; the first of each is written. Sentences on screens may say more. */
export const UNIT_KIND_WORDS: WordTable<UnitKind> = {
  country: ['nước', 'quốc gia'],
  province: ['tỉnh'],
  municipality: ['thành phố trực thuộc trung ương', 'thành phố trực thuộc TW'],
  district: ['huyện'],
  'urban-district': ['quận'],
  town: ['thị xã'],
  'provincial-city': ['thành phố thuộc tỉnh'],
  commune: ['xã'],
  ward: ['phường'],
  township: ['thị trấn'],
  'special-zone': ['đặc khu'],
  village: ['thôn', 'thôn, tổ dân phố', 'tổ dân phố', 'bản', 'ấp', 'buôn', 'làng', 'khu phố'],
  'peoples-committee': ['Ủy ban nhân dân', 'UBND'],
  'peoples-council': ['Hội đồng nhân dân', 'HĐND'],
  'council-committee': ['Ban của Hội đồng nhân dân', 'Ban của HĐND', 'Ban HĐND'],
  'party-committee': ['Đảng ủy', 'cấp ủy', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy'],
  'party-office': ['cơ quan Đảng', 'Ban Đảng', 'cơ quan tham mưu của cấp ủy'],
  front: ['Mặt trận Tổ quốc', 'MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  'mass-organization': ['đoàn thể', 'tổ chức chính trị - xã hội'],
  department: ['sở, ban, ngành', 'sở', 'sở, ban, ngành cấp tỉnh'],
  division: ['phòng', 'phòng chuyên môn'],
  office: ['văn phòng'],
  'service-unit': ['đơn vị sự nghiệp'],
  section: ['bộ phận', 'bộ phận, công chức chuyên môn cấp xã'],
  'vertical-agency': ['cơ quan ngành dọc', 'ngành dọc'],
  agency: ['cơ quan khác', 'cơ quan đóng trên địa bàn'],
  'working-body': ['hội đồng, tổ, ban chỉ đạo', 'hội đồng', 'tổ', 'ban chỉ đạo', 'tổ công tác', 'tổ giúp việc'],
};

export const LEVEL_WORDS: WordTable<AdministrativeLevel> = {
  central: ['trung ương', 'cấp trung ương', 'TW'],
  province: ['tỉnh', 'cấp tỉnh'],
  district: ['huyện', 'cấp huyện'],
  commune: ['xã', 'cấp xã'],
  village: ['thôn', 'cấp thôn'],
};

export const RELATION_WORDS: WordTable<UnitRelation> = {
  under: ['trực thuộc', 'thuộc'],
  'body-of': ['cơ quan hành chính của địa bàn', 'UBND của địa bàn'],
  'located-in': ['trên địa bàn, không trực thuộc', 'đóng trên địa bàn', 'trên địa bàn'],
  'vertical-in': ['ngành dọc đóng trên địa bàn', 'ngành dọc'],
  'outside-chain': ['ngoài hệ thống hành chính'],
  serves: ['giúp việc'],
};

export const SUCCESSION_WORDS: WordTable<SuccessionKind> = {
  whole: ['nhập toàn bộ', 'toàn bộ'],
  part: ['nhập một phần', 'một phần'],
  unchanged: ['giữ nguyên'],
  renamed: ['đổi tên'],
  retyped: ['đổi loại đơn vị', 'đổi loại'],
  whole_district: ['cả đơn vị cấp huyện', 'cả huyện'],
};

export const POST_RANK_WORDS: WordTable<PostRank> = {
  head: ['cấp trưởng', 'trưởng', 'người đứng đầu'],
  deputy: ['cấp phó', 'phó'],
  member: ['thành viên', 'ủy viên'],
  officer: ['chuyên viên', 'công chức', 'viên chức'],
};

export const POST_FUNCTION_WORDS: WordTable<PostFunction> = {
  'reform-lead': ['chủ trì tham mưu cải cách hành chính', 'đầu mối CCHC'],
  reform: ['phụ trách cải cách hành chính', 'phụ trách CCHC', 'cải cách hành chính'],
  'one-stop': ['bộ phận tiếp nhận và trả kết quả', 'một cửa'],
  'procedure-control': ['kiểm soát thủ tục hành chính', 'kiểm soát TTHC'],
  'office-statistics': ['văn phòng - thống kê'],
  'finance-accounting': ['tài chính - kế toán'],
  'culture-information': ['văn hóa - thông tin', 'văn hóa - xã hội'],
  reporter: ['phóng viên'],
  clerk: ['văn thư'],
  administration: ['quản trị hệ thống'],
  standing: ['thường trực'],
  'standing-committee': ['ban thường vụ', 'thường vụ'],
};
