import { type Draft, derived } from '../draft.ts';
import type { Paragraph } from '../lines/read-source.ts';
import { cut, isCapitals, type Span, trimmed } from '../lines/span.ts';
import type { PlanDocument, PlanLevel } from '../plan-document.ts';
import { STARTS_WITH_ORGANIZATION } from '../words/organizations.data.ts';
import { ISSUER_TYPES, UNIT_WORDS } from '../words/units.data.ts';
import { statedLevel } from './levels.ts';
import { type NamedUnit, nameCase, readUnits } from './read-units.ts';

export interface IssuerEvidence {
  head: readonly Paragraph[];
  place: Span | null;
  /** "UBND xã xây dựng Kế hoạch …": names the issuer where the head is lost. */
  enacting: Span | null;
  closing: Span | null;
  /** The whole text, for the superior unit. */
  whole: Span;
  /** Year and month of the document, "2024-06"; `null` when unknown. */
  date: string | null;
}

export interface Issuer {
  draft: Draft<PlanDocument['issuer']>;
  level: PlanLevel;
  /** Whether the head named it. */
  isPrinted: boolean;
  /** Whether it is the committee of a city under a province. */
  isProvincialCity: boolean;
  name: string | null;
}

/** Who issued the document: from the head, or else from the enacting sentence and the place of issue. */
export function readIssuer(evidence: IssuerEvidence): Issuer {
  const bodies = bodiesOfHead(evidence.head);
  const printed = bodies[bodies.length - 1] ?? null;
  const named = printed ?? subjectOf(evidence.enacting) ?? subjectOf(evidence.closing);
  if (!named) return UNKNOWN;
  const superior = bodies.length > 1 ? (bodies[bodies.length - 2] ?? null) : null;
  const type = ISSUER_TYPES.find(([, head]) => head.test(named.key))?.[0] ?? 'other';
  const unit = type === 'peoples_committee' ? unitOf(named, evidence) : null;
  const draft = unit ? committee(named, unit, evidence) : otherBody(named, superior, type);
  return { ...draft, isPrinted: printed !== null };
}

const UNKNOWN: Issuer = {
  draft: {
    name: null,
    organizationType: null,
    level: 'unspecified',
    unitKind: null,
    unitName: null,
    parentUnit: null,
    superiorName: null,
  },
  level: 'unspecified',
  isPrinted: false,
  isProvincialCity: false,
  name: null,
};

/** Names in the head, each of one or more lines in capitals. */
function bodiesOfHead(head: readonly Paragraph[]): Span[] {
  const bodies: Span[] = [];
  let follows = false;
  for (const { span } of head) {
    const words = beforeNationalTitle(span);
    const isName = words.text !== '' && isCapitals(words.text) && !/^số\b|^số:/.test(words.key);
    const last = bodies[bodies.length - 1];
    if (isName && STARTS_WITH_ORGANIZATION.test(words.key)) bodies.push(words);
    else if (isName && isCapitals(words.text) && /^(?:bộ|đảng)\b/.test(words.key)) bodies.push(words);
    else if (isName && follows && last) bodies[bodies.length - 1] = joined(last, words);
    follows = isName;
  }
  return bodies;
}

function joined(first: Span, second: Span): Span {
  return {
    start: first.start,
    end: second.end,
    text: `${first.text} ${second.text}`,
    key: `${first.key} ${second.key}`,
  };
}

function beforeNationalTitle(span: Span): Span {
  const at = /cộng hòa xã hội|độc lập\s?-\s?tự do|đảng cộng sản việt nam/.exec(span.key);
  return trimmed(at ? cut(span, 0, at.index) : span);
}

/** The body that a sentence begins with, or whose plan a closing sentence speaks of. */
function subjectOf(sentence: Span | null): Span | null {
  if (!sentence) return null;
  const verb = /\s(?:ban hành|xây dựng|tổ chức|lập|triển khai|thông báo|trân trọng|kính mời|đề nghị|yêu cầu)\s/.exec(
    sentence.key,
  );
  const subject = trimmed(cut(sentence, 0, verb?.index ?? 0));
  if (subject.text !== '' && subject.text.length < 90 && STARTS_WITH_ORGANIZATION.test(subject.key)) return subject;
  const own =
    /(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?:\s\p{Lu}\p{L}*){1,4}/iu.exec(
      sentence.text,
    );
  return own ? cut(sentence, own.index, own.index + own[0].length) : null;
}

type IssuerUnit = Pick<NamedUnit, 'kind' | 'level' | 'word'> & { name: Span | null };

function unitOf(named: Span, { place, closing }: IssuerEvidence): IssuerUnit | null {
  const [unit] = readUnits(named);
  if (unit) return unit;
  const word = /(?<!\p{L})(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/u.exec(named.key)?.[1];
  const known = word === undefined ? undefined : UNIT_WORDS[word];
  if (word === undefined || !known) return null;
  const elsewhere = closing ? readUnits(closing).find((other) => other.word === word) : undefined;
  return { ...known, word, name: place ?? elsewhere?.name ?? null };
}

function committee(named: Span, unit: IssuerUnit, evidence: IssuerEvidence): Omit<Issuer, 'isPrinted'> {
  const unitName = unit.name ? nameCase(unit.name.text) : null;
  const name = `Ủy ban nhân dân ${unit.word}${unitName === null ? '' : ` ${unitName}`}`;
  const parent = parentOf(unit, evidence);
  return {
    draft: {
      name: derived(name, named),
      organizationType: derived('peoples_committee' as const, named),
      level: derived(unit.level, named),
      unitKind: derived(unit.kind, named),
      unitName: derived(unitName, unit.name ?? named),
      parentUnit: parent ? derived(`${parent.word} ${nameCase(parent.name.text)}`, parent.span) : null,
      superiorName: null,
    },
    level: unit.level,
    isProvincialCity: unit.kind === 'provincial_city',
    name,
  };
}

/** The unit directly above that the text names: a commune's is the district until 30 June 2025, the province from then on. */
function parentOf(unit: IssuerUnit, { whole, date }: IssuerEvidence): NamedUnit | null {
  if (unit.level === 'province') return null;
  const isTwoTier = date !== null && date >= '2025-07';
  const wanted: PlanLevel = unit.level === 'commune' && !isTwoTier ? 'district' : 'province';
  const above = readUnits(whole).filter(
    (other) => other.level === wanted && !(other.word === unit.word && other.name.key === unit.name?.key),
  );
  return above.find((other) => other.name.text !== other.name.text.toUpperCase()) ?? above[0] ?? null;
}

function otherBody(
  named: Span,
  superior: Span | null,
  type: (typeof ISSUER_TYPES)[number][0],
): Omit<Issuer, 'isPrinted'> {
  const unit = superior ? (readUnits(superior)[0] ?? null) : (readUnits(named)[0] ?? null);
  const [own] = readUnits(named);
  const level =
    own?.level ??
    unit?.level ??
    statedLevel(superior?.key ?? named.key) ??
    (type === 'ministry' ? 'central' : 'unspecified');
  return {
    draft: {
      name: named,
      organizationType: derived(type, named),
      level: derived(level, superior ?? named),
      unitKind: null,
      unitName: null,
      parentUnit: superior && unit ? derived(`${unit.word} ${nameCase(unit.name.text)}`, unit.span) : null,
      superiorName: superior,
    },
    level,
    isProvincialCity: false,
    name: named.text,
  };
}
