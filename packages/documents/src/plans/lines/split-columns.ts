import type { CleanLine } from './clean-line.ts';
import { keyOf } from './span.ts';

/** Words that open the right half of a head or of a signature block, where columns were flattened into one line. */
const RIGHT_HALF =
  /\s(?=(?:cộng hòa xã hội chủ nghĩa việt nam|độc lập\s?-\s?tự do\s?-\s?hạnh phúc))|(?<=\/[\p{L}&-]{2,20})\s(?=[\p{L}\s.-]{2,40},\s?ngày[\s\d._…]{0,30}tháng)|(?<=^nơi nhận\s?:)\s(?=(?:tm|kt|tl|tuq|q)\.)|(?<=^nơi nhận\s?:)\s(?=(?:phó )?(?:chủ tịch|giám đốc|trưởng|chánh))|(?<=[;.])\s(?=(?:tm|kt|tl|tuq|q)\.\s?\p{L})|(?<=[;.])(?<!^(?:tm|kt|tl|tuq|q)\.)\s(?=(?:phó )?(?:chủ tịch|giám đốc|trưởng phòng|chánh văn phòng)$)/u;

/** Parts of one line of a head or foot that stand side by side: at wide gaps, or where the words of the right half begin. */
export function splitColumns(line: CleanLine): CleanLine[] {
  const cuts = line.gaps.filter((gap) => gap > 0 && !insideBlank(line.text, gap));
  const right = RIGHT_HALF.exec(keyOf(line.text));
  if (cuts.length === 0 && right) cuts.push(right.index);
  if (cuts.length === 0) return [line];
  const parts: CleanLine[] = [];
  let from = 0;
  for (const at of [...cuts, line.text.length]) {
    if (at > from) parts.push(partOf(line, from, at));
    from = at + 1;
  }
  return parts.map((part, at) => ({ ...part, side: at === 0 && parts.length > 1 ? 'left' : 'right' }));
}

/** The characters `from` to `to` of a line as a line of its own, outer spaces cut off; it has no gaps. */
export function partOf(line: CleanLine, from: number, to: number): CleanLine {
  let first = from;
  let last = to;
  while (first < last && line.text.charAt(first) === ' ') first += 1;
  while (last > first && line.text.charAt(last - 1) === ' ') last -= 1;
  return {
    ...line,
    text: line.text.slice(first, last),
    from: line.from.slice(first, last),
    to: line.to.slice(first, last),
    gaps: [],
  };
}

/** A gap that is a blank to be filled ("Số:      /KH-UBND", "ngày      tháng 6"), no gap between columns. */
function insideBlank(text: string, gap: number): boolean {
  const before = keyOf(text.slice(0, gap));
  const after = keyOf(text.slice(gap + 1));
  return /(?:số\s?:?|ngày|tháng|năm)$/.test(before) || /^(?:\/|tháng\b|năm\b)/.test(after) || /^[-+*•]$/.test(before);
}
