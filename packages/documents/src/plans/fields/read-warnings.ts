import type { PlanSource } from '../lines/read-source.ts';
import { cut, isCapitals, type Span } from '../lines/span.ts';
import type { Outline } from '../outline/build-outline.ts';
import type { WarningCode } from '../plan-document.ts';
import type { PlanWarning } from '../plan-reading.ts';
import { INDEX_NAMES } from '../words/indices.data.ts';
import { findSuspectWords } from './find-suspect-words.ts';
import { irregularNumbers } from './irregular-numbers.ts';
import { readConferenceKinds } from './read-kinds.ts';

/** What the warnings rest on: each field as found, or its absence. */
export interface WarningEvidence {
  source: PlanSource;
  outline: Outline;
  isPlan: boolean;
  hasHead: boolean;
  hasSequence: boolean;
  isDateMissing: boolean;
  isDayBlank: boolean;
  bases: readonly { span: Span; date: string | null }[];
  hasChair: boolean;
  hasTime: boolean;
  hasVenue: boolean;
  hasBudget: boolean;
  hasSignerName: boolean;
  hasAuthority: boolean;
  isCommittee: boolean;
  names: { title: Span | null; enacting: Span | null; closing: Span | null };
  /** Issue date or, where it is lost, the conference's date. */
  servedDate: string | null;
  conferenceStart: string | null;
  wrongLevel: readonly Span[];
}

/** Flaws of the document, each code at most once, in the order of the schema's list. */
export function readWarnings(evidence: WarningEvidence): PlanWarning[] {
  const { source } = evidence;
  const warnings: PlanWarning[] = [];
  const missing = (code: WarningCode, isMissing: boolean) => {
    if (isMissing) warnings.push({ code, places: [], found: null });
  };
  const seen = (code: WarningCode, spans: readonly Span[]) => {
    if (spans.length > 0)
      warnings.push({
        code,
        places: spans.flatMap(({ start, end }) => source.placesOf(start, end)),
        found: spans.map(({ text }) => text).join(', '),
      });
  };
  missing('missing_header', !evidence.hasHead);
  missing('missing_number', !evidence.hasSequence);
  missing('missing_issue_day', !evidence.isDateMissing && evidence.isDayBlank);
  missing('missing_issue_date', evidence.isDateMissing);
  missing('missing_legal_basis', evidence.isPlan && evidence.bases.length === 0);
  missing('missing_chair', evidence.isPlan && !evidence.hasChair);
  missing('missing_time', evidence.isPlan && !evidence.hasTime);
  missing('missing_venue', evidence.isPlan && !evidence.hasVenue);
  missing('missing_budget', evidence.isPlan && !evidence.hasBudget);
  missing('missing_signature', !evidence.hasSignerName);
  missing('missing_signing_authority', evidence.hasSignerName && !evidence.hasAuthority && evidence.isCommittee);
  missing('hard_wrapped_lines', source.style.isHardWrapped && source.medium !== 'pdf');
  seen('section_number_irregular', irregularNumbers(evidence.outline));
  if (source.markup.length > 0) warnings.push({ code: 'markup_remains', places: source.markup, found: null });
  seen('replacement_character', matches(source.whole, /\ufffd/g));
  seen('conference_name_variants', nameVariants(evidence.names));
  seen('date_conflict', dateConflicts(evidence));
  seen('wrong_unit_level', evidence.wrongLevel);
  seen('suspected_typo', findSuspectWords(source.whole));
  missing('truncated_text', isTruncated(source));
  return warnings;
}

function matches(whole: Span, pattern: RegExp): Span[] {
  const words = pattern.source === '\\ufffd' ? whole.text : whole.key;
  return [...words.matchAll(pattern)].map((match) => cut(whole, match.index, match.index + match[0].length));
}

/** The names in title, enacting sentence and closing whose kinds of conference differ. */
function nameVariants({ title, enacting, closing }: WarningEvidence['names']): Span[] {
  const named = [title, enacting, closing].filter((span) => span !== null && /hội nghị|hội thảo/.test(span.key));
  const codes = named.map((span) => indexCodes(span)).filter((key) => key !== '');
  if (new Set(codes).size > 1) return named.filter((span) => span !== null);
  const kinds = named.map((span) => kindsKey(span));
  const isSame = kinds.every((key) => key === '' || kinds.every((other) => other === '' || other === key));
  const spans = named.filter((span) => span !== null);
  return isSame && !spans.some(({ key }) => /sơ tổng kết/.test(key)) ? [] : spans;
}

/** The indices that a name speaks of; another set of them is another conference. */
function indexCodes(span: Span | null): string {
  if (!span) return '';
  const key = span.key.slice(/hội nghị|hội thảo/.exec(span.key)?.index ?? 0);
  return INDEX_NAMES.filter(([, name]) => key.search(name) >= 0)
    .map(([code]) => code)
    .join(' ');
}

function kindsKey(span: Span | null): string {
  if (!span) return '';
  const from = /hội nghị|hội thảo/.exec(span.key)?.index ?? 0;
  const until =
    /[;.]|,\s(?:đề nghị|yêu cầu|ubnd|ủy ban|các|trong|kính|giám đốc|chủ tịch|ban|sở|phòng|nội dung|cụ thể|với)\s/.exec(
      span.key.slice(from),
    );
  const name = cut(span, from, until ? from + until.index : undefined);
  return readConferenceKinds([name])
    .map(({ kind }) => kind)
    .sort()
    .join(' ');
}

/** A cited text that is later than what it serves: the document, the conference, or the year it is said to plan. */
function dateConflicts({ bases, servedDate, conferenceStart }: WarningEvidence): Span[] {
  const limit = [servedDate, conferenceStart].filter((date) => date !== null).sort()[0];
  return bases.flatMap(({ span, date }) => {
    if (date === null) return [];
    const isLate = limit !== undefined && date.slice(0, limit.length) > limit;
    return isLate || !isRealDate(date) ? [span] : [];
  });
}

function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

function isTruncated(source: PlanSource): boolean {
  if (source.foot.length > 0 || source.typeLine === null) return false;
  const last = source.body[source.body.length - 1];
  return last?.type === 'paragraph' && !/[.;:/]$/.test(last.span.text) && !isCapitals(last.span.text);
}
