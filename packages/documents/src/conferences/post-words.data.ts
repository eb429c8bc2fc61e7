import type { PostCall, PostFunction } from '@openpar/engine';

/**
 * Words for posts at the beginning of a wording, longest first. `taken` says how many of them belong to the post: in "Trưởng phòng Nội vụ" only
 * "trưởng", the rest is the unit. `isShared`: the post passes to the following bodies of the list ("Lãnh đạo UBND huyện, Phòng Nội vụ").
 */
export interface PostWords {
  words: string;
  posts: readonly PostCall[];
  taken?: number;
  isShared?: true;
  /** Body that the post belongs to where none is named; `mayFollow`: unless a body follows in the list ("Chủ tịch, các Phó Chủ tịch HĐND"). */
  ofBody?: string;
  mayFollow?: true;
}

const HEAD: readonly PostCall[] = [{ call: 'head' }];
const DEPUTIES: readonly PostCall[] = [{ call: 'deputies' }];
const LEADER: readonly PostCall[] = [{ call: 'leader' }];
const LEADERS: readonly PostCall[] = [{ call: 'leaders' }];
const HEAD_AND_DEPUTIES: readonly PostCall[] = [...HEAD, ...DEPUTIES];
const MEMBERS: readonly PostCall[] = [{ call: 'members' }];

export const POST_WORDS: readonly PostWords[] = [
  { words: 'đại diện ban thường trực', posts: LEADER, isShared: true },
  { words: 'đại diện ban thường vụ', posts: LEADER, isShared: true },
  { words: 'đại diện thường trực', posts: LEADER, isShared: true },
  { words: 'đại diện lãnh đạo', posts: LEADER, isShared: true },
  { words: 'đại diện', posts: [{ call: 'named-by-unit' }], isShared: true },
  { words: 'ban thường trực', posts: [{ call: 'standing' }], isShared: true },
  { words: 'ban thường vụ', posts: [{ call: 'standing-committee' }] },
  { words: 'thường vụ', posts: [{ call: 'standing-committee' }] },
  { words: 'ban chấp hành', posts: MEMBERS },
  { words: 'thường trực', posts: [{ call: 'standing' }], isShared: true },
  { words: 'tập thể lãnh đạo', posts: LEADERS, isShared: true },
  { words: 'lãnh đạo', posts: LEADERS, isShared: true },
  { words: 'thành viên', posts: MEMBERS, isShared: true },
  { words: 'ủy viên', posts: MEMBERS, isShared: true },
  { words: 'thủ trưởng', posts: HEAD, isShared: true },
  { words: 'người đứng đầu', posts: HEAD, isShared: true },
  { words: 'phó chủ tịch', posts: DEPUTIES, ofBody: 'ủy ban nhân dân', mayFollow: true },
  { words: 'phó bí thư', posts: DEPUTIES, ofBody: 'đảng ủy' },
  { words: 'phó giám đốc', posts: DEPUTIES },
  { words: 'phó trưởng phòng', posts: DEPUTIES, taken: 2 },
  { words: 'phó trưởng', posts: DEPUTIES, taken: 2 },
  { words: 'phó chánh văn phòng', posts: DEPUTIES, taken: 2 },
  { words: 'chánh phó văn phòng', posts: HEAD_AND_DEPUTIES, taken: 2 },
  { words: 'chánh phó', posts: HEAD_AND_DEPUTIES },
  { words: 'trưởng phó phòng', posts: HEAD_AND_DEPUTIES, taken: 2 },
  { words: 'trưởng phó', posts: HEAD_AND_DEPUTIES },
  { words: 'cấp phó', posts: DEPUTIES, isShared: true },
  { words: 'cấp trưởng', posts: HEAD, isShared: true },
  { words: 'phó', posts: DEPUTIES },
  { words: 'chủ tịch phó chủ tịch', posts: HEAD_AND_DEPUTIES, ofBody: 'ủy ban nhân dân', mayFollow: true },
  { words: 'chủ tịch', posts: HEAD, ofBody: 'ủy ban nhân dân', mayFollow: true },
  { words: 'bí thư', posts: HEAD, ofBody: 'đảng ủy' },
  { words: 'tổng giám đốc', posts: HEAD },
  { words: 'giám đốc', posts: HEAD, isShared: true },
  { words: 'hiệu trưởng', posts: HEAD, ofBody: 'trường' },
  { words: 'cục trưởng', posts: HEAD },
  { words: 'chi cục trưởng', posts: HEAD },
  { words: 'trạm trưởng', posts: HEAD },
  { words: 'chỉ huy trưởng', posts: HEAD },
  { words: 'đội trưởng', posts: HEAD },
  { words: 'tổ trưởng', posts: HEAD },
  { words: 'chánh văn phòng', posts: HEAD, taken: 1 },
  { words: 'chánh thanh tra', posts: HEAD, taken: 1 },
  { words: 'trưởng phòng', posts: HEAD, taken: 1 },
  { words: 'trưởng', posts: HEAD, isShared: true },
  { words: 'phóng viên', posts: [{ call: 'function', function: 'reporter' }] },
];

/** Words for officers; a duty may follow ("phụ trách lĩnh vực CCHC"). */
export const OFFICER_WORDS: readonly string[] = [
  'cán bộ công chức viên chức',
  'cán bộ công chức',
  'công chức viên chức',
  'công chức chuyên môn',
  'công chức',
  'chuyên viên',
  'viên chức',
  'cán bộ',
  'người hoạt động không chuyên trách',
  'cán bộ không chuyên trách',
  'cán bộ công chức người hoạt động không chuyên trách',
];

export const DUTY_WORDS: readonly string[] = [
  'được phân công',
  'được giao nhiệm vụ',
  'trực tiếp làm nhiệm vụ',
  'làm nhiệm vụ',
  'làm công tác',
  'trực tiếp làm',
  'được giao',
  'phụ trách',
  'tham mưu',
  'theo dõi',
  'thực hiện',
  'đầu mối',
  'chuyên trách',
  'làm',
  'giúp việc',
];

export const FILLERS_OF_DUTY: readonly string[] = ['lĩnh vực', 'công tác', 'nhiệm vụ', 'thực hiện', 'tại', 'về', 'ở'];

/** Names of functions: of a duty, of an officer's post, or of the section that does it. Longest first. */
export const FUNCTION_WORDS: readonly { words: string; function: PostFunction }[] = [
  { words: 'kiểm soát thủ tục hành chính', function: 'procedure-control' },
  { words: 'cải cách thủ tục hành chính', function: 'procedure-control' },
  { words: 'bộ phận tiếp nhận trả kết quả', function: 'one-stop' },
  { words: 'tiếp nhận trả kết quả', function: 'one-stop' },
  { words: 'cải cách hành chính', function: 'reform' },
  { words: 'văn phòng thống kê', function: 'office-statistics' },
  { words: 'tài chính kế toán', function: 'finance-accounting' },
  { words: 'tài chính ngân sách', function: 'finance-accounting' },
  { words: 'văn hóa thông tin', function: 'culture-information' },
  { words: 'văn hóa xã hội', function: 'culture-information' },
  { words: 'bộ phận một cửa', function: 'one-stop' },
  { words: 'một cửa', function: 'one-stop' },
  { words: 'phóng viên', function: 'reporter' },
  { words: 'văn thư', function: 'clerk' },
];

/** Words that ask or greet, before a post or a body. */
export const ASKING_WORDS: readonly string[] = [
  'trân trọng',
  'kính mời',
  'kính đề nghị',
  'đề nghị',
  'mời',
  'các đồng chí',
  'đồng chí',
  'các ông bà',
  'một số',
  'toàn thể',
  'tất cả',
  'gồm có',
  'gồm',
];

/** Words before a post that say nothing about it. */
export const FILLERS: readonly string[] = [...ASKING_WORDS, 'cấp', 'các', 'những'];

/** A unit names the person, or the lead chooses the units, where one of these ends the wording. */
export const RELEVANCE_WORDS: readonly string[] = ['có liên quan', 'liên quan'];

/** The rest of a group: "các đơn vị còn lại", "công chức chuyên môn khác". */
export const REST_WORDS: readonly string[] = ['còn lại', 'khác'];

/** Guests whom a decision or the host names: people to be rewarded, guests. */
export const HOST_NAMES_WORDS: readonly string[] = [
  'tập thể cá nhân',
  'cá nhân tập thể',
  'tập thể',
  'cá nhân',
  'khách mời',
  'đại biểu khách mời',
  'đại biểu',
  'người dân',
  'nhân dân',
  'hộ dân',
  'tổ chức cá nhân',
  'người có uy tín',
  'doanh nghiệp',
  'hợp tác xã',
  'hộ kinh doanh',
  'hộ gia đình',
];

/** Words after the bodies that say nothing about them. */
export const CLOSING_WORDS: readonly string[] = [
  'tham dự phát biểu chỉ đạo',
  'dự phát biểu chỉ đạo',
  'tham dự chỉ đạo',
  'dự chỉ đạo',
  'cùng tham dự',
  'dự đưa tin',
  'dự phát biểu',
  'đưa tin',
  'tham dự hội nghị',
  'dự hội nghị',
  'tham dự',
  'cùng dự',
  'dự',
];
