import { type Draft, derived } from './draft.ts';
import { documentTypeOf } from './fields/document-type.ts';
import { readAgendaBlocks, readAgendaLines, readAgendaTable } from './fields/read-agenda.ts';
import { type AssignmentReading, readAssignments } from './fields/read-assignments.ts';
import { readAwards } from './fields/read-awards.ts';
import { readBasis } from './fields/read-basis.ts';
import { readBudget } from './fields/read-budget.ts';
import { readChairs } from './fields/read-chairs.ts';
import { readConclusions } from './fields/read-conclusions.ts';
import { readContents, readTexts } from './fields/read-contents.ts';
import { readForm, readOnlineSites } from './fields/read-form.ts';
import { readIndices } from './fields/read-indices.ts';
import { type Issuer, readIssuer } from './fields/read-issuer.ts';
import { readConferenceKinds } from './fields/read-kinds.ts';
import { readMediaTasks } from './fields/read-media.ts';
import { readNarrative } from './fields/read-narrative.ts';
import { readNumber, readPlaceAndDate } from './fields/read-number-and-date.ts';
import { readPreparedDocuments } from './fields/read-papers.ts';
import { type ParticipantsReading, readParticipants } from './fields/read-participants.ts';
import { readReviewedAndTarget } from './fields/read-periods.ts';
import { type Preamble, readPreamble } from './fields/read-preamble.ts';
import { readRecipients } from './fields/read-recipients.ts';
import { readSignature } from './fields/read-signature.ts';
import { readSpeeches, speechDraft } from './fields/read-speeches.ts';
import { readTime } from './fields/read-time.ts';
import { conferenceNameIn, readTitle } from './fields/read-title.ts';
import { readVenue, readVenueWithin, venueStatements } from './fields/read-venues.ts';
import { readWarnings } from './fields/read-warnings.ts';
import { splitBody } from './fields/split-body.ts';
import type { PlanSource } from './lines/read-source.ts';
import { cut, type Span, trimmed } from './lines/span.ts';
import { buildOutline, type Outline, type OutlineNode } from './outline/build-outline.ts';
import { findSections, type Section } from './outline/find-sections.ts';
import type { PlanDocument } from './plan-document.ts';
import type { Doubt, PlanWarning } from './plan-reading.ts';
import type { Topic } from './words/section-names.data.ts';

/** Reads every field of a document cut into its parts. */
export function draftPlan(source: PlanSource): {
  draft: Draft<PlanDocument>;
  warnings: PlanWarning[];
  doubts: Doubt[];
} {
  const title = readTitle(source.typeLine, source.titleLines, source.whole);
  const type = documentTypeOf(source, title);
  const { main, closing } = splitBody(source);
  const preamble = readPreamble(type === 'other' && source.typeLine === null ? [] : main);
  const outline = buildOutline(main.slice(preamble.length));
  const sections = findSections(outline);
  const number = readNumber(source.head);
  const placed = readPlaceAndDate(source.head);
  const date = placed.value ?? latestMonth(source.whole);
  const issuer = readIssuer({
    head: source.head,
    place: placed.place,
    enacting: preamble.enacting,
    closing,
    whole: source.whole,
    date,
  });
  const year = Number((placed.value ?? '').slice(0, 4)) || yearIn(title) || yearIn(preamble.enacting) || null;
  const isPlan = type === 'plan';
  const body = textOf(source.body, source.whole);
  const parts = readParts({
    sections,
    outline,
    preamble,
    type,
    issuer,
    source,
    year,
    announced: type === 'plan' || type === 'notice' ? body : null,
  });
  const conferenceName = conferenceNameIn(title);
  const enactingName = eventIn(preamble.enacting);
  const texts = [...parts.purposes, ...parts.requirements];
  const contents = parts.contents.map(({ text }) => spanIn(text)).filter((span) => span !== null);
  const periods = readReviewedAndTarget({
    title: conferenceName ?? title,
    enacting: enactingName,
    body: [
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
        isDateMissing: placed.isMissing,
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
        wrongLevel: parts.wrongLevel,
      });
  const draft: Draft<PlanDocument> = {
    schemaVersion: '1.0',
    documentType: source.typeLine ? derived(type, source.typeLine.span) : type,
    isConferencePlan,
    issuer: issuer.draft,
    documentNumber: number,
    issuePlace: placed.place,
    issueDate: placed.date,
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
      issuer.level,
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
    assignments: parts.assignments.map(({ unit, tasks }) => ({ unit, tasks: tasks.map((task) => task.draft) })),
    speeches: readSpeeches(parts.assignments).map(speechDraft),
    awards: readAwards(contents, parts.assignments, source.whole),
    mediaTasks: readMediaTasks(parts.lines, parts.assignments),
    documents: readPreparedDocuments(parts.assignments),
    conclusions: type === 'conclusion_notice' ? readConclusions(outline, source.whole) : [],
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

interface Parts {
  purposes: Span[];
  requirements: Span[];
  isMerged: boolean;
  contents: ReturnType<typeof readContents>;
  agenda: ReturnType<typeof readAgendaLines>;
  chairs: ReturnType<typeof readChairs>;
  participants: ParticipantsReading['participants'];
  total: ParticipantsReading['total'];
  lines: ParticipantsReading['lines'];
  timeStatement: Span | null;
  time: Draft<PlanDocument['time']>;
  venues: ReturnType<typeof readVenue>;
  form: Draft<PlanDocument['form']>;
  sites: ReturnType<typeof readOnlineSites>;
  budgetStatement: Span | null;
  assignments: AssignmentReading[];
  wrongLevel: Span[];
}

interface PartEvidence {
  outline: Outline;
  preamble: Preamble;
  type: PlanDocument['documentType'];
  announced: Span | null;
  sections: readonly Section[];
  issuer: Issuer;
  source: PlanSource;
  year: number | null;
}

function readParts({ sections, outline, preamble, type, issuer, source, year, announced }: PartEvidence): Parts {
  const told = readNarrative(
    type === 'other' || (type === 'plan' && sections.length > 2) ? [] : narrativeOf(preamble, outline),
  );
  const invited = type === 'invitation' ? invitedIn(outline, source) : [];
  const of = (topic: Topic) => sections.filter((section) => section.topics.includes(topic));
  const merged = of('purpose').find(
    ({ topics, items, rest }) => topics.includes('requirement') && (items.length > 0 || rest),
  );
  const purposes = (merged ? [merged] : of('purpose')).flatMap(({ items, rest }) => readTexts(items, rest));
  const requirements = merged ? [] : of('requirement').flatMap(({ items, rest }) => readTexts(items, rest));
  const inSections = of('participants').map(({ items, rest }) =>
    readParticipants(items, rest, issuer.level, type === 'invitation' ? ['invited'] : []),
  );
  const participation = [
    ...(invited.length > 0 ? [readParticipants(invited, null, issuer.level, ['invited'])] : []),
    ...(inSections.length === 0 && told.participants ? [readParticipants([], told.participants, issuer.level)] : []),
    ...inSections,
  ];
  const chairLines = of('chair')
    .filter(({ topics }) => !topics.includes('participants'))
    .flatMap((section) => statementsOf(section));
  const timeSection = of('time').find((section) => firstStatement(section) !== null);
  const timeStatement = timeSection ? firstStatement(timeSection) : told.time;
  const venueSections = of('venue');
  const venueLines = venueSections.flatMap((section) =>
    section.topics.includes('time')
      ? []
      : venueStatements(
          section.rest,
          section.items.map(({ paragraph }) => paragraph.words),
        ),
  );
  const within =
    venueSections.some(({ topics }) => topics.includes('time')) && timeStatement ? readVenueWithin(timeStatement) : [];
  const formSection = of('form').find((section) => firstStatement(section) !== null);
  const formStatement = formSection ? firstStatement(formSection) : told.form;
  const budgetSection = of('budget').find((section) => firstStatement(section) !== null);
  const budgetStatement = budgetSection ? joinedStatement(budgetSection, source.whole) : null;
  const contents = of('content')
    .filter(({ topics }) => !topics.includes('agenda') || !hasClock(topics))
    .flatMap(({ items, rest }) => readContents(items.filter(isNoAgenda), rest));
  const agendaLines = [...of('agenda'), ...of('content')].flatMap(({ items }) => items.flatMap(linesUnder));
  const tables = sections.flatMap(({ node }) => tablesUnder(node)).flatMap((table) => readAgendaTable(table) ?? []);
  const assignments = of('assignment').flatMap(({ items, node }) => readAssignments(items, node.tables));
  return {
    purposes,
    requirements,
    isMerged: merged !== undefined && purposes.length > 0,
    contents,
    agenda: [...readAgendaLines(agendaLines), ...tables],
    chairs:
      chairLines.length > 0 || !told.chair
        ? [...chairLines.flatMap(readChairs), ...participation.flatMap(({ chairs }) => chairs)]
        : readChairs(told.chair),
    participants: participation.flatMap(({ participants }) => participants),
    total: participation.map(({ total }) => total).find((total) => total !== null) ?? null,
    lines: participation.flatMap(({ lines }) => lines),
    timeStatement,
    time: readTime({ statement: timeStatement, announced, year }),
    venues: [
      ...venueLines.flatMap((line, at) => readVenue(line, { isFirst: at === 0 })),
      ...within,
      ...(venueSections.length === 0 && told.venue ? readVenue(told.venue) : []),
    ],
    form: readForm(formStatement, [source.titleLines.map(({ span }) => span), timeStatement ?? []].flat()),
    sites: readOnlineSites([
      ...(formStatement ? [formStatement] : []),
      ...venueLines,
      ...of('sites').flatMap(statementsOf),
    ]),
    budgetStatement,
    assignments,
    wrongLevel: participation.flatMap(({ misplaced }) => misplaced),
  };
}

/** Paragraphs before the numbered points that are neither basis nor enacting sentence. */
function narrativeOf(preamble: Preamble, outline: Outline): Span[] {
  return [
    ...preamble.others,
    ...outline.children.filter(({ marker }) => marker === null).map(({ paragraph }) => paragraph.words),
  ];
}

/** The list under "trân trọng kính mời:". */
function invitedIn(outline: Outline, source: PlanSource): OutlineNode[] {
  const text = textOf(source.body, source.whole);
  if (!text || !/(?:kính|trân trọng) mời\s?:/.test(text.key)) return [];
  const end = outline.children.findIndex(({ marker }) => marker === null || marker.rank < 6);
  return outline.children.slice(0, end < 0 ? outline.children.length : end);
}

function textOf(blocks: PlanSource['body'], whole: Span): Span | null {
  const spans = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.span] : block.rows.flat(2).map(({ span }) => span),
  );
  const [first] = spans;
  const last = spans[spans.length - 1];
  return first && last ? cut(whole, first.start, last.end) : null;
}

function hasClock(_topics: readonly Topic[]): boolean {
  return false;
}

function statementsOf({ rest, items }: Section): Span[] {
  return [...(rest ? [rest] : []), ...items.map(({ paragraph }) => trimmed(paragraph.words))];
}

function firstStatement(section: Section): Span | null {
  return statementsOf(section)[0] ?? null;
}

function joinedStatement(section: Section, whole: Span): Span | null {
  const statements = statementsOf(section);
  const [first] = statements;
  const last = statements[statements.length - 1];
  return first && last ? trimmed(cut(whole, first.start, last.end)) : null;
}

function isNoAgenda(node: OutlineNode): boolean {
  return readAgendaLines([node.paragraph.words]).length === 0;
}

function linesUnder(node: OutlineNode): Span[] {
  return [node.paragraph.words, ...node.children.flatMap(linesUnder)];
}

function tablesUnder(node: OutlineNode): OutlineNode['tables'] {
  return node.tables;
}
