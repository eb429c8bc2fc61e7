import { type TextStyle, textWidthMm } from './measure-text.ts';

/** Pairs of syllables, without marks of case, that belong to one word and should not be parted. */
const BOUND_PAIRS = new Set(
  [
    'cải cách hành chính',
    'chỉ số',
    'hội nghị',
    'hội đồng nhân dân',
    'ủy ban nhân dân',
    'mặt trận',
    'tổ quốc',
    'thị trấn',
    'thị xã',
    'thành phố',
    'kết quả',
    'công bố',
    'phân tích',
    'đánh giá',
    'tổng kết',
    'sơ kết',
    'tổ chức',
    'nhiệm vụ',
    'trọng tâm',
    'triển khai',
    'thực hiện',
    'giải pháp',
    'nâng cao',
    'chất lượng',
    'công tác',
    'địa bàn',
    'cấp xã',
    'cấp huyện',
    'cấp tỉnh',
    'hài lòng',
    'người dân',
    'chuyển đổi số',
    'kế hoạch',
    'giấy mời',
    'xếp hạng',
    'các xã',
    'các sở',
  ].flatMap(pairsOf),
);

interface Balanced {
  /** Width of the column in which the text wraps so, in millimetres. */
  widthMm: number;
  longestMm: number;
}

/**
 * The narrowest column in which a centred text takes no more lines than at its widest, or one more where that keeps words together: few
 * lines begin or end with a figure, hold one syllable or part a word or a name. Both Word and Typst fill lines greedily, so the column alone decides the breaks.
 */
export function balanceLines(text: string, column: TextStyle & { mostMm: number }): Balanced {
  const key = JSON.stringify([text, column]);
  const known = balanced.get(key);
  if (known) return known;
  if (balanced.size >= MOST_REMEMBERED) balanced.clear();
  const result = balance(text, column);
  balanced.set(key, result);
  return result;
}

/** The letters of one conference share their titles. */
const balanced = new Map<string, Balanced>();
const MOST_REMEMBERED = 64;

function balance(text: string, { mostMm, ...style }: TextStyle & { mostMm: number }): Balanced {
  const words = text.split(' ').map((word) => ({ word, mm: textWidthMm(word, style) }));
  const spaceMm = textWidthMm(' ', style);
  const wrapAt = (widthMm: number) => wrap(words, { widthMm, spaceMm });
  const widest = wrapAt(mostMm);
  let best = { widthMm: mostMm, lines: widest, cost: faults(widest) };
  for (let widthMm = mostMm; widthMm > mostMm / 3; widthMm -= 1) {
    const lines = wrapAt(widthMm);
    const more = lines.length - widest.length;
    if (more > 1) break;
    const cost = faults(lines) + more * COST_OF_A_LINE;
    if (cost < best.cost || (cost === best.cost && lines.length <= best.lines.length)) best = { widthMm, lines, cost };
  }
  const longestMm = Math.max(...best.lines.map((line) => line.mm));
  return { widthMm: Math.min(mostMm, longestMm + SLACK_MM), longestMm };
}

/** A line more is better than a parted word. */
const COST_OF_A_LINE = 0.5;
/** Word processors round advances a little. */
const SLACK_MM = 0.8;

interface Line {
  words: string[];
  mm: number;
}

function wrap(
  words: readonly { word: string; mm: number }[],
  { widthMm, spaceMm }: { widthMm: number; spaceMm: number },
): Line[] {
  const lines: Line[] = [];
  for (const { word, mm } of words) {
    const last = lines.at(-1);
    if (last === undefined || last.mm + spaceMm + mm > widthMm) lines.push({ words: [word], mm });
    else {
      last.words.push(word);
      last.mm += spaceMm + mm;
    }
  }
  return lines;
}

function faults(lines: readonly Line[]): number {
  return lines.filter((line, index) => index > 0 && partsBadly(lines[index - 1], line)).length;
}

function partsBadly(before: Line | undefined, after: Line): boolean {
  const [first = ''] = after.words;
  const last = before?.words.at(-1) ?? '';
  const pair = `${last} ${first}`.toLocaleLowerCase('vi').replace(/[,;:.()]/g, '');
  const isName = [last, first].every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return after.words.length === 1 || /^\d/.test(first) || /^\d+$/.test(last) || isName || BOUND_PAIRS.has(pair);
}

function pairsOf(word: string): string[] {
  const syllables = word.split(' ');
  return syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
}
