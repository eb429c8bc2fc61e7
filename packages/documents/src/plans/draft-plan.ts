import { type Draft, derived } from './draft.ts';
import { documentTypeOf } from './fields/document-type.ts';
import { readAgendaBlocks } from './fields/read-agenda.ts';
import { readAwards } from './fields/read-awards.ts';
import { readBasis } from './fields/read-basis.ts';
import { readBudget } from './fields/read-budget.ts';
import { readConclusions } from './fields/read-conclusions.ts';
import { readDigest } from './fields/read-digest.ts';
import { cityLevelIn } from './fields/levels.ts';
import { readIndices } from './fields/read-indices.ts';
import { readIssuer } from './fields/read-issuer.ts';
import { readConferenceKinds } from './fields/read-kinds.ts';
import { readMediaTasks } from './fields/read-media.ts';
import { readNumber, readPlaceAndDate } from './fields/read-number-and-date.ts';
import { readPreparedDocuments } from './fields/read-papers.ts';
import { readReviewedAndTarget } from './fields/read-periods.ts';
import { readPreamble } from './fields/read-preamble.ts';
import { readRecipients } from './fields/read-recipients.ts';
import { readSignature } from './fields/read-signature.ts';
import { readSpeeches, speechDraft } from './fields/read-speeches.ts';
import { conferenceNameIn, readTitle } from './fields/read-title.ts';
import { readWarnings } from './fields/read-warnings.ts';
import { splitBody } from './fields/split-body.ts';
import type { PlanSource } from './lines/read-source.ts';
import { cut, type Span, trimmed } from './lines/span.ts';
import { buildOutline } from './outline/build-outline.ts';
import { findSections } from './outline/find-sections.ts';
import type { PlanDocument } from './plan-document.ts';
import type { Doubt, PlanWarning } from './plan-reading.ts';
import { readParts, textOf } from './read-parts.ts';

/** Reads every field of a document cut into its parts. */
export function draftPlan(source: PlanSource): {
  draft: Draft<PlanDocument>;
  warnings: PlanWarning[];
  doubts: Doubt[];
} {
  const printed = readTitle(source.typeLine, source.titleLines, source.whole);
  const type = documentTypeOf(source, printed);
  const isHeadless = source.typeLine === null && readNumber(source.head).symbol === null;
  const digest = type === 'plan' && isHeadless ? readDigest(textOf(source)) : null;
  const title = printed ?? digest?.title ?? null;
  const { main, closing } = splitBody(source);
  const preamble = readPreamble(type === 'other' && source.typeLine === null ? [] : main, digest !== null);
  const outline = buildOutline(main.slice(preamble.length));
  const sections = findSections(outline);
  const number = digest?.number ?? readNumber(source.head);
  const placed = readPlaceAndDate(source.head);
  const date = placed.value ?? digest?.value ?? latestMonth(source.whole);
  const issuer = readIssuer({
    head: source.head,
    place: placed.place,
    enacting: preamble.enacting,
    closing: closing ?? (digest ? textOf(source) : null),
    whole: source.whole,
    date,
  });
  const year = Number((placed.value ?? '').slice(0, 4)) || yearIn(title) || yearIn(preamble.enacting) || null;
  const isPlan = type === 'plan';
  const levels = {
    own: issuer.level,
    city: cityLevelIn(source.whole.key, { date, isProvincialCity: valueIn(issuer.draft.unitKind) === 'provincial_city' }),
  };
  const parts = readParts({ sections, outline, preamble, type, levels, source, year });
  const conferenceName = conferenceNameIn(title);
  const enactingName = eventIn(preamble.enacting);
  const texts = [...parts.purposes, ...parts.requirements];
  const contents = parts.contents.map(({ text }) => spanIn(text)).filter((span) => span !== null);
  const periods = readReviewedAndTarget({
    title: conferenceName ?? title,
    enacting: enactingName,
    body: [
      ...preamble.others,
      ...texts,
      ...contents,
      ...parts.assignments.flatMap(({ tasks }) => tasks.map(({ text }) => text)),
      ...(preamble.rationale ? [preamble.rationale] : []),
    ],
    year,
  });
  const bases = preamble.bases.map((span) => ({ span, draft: readBasis(span) }));
  const isNoDocument = type === 'other' && source.typeLine === null && number.symbol === null && !issuer.isPrinted;
  const signature = readSignature(source.foot);
  const kinds = readConferenceKinds([conferenceName, enactingName]);
  const isConferencePlan = isPlan && conferenceName !== null;
  const warnings = isNoDocument
    ? []
    : readWarnings({
        source,
        outline,
        isPlan: isConferencePlan,
        hasHead:
          issuer.isPrinted || /cộng hòa xã hội chủ nghĩa/.test(source.head.map(({ span }) => span.key).join(' ')),
        hasSequence: number.sequence !== null,
        isDateMissing: placed.isMissing && !digest?.date,
        isDayBlank: placed.isDayBlank,
        bases: bases.map(({ span, draft }) => ({ span, date: valueIn(draft.date) })),
        hasChair: parts.chairs.length > 0,
        hasTime: parts.timeStatement !== null,
        hasVenue: parts.venues.length > 0 || parts.sites.length > 0,
        hasBudget: parts.budgetStatement !== null,
        hasSignerName: signature.hasName,
        hasAuthority: signature.hasAuthority,
        isCommittee: valueIn(issuer.draft.organizationType) === 'peoples_committee',
        names: { title, enacting: preamble.enacting, closing },
        servedDate: placed.value,
        conferenceStart: valueIn(parts.time.start),
        reviewedYear: periods.year,
        wrongLevel: parts.misplaced,
      });
  const draft: Draft<PlanDocument> = {
    schemaVersion: '1.0',
    documentType: source.typeLine ? derived(type, source.typeLine.span) : type,
    isConferencePlan,
    issuer: issuer.draft,
    documentNumber: number,
    issuePlace: placed.place,
    issueDate: digest?.date ?? placed.date,
    title,
    legalBases: bases.map((basis) => basis.draft),
    rationale: preamble.rationale,
    enactingClause: preamble.enacting,
    conferenceName,
    conferenceKinds: derived(
      kinds.length > 0 ? kinds.map(({ kind }) => kind) : isConferencePlan ? ['other' as const] : [],
      ...kinds.map(({ word }) => word),
    ),
    reviewedPeriod: periods.reviewed,
    targetPeriod: periods.target,
    indices: readIndices(
      [title, enactingName, ...preamble.others, ...texts, ...contents].filter((span) => span !== null),
      preamble.bases,
      levels,
    ),
    purposes: parts.purposes,
    requirements: parts.requirements,
    purposeRequirementMerged: parts.isMerged,
    contents: parts.contents,
    agenda: [...parts.agenda, ...readAgendaBlocks(source.appendix)],
    chairs: parts.chairs,
    participants: parts.participants,
    totalHeadcount: parts.total,
    time: parts.time,
    venues: parts.venues,
    form: parts.form,
    onlineSites: parts.sites,
    budget: readBudget(parts.budgetStatement, parts.assignments),
    assignments: parts.assignments.map(({ unit, tasks }) => ({
      unit,
      tasks: tasks.map((task) => ({ ...task.draft, deadline: task.deadlineIn(year) })),
    })),
    speeches: readSpeeches(parts.assignments).map(speechDraft),
    awards: readAwards(contents, parts.assignments, source.whole),
    mediaTasks: readMediaTasks(parts.lines, parts.assignments),
    documents: readPreparedDocuments(parts.assignments),
    conclusions: type === 'conclusion_notice' ? readConclusions(outline, source.whole, year) : [],
    closingStatement: closing,
    recipients: readRecipients(source.foot, source.whole),
    signature: signature.draft,
    attachments: attachmentsIn(source),
    warnings: warnings.map(({ code }) => code),
  };
  return { draft, warnings, doubts: [] };
}

/** The words of the event in a longer sentence, from "hội nghị" on. */
function eventIn(sentence: Span | null): Span | null {
  if (!sentence) return null;
  const at = /(?:hội nghị|hội thảo|tọa đàm|lớp tập huấn|đối thoại)/.exec(sentence.key);
  return at ? cut(sentence, at.index) : null;
}

function spanIn(value: unknown): Span | null {
  return isSpan(value) ? value : null;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'key' in value && 'text' in value;
}

function valueIn<Value extends string>(value: Value | Span | null | { readonly value: Value | null }): Value | null {
  if (value === null || typeof value === 'string') return value;
  return 'value' in value ? value.value : null;
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

function attachmentsIn({ appendix }: PlanSource): { title: Span }[] {
  const at = appendix.findIndex(
    (block) =>
      block.type === 'paragraph' && /^(?:phụ lục|chương trình|dự kiến chương trình|danh sách)/.test(block.span.key),
  );
  const first = appendix[at];
  if (first?.type !== 'paragraph') return [];
  return [{ title: attachmentTitle(appendix, at, first.span) }];
}

/** The title printed under "PHỤ LỤC", or the line itself where it carries one. */
function attachmentTitle(appendix: PlanSource['appendix'], at: number, line: Span): Span {
  const own = trimmed(
    cut(line, /^phụ lục(?:\s(?:số\s)?(?:[ivx]{1,4}|\d{1,2})(?!\p{L}))?\s?[:.-]?\s?/u.exec(line.key)?.[0].length ?? 0),
  );
  const next = appendix[at + 1];
  if (own.text !== '' || next?.type !== 'paragraph' || next.span.text.startsWith('('))
    return own.text === '' ? trimmed(line) : own;
  return trimmed(next.span);
}
