import { formatIsoPartial, parseVietnameseDates } from '@openpar/formats';
import { type Draft, derived } from '../draft.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';
import { CITED_KINDS } from '../words/document-types.data.ts';

type Basis = PlanDocument['legalBases'][number];

const KIND = new RegExp(`(?<![\\p{L}])(?:${CITED_KINDS.join('|')})(?![\\p{L}])`, 'u');
const NUMBER = /(?:số\s?:?\s?)?(\d{1,6}[a-z]?(?:\/\d{4})?[/-][a-zđ][\p{L}\d&]*(?:[-/][\p{L}\d&]+)*)/u;
const ISSUER_END =
  /,|\s(?:về|ban hành|phê duyệt|công bố|quy định|tại|hướng dẫn|triển khai|sửa đổi|ngày|thông qua|v\/v|đề nghị|giao|xếp loại|năm)(?=\s|$)/;

/** One legal basis taken apart; what the sentence does not give is `null`. */
export function readBasis(sentence: Span): Draft<Basis> {
  const key = sentence.key;
  const kindAt = KIND.exec(key);
  const kind = kindAt ? cut(sentence, kindAt.index, kindAt.index + kindAt[0].length) : null;
  const number = numberIn(sentence, kindAt?.index ?? 0);
  const date = dateIn(sentence);
  const isProposal = /^(?:theo|xét) đề nghị/.test(key);
  const head = Math.max(
    (kindAt?.index ?? 0) + (kindAt?.[0].length ?? 0),
    number ? number.end - sentence.start : 0,
    date?.end ?? 0,
  );
  const issuer =
    isProposal || /^theo\s(?:chỉ đạo|ý kiến)/.test(key)
      ? bodyBefore(sentence, kindAt?.index)
      : issuerAfter(sentence, head);
  return {
    raw: sentence,
    relation: derived(relationOf(key), sentence),
    docType: kind,
    number,
    date: date ? derived(date.value, cut(sentence, date.start, date.end)) : null,
    issuer,
    subject: subjectOf(sentence, {
      kindEnd: (kindAt?.index ?? 0) + (kindAt?.[0].length ?? 0),
      number,
      date,
      issuer,
      kindKey: kind?.key ?? '',
    }),
  };
}

function relationOf(key: string): Basis['relation'] {
  if (/^(?:theo|xét) đề nghị/.test(key)) return 'proposed_by';
  return key.startsWith('căn cứ') || KIND.exec(key)?.index === 0 ? 'pursuant' : 'implementing';
}

function numberIn(sentence: Span, from: number): Span | null {
  const match = NUMBER.exec(sentence.key.slice(from));
  if (!match?.[1]) return null;
  const at = from + match.index + match[0].length - match[1].length;
  return cut(sentence, at, at + match[1].length);
}

function dateIn(sentence: Span): { value: string; start: number; end: number } | null {
  const found = parseVietnameseDates(sentence.key).find(({ day, year, start }) => {
    return (
      day !== null && year !== null && /ngày\s?$|^ngày/.test(sentence.key.slice(Math.max(0, start - 5), start + 4))
    );
  });
  const value = found ? formatIsoPartial(found) : null;
  return found && value ? { value, start: found.start, end: found.end } : null;
}

/** "… của [issuer] về …", counted from the end of number and date; or before them ("Kế hoạch của UBND tỉnh về"). */
function issuerAfter(sentence: Span, from: number): Span | null {
  const at = /(?:^|\s)của\s/.exec(sentence.key.slice(from));
  if (!at) return null;
  const between = sentence.key.slice(from, from + at.index);
  if (/\s(?:về|ban hành|tại)\s/.test(`${between} `)) return null;
  const start = from + at.index + at[0].length;
  const end = ISSUER_END.exec(sentence.key.slice(start));
  const issuer = trimmed(cut(sentence, start, end ? start + end.index : undefined));
  return issuer.text === '' || issuer.text.length > 120 ? null : issuer;
}

/** "Theo đề nghị của [issuer] tại Tờ trình số …". */
function bodyBefore(sentence: Span, kindAt: number | undefined): Span | null {
  const match = /^(?:theo|xét)\s[\p{L}\s]{3,20}?\scủa\s/u.exec(sentence.key);
  if (!match) return null;
  const end = /\s(?:tại|theo)\s/.exec(sentence.key.slice(match[0].length));
  const stop = end ? match[0].length + end.index : (kindAt ?? sentence.text.length);
  const body = trimmed(cut(sentence, match[0].length, Math.max(stop, match[0].length)));
  return body.text === '' ? null : body;
}

interface Parts {
  kindEnd: number;
  kindKey: string;
  number: Span | null;
  date: { start: number; end: number } | null;
  issuer: Span | null;
}

function subjectOf(sentence: Span, { kindEnd, kindKey, number, date, issuer }: Parts): Span | null {
  const citedEnd = Math.max(kindEnd, number ? number.end - sentence.start : 0, date?.end ?? 0);
  const issuerEnd = issuer ? issuer.end - sentence.start : 0;
  const from = Math.max(citedEnd, issuerEnd);
  const tail = sentence.key.slice(from);
  const about = /(?:^|[\s,])(?:về việc|v\/v|về)\s/.exec(tail);
  const issues = /(?:^|[\s,])(?=(?:ban hành|phê duyệt|quy định|công bố|hướng dẫn|sửa đổi|triển khai|thông qua)\s)/.exec(
    tail,
  );
  const at = /^\s?tại\s/.exec(tail);
  const first = [about, issues].filter((match) => match !== null).sort((a, b) => a.index - b.index)[0];
  if (at && !number) return nonEmpty(trimmed(cut(sentence, from + at[0].length)));
  if (first) return nonEmpty(trimmed(cut(sentence, from + first.index + first[0].length)));
  const isLaw = /luật|pháp lệnh/.test(kindKey);
  return number && !isLaw ? null : wordsOfName(sentence, { kindEnd, number, date, issuer });
}

/** A law or programme without number: its name is what stands between the kind and the date or issuer. */
function wordsOfName(sentence: Span, { kindEnd, number, date, issuer }: Omit<Parts, 'kindKey'>): Span | null {
  const numberAt = number ? sentence.key.lastIndexOf('số', number.start - sentence.start) : undefined;
  const ends = [numberAt, date?.start, issuer ? issuer.start - sentence.start - ' của'.length : undefined].filter(
    (end) => end !== undefined,
  );
  const before = ends.filter((end) => end > kindEnd);
  const name = trimmed(cut(sentence, kindEnd, before.length > 0 ? Math.min(...before) : undefined));
  return nonEmpty(name);
}

function nonEmpty(span: Span): Span | null {
  return span.text === '' ? null : span;
}
