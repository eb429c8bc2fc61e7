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
  /^(?:căn cứ|thực hiện|theo(?! đó)|xét|tiếp theo|trên cơ sở (?:quyết định|kế hoạch|thông báo|công văn|kết luận))\s/;
const REASON = /^(?:để|nhằm|tình hình|trước tình hình|trong thời gian|trên cơ sở|với mục|qua theo dõi|xuất phát)\s/;
const BODY =
  '(?:ubnd|ủy ban|sở|phòng|văn phòng|ban|đảng ủy|huyện ủy|tỉnh ủy|thường trực|trung tâm|bộ|hội đồng|chủ tịch|giám đốc|chi cục|cục)';
const DECIDES = '(?:ban hành|xây dựng|lập|tổ chức|thông báo|triển khai|trân trọng|kính mời|đề ra|yêu cầu)';
/** Where the sentence that issues the plan begins inside a longer paragraph. */
const ENACTS = new RegExp(`(?:^|[;.,:]\\s)(?=${BODY}(?![\\p{L}])[^;.]{0,140}?\\s${DECIDES}\\s)`, 'gu');
const NEXT_SENTENCE = /[;.]\s(?=(?:căn cứ|thực hiện|theo|xét|để|nhằm)\s)/g;

export function readPreamble(blocks: readonly Block[], isDigest = false): Preamble {
  const preamble: Preamble = { bases: [], rationale: null, enacting: null, others: [], length: 0 };
  for (const block of blocks) {
    if (block.type !== 'paragraph') break;
    const isBasis = BASIS.test(block.words.key);
    if (block.marker && !(isBasis && block.marker.rank >= 6)) break;
    const isPart = !isBasis && readLabel(block.words) !== null;
    if (isPart) break;
    if (isDigest) preamble.others.push(block.words);
    else for (const sentence of sentencesOf(block.words)) file(sentence, preamble);
    preamble.length += 1;
    if (preamble.enacting && /như sau\s?[:.]?$/.test(block.words.key)) break;
  }
  return preamble;
}

function sentencesOf(paragraph: Span): Span[] {
  const cuts = [...paragraph.key.matchAll(NEXT_SENTENCE)].map((match) => match.index + 1);
  const enacts = [...paragraph.key.matchAll(ENACTS)]
    .map((match) => ({ at: match.index + match[0].length, mark: match[0].trim() }))
    .filter(({ at, mark }) => mark !== ',' || /như sau|kế hoạch/.test(paragraph.key.slice(at)))
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
  if (BASIS.test(sentence.key) && !/^(?:căn cứ|thực hiện|xét) (?:vào )?tình hình/.test(sentence.key)) {
    fileBasis(sentence, preamble);
  } else if (REASON.test(sentence.key) || /^(?:căn cứ|xét) (?:vào )?tình hình/.test(sentence.key)) {
    preamble.rationale ??= sentence;
  } else if (isEnacting(sentence.key)) {
    preamble.enacting ??= sentence;
  } else {
    preamble.others.push(sentence);
  }
}

function isEnacting(key: string): boolean {
  return (
    !/kính mời|kết luận|chỉ đạo như sau/.test(key) &&
    (/như sau|sau đây|(?:nội dung|chủ yếu|cụ thể|chính) sau/.test(key.slice(-60)) ||
      /\s(?:ban hành|xây dựng)\skế hoạch/.test(key))
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
