import type { Block } from '../lines/read-source.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';
import { readLabel } from '../outline/heading-topics.ts';

/** The sentences above the first section, by what they do. */
export interface Preamble {
  bases: Span[];
  rationale: Span | null;
  enacting: Span | null;
  /** Sentences that are none of these. */
  others: Span[];
  /** How many blocks of the body they take up. */
  length: number;
}

const BASIS =
  /^(?:căn cứ|thực hiện|thi hành|theo(?! đó)|xét|tiếp theo|được sự (?:đồng ý|nhất trí|thống nhất)|(?:trên cơ sở|triển khai(?: thực hiện)?|tiếp tục (?:triển khai|thực hiện)) (?:luật|nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|thông báo|công văn|kết luận|chương trình|hướng dẫn|đề án))\s/;
/** "Căn cứ:" on a line of its own, with the texts as bullets under it. */
const LISTS_BASES = /^(?:căn cứ|thực hiện)(?: (?:vào )?(?:các )?(?:văn bản|cơ sở pháp lý))?(?: sau)?\s?:$/;
/** First words of a reason that is no legal basis. */
const REASON =
  /^(?:để|nhằm|tình hình|trước|trong|thời gian qua|trên cơ sở|với|qua|xuất phát|từ|nhân|tiếp tục|phát huy|hiện nay|sau|góp phần|đồng thời|bên cạnh|năm)\s/;
/** "Căn cứ tình hình thực tế": a reason in the dress of a basis. */
const REAL_NEED =
  /^(?:căn cứ|thực hiện|xét|theo)(?: vào)? (?:tình hình|nhu cầu|điều kiện|yêu cầu|kết quả|thực tế|thực trạng)\s/;
const TOLD = /^(?:(?:vào )?(?:sáng|chiều|tối|ngày|hôm|lúc)\s|vừa qua|sau khi nghe|kính gửi|\()/;
const BODY =
  '(?:ubnd|ủy ban|sở|phòng|văn phòng|ban|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy|thường trực|trung tâm|bộ|hội đồng|chủ tịch|giám đốc|chi cục|cục|tổ|hội|trường|công an|bệnh viện|viện|thanh tra)';
const STARTS_WITH_BODY = new RegExp(`^${BODY}(?![\\p{L}])`, 'u');
const DECIDES = '(?:ban hành|xây dựng|lập|tổ chức|thông báo|triển khai|trân trọng|kính mời|đề ra|yêu cầu)';
/** Where the sentence that issues the plan begins inside a longer paragraph. */
const ENACTS = new RegExp(`(?:^|[;.,:]\\s)(?=${BODY}(?![\\p{L}])[^;.]{0,140}?\\s${DECIDES}\\s)`, 'gu');
const NEXT_SENTENCE = /[;.]\s(?=(?:căn cứ|thực hiện|theo|xét|để|nhằm|nhân|trên cơ sở)\s)/g;
const ANNOUNCES = /như sau|sau đây|dưới đây|(?:nội dung|chủ yếu|cụ thể|chính) sau|cụ thể$/;

/**
 * Reads the paragraphs before the first section: legal bases, the reason, the sentence that issues the document. With `isDigest` (a text
 * that only reports on a plan) every sentence goes to `others`.
 */
export function readPreamble(blocks: readonly Block[], isDigest = false): Preamble {
  const preamble: Preamble = { bases: [], rationale: null, enacting: null, others: [], length: 0 };
  let listsBases = false;
  for (const block of blocks) {
    if (block.type !== 'paragraph') break;
    const isListed = listsBases && block.marker !== null && block.marker.rank >= 6;
    if (isListed || LISTS_BASES.test(block.words.key)) {
      if (isListed) preamble.bases.push(trimmed(block.words));
      listsBases = true;
      preamble.length += 1;
      continue;
    }
    const isBasis = BASIS.test(block.words.key);
    if (block.marker && !(isBasis && block.marker.rank >= 6)) break;
    const isPart = !isBasis && readLabel(block.words) !== null;
    if (isPart) break;
    if (isDigest) preamble.others.push(block.words);
    else for (const sentence of sentencesOf(block.words)) file(sentence, preamble);
    preamble.length += 1;
    if (preamble.enacting && /như sau\s?[:.]?$/.test(block.words.key)) break;
  }
  return withReason(preamble);
}

/** Prose before the sentence that issues the document is its reason, whatever words it begins with. */
function withReason(preamble: Preamble): Preamble {
  const { rationale, enacting, others } = preamble;
  const before = others.find(
    ({ end, key }) => enacting !== null && end <= enacting.start && !TOLD.test(key) && !STARTS_WITH_BODY.test(key),
  );
  if (rationale || !before || before.text.length < 30) return preamble;
  return { ...preamble, rationale: before, others: others.filter((other) => other !== before) };
}

function sentencesOf(paragraph: Span): Span[] {
  const cuts = [...paragraph.key.matchAll(NEXT_SENTENCE)].map((match) => match.index + 1);
  const enacts = [...paragraph.key.matchAll(ENACTS)]
    .map((match) => ({ at: match.index + match[0].length, mark: match[0].trim() }))
    .filter(({ at }) => /^\p{Lu}/u.test(paragraph.text.slice(at)))
    .filter(({ at, mark }) => mark !== ',' || /như sau|sau đây|nội dung sau|kế hoạch/.test(paragraph.key.slice(at)))
    .filter(
      ({ at }) =>
        /(?:như sau|sau đây|nội dung sau|cụ thể|dưới đây)[^.;]{0,40}$/.test(paragraph.key) ||
        /kế hoạch/.test(paragraph.key.slice(at)),
    );
  const last = enacts.find(({ at }) => at > 0)?.at;
  const edges = [0, ...cuts, ...(last === undefined ? [] : [last]), paragraph.text.length].sort((a, b) => a - b);
  return edges
    .slice(1)
    .map((edge, at) => trimmed(cut(paragraph, edges[at] ?? 0, edge)))
    .filter((part) => part.text !== '');
}

function file(sentence: Span, preamble: Preamble): void {
  const { key } = sentence;
  if (BASIS.test(key) && !REAL_NEED.test(key)) fileBasis(sentence, preamble);
  else if (isEnacting(key)) preamble.enacting ??= sentence;
  else if (REAL_NEED.test(key) || (REASON.test(key) && !TOLD.test(key))) preamble.rationale ??= sentence;
  else preamble.others.push(sentence);
}

function isEnacting(key: string): boolean {
  if (/(?:kết luận|chỉ đạo)[^.;]{0,60}(?:như sau|sau|sau đây|cụ thể)$/.test(key)) return false;
  return (
    ANNOUNCES.test(key.slice(-60)) ||
    /\s(?:ban hành|xây dựng|lập|triển khai|đề ra|thông báo)\s(?:\p{L}+\s){0,2}kế hoạch/u.test(key)
  );
}

/** "… và tình hình thực hiện chỉ tiêu": what follows "và" is a reason, no basis. */
function fileBasis(sentence: Span, preamble: Preamble): void {
  const reason = /(?:\svà|,)\s(?=(?:tình hình|yêu cầu thực tế|điều kiện thực tế))/.exec(sentence.key);
  if (reason) {
    preamble.bases.push(trimmed(cut(sentence, 0, reason.index)));
    preamble.rationale ??= trimmed(cut(sentence, reason.index + reason[0].length));
  } else {
    preamble.bases.push(sentence);
  }
}
