import { type Draft, derived } from '../draft.ts';
import { cut, type Span } from '../lines/span.ts';
import type { PlanDocument, PlanLevel } from '../plan-document.ts';
import { INDEX_NAMES, type IndexCode } from '../words/indices.data.ts';
import { type LevelSetting, levelOfScope } from './levels.ts';

interface Mention {
  code: IndexCode;
  level: PlanLevel | null;
  year: number | null;
  word: Span;
}

/**
 * The indices that a conference looks at, one for each code and level, with the earliest year stated. A mention without a level belongs
 * to the level of another mention of the same index, to that of a basis, or else to the issuer's.
 */
export function readIndices(
  spans: readonly Span[],
  bases: readonly Span[],
  { own, city }: LevelSetting,
): Draft<PlanDocument['indices']> {
  const mentions = spans.flatMap((span) => mentionsIn(span, city));
  const cited = bases.flatMap((span) => mentionsIn(span, city));
  const found: Mention[] = [];
  for (const mention of mentions) {
    const level =
      mention.level ??
      (mentions.some(({ code, level }) => code === mention.code && level !== null)
        ? null
        : (citedLevel(cited, mention.code) ?? own));
    if (level === null) continue;
    const known = found.find((one) => one.code === mention.code && one.level === level);
    if (!known) found.push({ ...mention, level });
    else if (mention.year !== null && (known.year === null || mention.year < known.year)) known.year = mention.year;
  }
  return found.map(({ code, level, year, word }) => ({
    code: derived(code, word),
    level: derived(level ?? own, word),
    year: derived(year, word),
  }));
}

/** The level that a basis gives an index: "công bố Chỉ số … của UBND các xã". */
function citedLevel(cited: readonly Mention[], code: IndexCode): PlanLevel | null {
  return cited.find((one) => one.code === code && one.level !== null)?.level ?? null;
}

function mentionsIn(span: Span, city: PlanLevel): Mention[] {
  const found: { code: IndexCode; start: number; end: number }[] = [];
  for (const [code, name] of INDEX_NAMES) {
    for (const match of span.key.matchAll(name)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ code, start, end });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.map(({ code, start, end }, at) => {
    const scope = scopeAfter(span.key, found, at);
    return {
      code,
      level: levelOfScope(scope, city),
      year: yearIn(scope) ?? yearIn(clauseFrom(span.key, end)),
      word: cut(span, start, end),
    };
  });
}

/** The words that say whose index it is: up to the end of the clause; in a list of indices, those behind the last one count for all. */
function scopeAfter(key: string, found: readonly { start: number; end: number }[], at: number): string {
  let last = at;
  while (last + 1 < found.length && isListed(key.slice(found[last]?.end ?? 0, found[last + 1]?.start ?? 0))) last += 1;
  const from = found[last]?.end ?? 0;
  const next = found[last + 1]?.start ?? key.length;
  const clause =
    /[;.](?:\s|$)|\s(?:để|nhằm|theo|góp phần|đảm bảo|bảo đảm)\s|,\s(?:chỉ số|đề|phân tích|công bố|đánh giá|triển khai|góp|nêu|xác)/.exec(
      key.slice(from, next),
    );
  const own = at === last ? '' : key.slice(found[at]?.end ?? 0, found[at + 1]?.start ?? 0);
  return `${own} ${key.slice(from, clause ? from + clause.index : next)}`;
}

/** The rest of the clause: indices named together may share a year at its end. */
function clauseFrom(key: string, from: number): string {
  return key.slice(from).split(/[;.](?:\s|$)/, 1)[0] ?? '';
}

function isListed(between: string): boolean {
  return (
    /^[\s,]*(?:và|, và|,|các)?[\s"(]*(?:các\s)?(?:chỉ số\s)?$/.test(between) ||
    /^\s?năm \d{4}\s?(?:,|và)\s?(?:chỉ số\s)?$/.test(between)
  );
}

function yearIn(scope: string): number | null {
  const match = /năm\s(\d{4})/.exec(scope);
  return match ? Number(match[1]) : null;
}
