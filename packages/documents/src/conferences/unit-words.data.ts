import type { AdministrativeLevel, UnitKind } from '@openpar/engine';

/** Groups of bodies as papers name them. Longest first. `level: null` is the level said with it, or the host's. */
export interface GroupWords {
  words: string;
  kinds: readonly UnitKind[];
  level: AdministrativeLevel | null;
  /** `below`: the level below the host's. */
  isBelow?: true;
  scope: 'any' | 'chain';
}

const OFFICES: readonly UnitKind[] = ['department', 'division', 'office', 'service-unit'];
const WHOLE_HOUSE: readonly UnitKind[] = [...OFFICES, 'vertical-agency', 'mass-organization'];
const ON_TERRITORY: readonly UnitKind[] = ['agency', 'vertical-agency'];

function chain(words: string, kinds: readonly UnitKind[], level: AdministrativeLevel | null = null): GroupWords {
  return { words, kinds, level, scope: 'chain' };
}

function any(words: string, kinds: readonly UnitKind[], level: AdministrativeLevel | null = null): GroupWords {
  return { words, kinds, level, scope: 'any' };
}

export const GROUP_WORDS: readonly GroupWords[] = [
  any('cơ quan đơn vị trên địa bàn', ON_TERRITORY),
  any('cơ quan ban ngành đoàn thể', WHOLE_HOUSE),
  any('sở ban ngành đoàn thể', ['department', 'mass-organization'], 'province'),
  any('cơ quan trên địa bàn', ON_TERRITORY),
  any('đơn vị trên địa bàn', ON_TERRITORY),
  any('ban ngành đoàn thể', ['department', 'division', 'vertical-agency', 'mass-organization']),
  any('ngành đoàn thể', ['department', 'division', 'vertical-agency', 'mass-organization']),
  any('tổ chức chính trị xã hội', ['mass-organization']),
  any('đoàn thể chính trị xã hội', ['mass-organization']),
  any('tổ chức đoàn thể', ['mass-organization']),
  any('hội đoàn thể', ['mass-organization']),
  any('đoàn thể', ['mass-organization']),
  any('cơ quan ngành dọc đóng trên địa bàn', ['vertical-agency']),
  any('cơ quan ngành dọc trên địa bàn', ['vertical-agency']),
  any('cơ quan ngành dọc', ['vertical-agency']),
  any('đơn vị ngành dọc', ['vertical-agency']),
  any('ngành dọc', ['vertical-agency']),
  chain('cơ quan chuyên môn', ['department', 'division']),
  chain('cơ quan đơn vị chuyên môn', ['department', 'division']),
  chain('sở ban ngành', ['department'], 'province'),
  chain('sở ngành', ['department'], 'province'),
  chain('sở', ['department'], 'province'),
  chain('cơ quan ban ngành', OFFICES),
  chain('cơ quan đơn vị', OFFICES),
  chain('phòng ban đơn vị', OFFICES),
  chain('phòng ban ngành', OFFICES),
  chain('phòng ban cơ quan chuyên môn', ['division', 'office']),
  chain('phòng ban chuyên môn', ['division', 'office']),
  chain('phòng ban', ['division', 'office']),
  chain('phòng chuyên môn', ['division']),
  chain('phòng', ['division']),
  chain('đơn vị sự nghiệp', ['service-unit']),
  chain('bộ phận chuyên môn', ['section', 'division']),
  chain('bộ phận đơn vị', ['section', 'division', 'office', 'service-unit']),
  chain('bộ phận', ['section', 'division']),
  any('ban ngành', ['department', 'division', 'vertical-agency']),
  any('ban hội đồng nhân dân', ['council-committee']),
  { words: 'địa phương', kinds: ['peoples-committee'], level: null, isBelow: true, scope: 'chain' },
  chain('cơ quan', OFFICES),
  chain('đơn vị', OFFICES),
];

/** Bodies that every territory of a level has one of, known by their kind whatever their full name. Longest first. */
export const KIND_WORDS: readonly { words: string; kind: UnitKind; level: AdministrativeLevel | 'city' | null }[] = [
  { words: 'ủy ban mặt trận tổ quốc', kind: 'front', level: null },
  { words: 'mặt trận tổ quốc', kind: 'front', level: null },
  { words: 'ủy ban nhân dân', kind: 'peoples-committee', level: null },
  { words: 'hội đồng nhân dân', kind: 'peoples-council', level: null },
  { words: 'tổ dân phố', kind: 'village', level: 'village' },
  { words: 'khu phố', kind: 'village', level: 'village' },
  { words: 'tỉnh ủy', kind: 'party-committee', level: 'province' },
  { words: 'thành ủy', kind: 'party-committee', level: 'city' },
  { words: 'huyện ủy', kind: 'party-committee', level: 'district' },
  { words: 'quận ủy', kind: 'party-committee', level: 'district' },
  { words: 'thị ủy', kind: 'party-committee', level: 'district' },
  { words: 'đảng ủy', kind: 'party-committee', level: null },
  { words: 'đảng bộ', kind: 'party-committee', level: null },
  { words: 'chi bộ', kind: 'party-committee', level: 'village' },
  { words: 'chi ủy', kind: 'party-committee', level: 'village' },
  { words: 'thôn bản tổ dân phố', kind: 'village', level: 'village' },
  { words: 'thôn tổ dân phố', kind: 'village', level: 'village' },
  { words: 'bản tổ dân phố', kind: 'village', level: 'village' },
  { words: 'thôn bản', kind: 'village', level: 'village' },
  { words: 'thôn xóm', kind: 'village', level: 'village' },
  { words: 'thôn', kind: 'village', level: 'village' },
  { words: 'bản', kind: 'village', level: 'village' },
  { words: 'ấp', kind: 'village', level: 'village' },
  { words: 'buôn', kind: 'village', level: 'village' },
  { words: 'làng', kind: 'village', level: 'village' },
  { words: 'xóm', kind: 'village', level: 'village' },
  { words: 'khóm', kind: 'village', level: 'village' },
];

/** Words with which the name of a body may begin; only before one of them does a comma or "và" part two bodies. */
export const FIRST_WORDS_OF_BODIES: ReadonlySet<string> = new Set([
  'ban',
  'bảo hiểm',
  'báo',
  'bệnh viện',
  'bí thư',
  'bộ chỉ huy',
  'bộ phận',
  'bưu điện',
  'chi bộ',
  'chi cục',
  'chi nhánh',
  'chi ủy',
  'công an',
  'công đoàn',
  'cơ quan',
  'cục',
  'đài',
  'đảng bộ',
  'đảng ủy',
  'địa phương',
  'điện lực',
  'đoàn',
  'đội',
  'đơn vị',
  'hạt',
  'hội',
  'hợp tác xã',
  'huyện ủy',
  'kho bạc',
  'khu phố',
  'liên đoàn',
  'mặt trận',
  'ngành dọc',
  'ngân hàng',
  'phòng',
  'quân sự',
  'quận ủy',
  'sở',
  'thanh tra',
  'thành ủy',
  'thị ủy',
  'thôn',
  'thuế',
  'tỉnh đoàn',
  'tỉnh ủy',
  'tòa án',
  'tổ',
  'trạm',
  'trung tâm',
  'trường',
  'ủy ban',
  'văn phòng',
  'viện',
]);

/** Names in which a comma or "và" parts nothing. */
export const UNBROKEN_NAMES: readonly string[] = [
  'văn phòng đoàn đại biểu quốc hội hội đồng nhân dân',
  'văn phòng hội đồng nhân dân ủy ban nhân dân',
  'văn phòng huyện ủy hội đồng nhân dân ủy ban nhân dân',
  'bộ phận tiếp nhận trả kết quả',
];

/** Bodies whose bare name means all their members: "Hội đồng thẩm định, Tổ giúp việc". */
export const COLLECTIVE_WORDS: readonly string[] = [
  'hội đồng thẩm định',
  'hội đồng thi đua',
  'hội đồng',
  'ban chỉ đạo',
  'ban tổ chức hội nghị',
  'tổ công tác',
  'tổ giúp việc',
  'tổ công nghệ số cộng đồng',
  'tổ',
  'đội',
  'đảng ủy',
  'tỉnh ủy',
  'huyện ủy',
  'đoàn công tác',
];
