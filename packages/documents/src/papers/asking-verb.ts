import type { UnitRelation } from '@openpar/engine';

/** `attend`: to come to a conference; `act`: to carry something out. */
export type AskedFor = 'attend' | 'act';
export type AskingVerb = 'mời' | 'đề nghị' | 'yêu cầu';

/** How a body stands to the issuer; `above` is a superior body. */
export type AskedRelation = UnitRelation | 'above';

const IN_CHAIN: readonly AskedRelation[] = ['under', 'body-of', 'serves'];

/**
 * The verb with which an issuer turns to a body: units in the chain of command are required («yêu cầu») to act; bodies outside it, those
 * located in the territory only, vertical agencies and superiors are asked («đề nghị»), never ordered; everybody is invited («mời»).
 */
export function askingVerb(relation: AskedRelation, askedFor: AskedFor): AskingVerb {
  if (askedFor === 'attend') return 'mời';
  return IN_CHAIN.includes(relation) ? 'yêu cầu' : 'đề nghị';
}

/** Names of bodies that no People's Committee commands: Party, Front, People's Council, mass organizations, vertical agencies. */
const OUTSIDE_NAMES = [
  /(đảng|tỉnh|thành|huyện|quận|thị|xã|phường) ?(ủy|uỷ)(?!\p{L})/u,
  /mặt trận|mttq/u,
  /(hđnd|hội đồng nhân dân)(?! *(?:-|–|và|&) *(?:ubnd|ủy ban|uỷ ban))/u,
  /đoàn thể|hội (?:nông dân|liên hiệp|lhpn|cựu chiến binh|ccb|phụ nữ|chữ thập|người cao tuổi)|đoàn thanh niên|đoàn tncs|liên đoàn lao động|công đoàn/u,
  /công an|quân sự|biên phòng|thuế|kho bạc|bảo hiểm xã hội|bhxh|ngân hàng|hải quan|tòa án|toà án|viện kiểm sát|thi hành án|ngành dọc/u,
  /đoàn đbqh|đoàn đại biểu quốc hội|đài phát thanh và truyền hình|báo (?!cáo)/u,
];
const OFFICES_OF_THE_CHAIN =
  /^(?:văn phòng|sở|phòng|ubnd|ủy ban nhân dân|uỷ ban nhân dân|trung tâm|bộ phận|công chức)(?!\p{L})/u;

/** Whether a name, where nothing but the name is known, is that of a body outside the chain of command. */
export function isOutsideByName(name: string): boolean {
  const folded = name.normalize('NFC').toLocaleLowerCase('vi').trim();
  return !OFFICES_OF_THE_CHAIN.test(folded) && OUTSIDE_NAMES.some((pattern) => pattern.test(folded));
}
