import { type Draft, derived } from '../draft.ts';
import type { Paragraph } from '../lines/read-source.ts';
import { cut, type Span, split, trimmed } from '../lines/span.ts';
import type { PlanDocument, RECIPIENT_PURPOSES } from '../plan-document.ts';

type Recipient = Draft<PlanDocument['recipients'][number]>;
type Purpose = (typeof RECIPIENT_PURPOSES)[number];

const PURPOSES: readonly (readonly [Purpose, RegExp])[] = [
  ['in_lieu_of_report', /thay\s(?:b\/c|báo cáo)/],
  ['for_report', /b\/c|báo cáo/],
  ['for_execution', /t\/h|thực hiện/],
  ['for_coordination', /p\/h|phối hợp/],
  ['for_information', /để biết|(?:^|\()biết|thông tin|theo dõi/],
];
const PURPOSE =
  /\s?\(\s?(?:để\s|thay\s|để\s?)?(?:b\/c|t\/h|p\/h|báo cáo|thực hiện|phối hợp|biết|thay báo cáo|theo dõi|chỉ đạo)[^)]{0,40}\)/;

/** Nơi nhận: one entry for each line of the list, the filing line (Lưu) last. */
export function readRecipients(foot: readonly Paragraph[], whole: Span): Recipient[] {
  return recipientLines(foot, whole).flatMap((line) => {
    const words = trimmed(line);
    return words.text === '' ? [] : [recipientOf(words)];
  });
}

/** Lines of the list: bullets, with lines that carry them on. The list ends after Lưu or where the signature begins. */
function recipientLines(foot: readonly Paragraph[], whole: Span): Span[] {
  const first = foot.findIndex(({ span }) => /^nơi nhận/.test(span.key));
  if (first < 0) return [];
  const lines: Span[] = [];
  const heading = foot[first]?.span;
  const inline = heading ? trimmed(cut(heading, /^nơi nhận\s?:?/.exec(heading.key)?.[0].length ?? 0)) : null;
  if (inline && inline.text !== '') lines.push(...split(inline, /;\s?-?\s?/g));
  let isOpen = false;
  for (const paragraph of foot.slice(first + 1)) {
    if (isSigned(paragraph)) {
      if (paragraph.side === null && lines.length > 0 && !paragraph.marker) break;
      continue;
    }
    const last = lines[lines.length - 1];
    const isNew = paragraph.marker !== null || !last || !isOpen;
    if (isNew && !paragraph.marker && lines.some((line) => /^lưu/.test(line.key))) break;
    if (isNew) lines.push(paragraph.words);
    else if (last) lines[lines.length - 1] = cut(whole, last.start, paragraph.span.end);
    isOpen = !/[;.]$/.test(paragraph.span.text);
  }
  return lines;
}

/** A line of the signature, not of the list. */
function isSigned({ span, side, marker }: Paragraph): boolean {
  if (marker && !/^(?:tm|kt|tl|tuq|q)\./.test(span.key)) return false;
  if (side === 'right') return true;
  return (
    /^(?:tm|kt|tl|tuq|q)\s?\./.test(span.key) ||
    (span.text === span.text.toUpperCase() && /\p{Lu}{3}/u.test(span.text)) ||
    /^\((?:đã ký|ký)/.test(span.key)
  );
}

function recipientOf(words: Span): Recipient {
  const isArchive = /^lưu(?!\p{L})/u.test(words.key);
  const purpose = PURPOSE.exec(words.key);
  const isLast = purpose !== null;
  const name = isLast && !isArchive ? trimmed(cut(words, 0, purpose.index)) : words;
  const noted = isLast ? cut(words, purpose.index, purpose.index + purpose[0].length) : null;
  const found = noted ? (PURPOSES.find(([, sign]) => sign.test(noted.key))?.[0] ?? null) : null;
  return {
    name,
    purpose: isArchive || !noted ? null : derived(found, noted),
    isArchive: derived(isArchive, words),
    archiveUnits: isArchive ? archiveUnits(words) : [],
  };
}

function archiveUnits(words: Span): Span[] {
  const list = cut(words, /^lưu\s?(?:tại\s)?:?\s?/.exec(words.key)?.[0].length ?? 0);
  return split(list, /[,;]\s?|\s\+\s/g).map((unit) => {
    const copies = /\s?\(|\.\s?\p{Lu}?\p{L}{0,4}$/u.exec(unit.text);
    return copies && copies.index > 0 ? trimmed(cut(unit, 0, copies.index)) : unit;
  });
}
