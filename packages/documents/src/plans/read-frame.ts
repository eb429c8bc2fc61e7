import type { Draft } from './draft.ts';
import { documentTypeOf } from './fields/document-type-of.ts';
import { cityLevelIn, type LevelSetting } from './fields/levels.ts';
import { type Digest, readDigest } from './fields/read-digest.ts';
import { type Issuer, readIssuer } from './fields/read-issuer.ts';
import { type PlaceAndDate, readNumber, readPlaceAndDate } from './fields/read-number-and-date.ts';
import { type Preamble, readPreamble } from './fields/read-preamble.ts';
import { conferenceNameIn, readTitle } from './fields/read-title.ts';
import { splitBody } from './fields/split-body.ts';
import type { PlanSource } from './lines/read-source.ts';
import { cut, type Span } from './lines/span.ts';
import { buildOutline, type Outline } from './outline/build-outline.ts';
import { findSections, type Section } from './outline/find-sections.ts';
import type { PlanDocument } from './plan-document.ts';
import { textOf } from './read-parts.ts';

/** What stands around the sections of a document, and what the sections are read by. */
export interface Frame {
  type: PlanDocument['documentType'];
  /** What a text that only reports on a plan says of the plan's own head. */
  digest: Digest | null;
  title: Span | null;
  conferenceName: Span | null;
  isConferencePlan: boolean;
  number: Draft<PlanDocument['documentNumber']>;
  placed: PlaceAndDate;
  issuer: Issuer;
  levels: LevelSetting;
  preamble: Preamble;
  /** The event as the sentence that issues the document names it. */
  enactingName: Span | null;
  outline: Outline;
  sections: Section[];
  closing: Span | null;
  /** Year for dates without one; `null` when the document names none. */
  year: number | null;
}

/** Reads head, title, preamble and closing, and cuts the text between them into its sections. */
export function readFrame(source: PlanSource): Frame {
  const printed = readTitle(source.typeLine, source.titleLines, source.whole);
  const type = documentTypeOf(source, printed);
  const headNumber = readNumber(source.head);
  const isHeadless = source.typeLine === null && headNumber.symbol === null;
  const digest = type === 'plan' && isHeadless ? readDigest(textOf(source)) : null;
  const title = printed ?? digest?.title ?? null;
  const { main, closing } = splitBody(source);
  const preamble = readPreamble(type === 'other' && source.typeLine === null ? [] : main, digest !== null);
  const outline = buildOutline(main.slice(preamble.length));
  const placed = readPlaceAndDate(source.head);
  const conferenceName = conferenceNameIn(title);
  return {
    type,
    digest,
    title,
    conferenceName,
    isConferencePlan: type === 'plan' && conferenceName !== null,
    number: digest?.number ?? headNumber,
    placed,
    ...readIssuerAndLevels(source, { digest, placed, preamble, closing }),
    preamble,
    enactingName: eventIn(preamble.enacting),
    outline,
    sections: findSections(outline),
    closing,
    year: Number((placed.value ?? '').slice(0, 4)) || yearIn(title) || yearIn(preamble.enacting) || null,
  };
}

type Surroundings = Pick<Frame, 'digest' | 'placed' | 'preamble' | 'closing'>;

function readIssuerAndLevels(
  source: PlanSource,
  { digest, placed, preamble, closing }: Surroundings,
): Pick<Frame, 'issuer' | 'levels'> {
  const issued = placed.value ?? digest?.value ?? null;
  const date = issued !== null && issued.length > 4 ? issued : (latestMonth(source.whole) ?? issued);
  const issuer = readIssuer({
    head: source.head,
    place: placed.place,
    enacting: preamble.enacting,
    closing: closing ?? (digest ? textOf(source) : null),
    whole: source.whole,
    date,
  });
  const city = cityLevelIn(source.whole.key, { date, isProvincialCity: issuer.isProvincialCity });
  return { issuer, levels: { own: issuer.level, city } };
}

/** Whether nothing of a document's form stands: no kind, number or issuer. */
export function isNoDocument({ typeLine }: PlanSource, { type, number, issuer }: Frame): boolean {
  return type === 'other' && typeLine === null && number.symbol === null && !issuer.isPrinted;
}

/** The words of the event in a longer sentence, from "hội nghị" on. */
function eventIn(sentence: Span | null): Span | null {
  if (!sentence) return null;
  const at = /(?:hội nghị|hội thảo|tọa đàm|lớp tập huấn|đối thoại)/.exec(sentence.key);
  return at ? cut(sentence, at.index) : null;
}

function yearIn(span: Span | null): number | null {
  const years = [...(span?.key.matchAll(/(?:năm |\/)(20\d{2})/g) ?? [])].map((match) => Number(match[1]));
  return years.length > 0 ? Math.max(...years) : null;
}

/** The latest month that the text names, to tell the time before July 2025 from the time after. */
function latestMonth(whole: Span): string | null {
  const months = [...whole.key.matchAll(/(?:tháng\s|\/)(\d{1,2})(?:\s?(?:năm|\/)\s?)(20\d{2})/g)].map(
    (match) => `${match[2]}-${String(match[1]).padStart(2, '0')}`,
  );
  return months.sort()[months.length - 1] ?? null;
}
