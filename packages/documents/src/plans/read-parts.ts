import type { Draft } from './draft.ts';
import type { LevelSetting } from './fields/levels.ts';
import { readAgendaLines, readAgendaTable } from './fields/read-agenda.ts';
import { type AssignmentReading, readAssignments } from './fields/read-assignments.ts';
import { readChairs } from './fields/read-chairs.ts';
import { readContents, readTexts } from './fields/read-contents.ts';
import { readForm, readOnlineSites } from './fields/read-form.ts';
import { type Narrative, readNarrative } from './fields/read-narrative.ts';
import { type ParticipantsReading, readParticipants } from './fields/read-participants.ts';
import type { Preamble } from './fields/read-preamble.ts';
import { readTime } from './fields/read-time.ts';
import { readVenue, readVenueWithin, venueStatements } from './fields/read-venues.ts';
import type { PlanSource } from './lines/read-source.ts';
import { cut, groupOf, type Span, trimmed } from './lines/span.ts';
import type { Outline, OutlineNode } from './outline/build-outline.ts';
import type { Section } from './outline/find-sections.ts';
import type { PlanDocument } from './plan-document.ts';
import type { Topic } from './words/section-names.data.ts';

/** What the named sections of a document say. */
export interface Parts {
  purposes: Span[];
  requirements: Span[];
  isMerged: boolean;
  contents: ReturnType<typeof readContents>;
  /** Statements of a section on awards, and of one on papers. */
  awardLines: Span[];
  documentLines: Span[];
  agenda: ReturnType<typeof readAgendaLines>;
  chairs: ReturnType<typeof readChairs>;
  participants: ParticipantsReading['participants'];
  total: ParticipantsReading['total'];
  lines: ParticipantsReading['lines'];
  misplaced: Span[];
  timeStatement: Span | null;
  time: Draft<PlanDocument['time']>;
  venues: ReturnType<typeof readVenue>;
  form: Draft<PlanDocument['form']>;
  sites: ReturnType<typeof readOnlineSites>;
  budgetStatement: Span | null;
  assignments: AssignmentReading[];
}

export interface PartEvidence {
  sections: readonly Section[];
  outline: Outline;
  preamble: Preamble;
  type: PlanDocument['documentType'];
  levels: LevelSetting;
  source: PlanSource;
  /** Year for dates without one. */
  year: number | null;
}

type SectionsOf = (topic: Topic) => readonly Section[];

/** Reads the sections one topic after the other; where a notice has none, its running text is read instead. */
export function readParts(evidence: PartEvidence): Parts {
  const { sections, source } = evidence;
  const of: SectionsOf = (topic) => sections.filter((section) => section.topics.includes(topic));
  const told = readNarrative(narrativeOf(evidence));
  const agendaLines = [...new Set([...of('agenda'), ...of('content')])].flatMap(({ items }) =>
    items.flatMap(linesUnder),
  );
  const tables = sections.flatMap(({ node }) => node.tables).flatMap((table) => readAgendaTable(table) ?? []);
  const budgetSection = of('budget').find((section) => firstStatement(section) !== null);
  return {
    ...readPurposes(of),
    ...readPeople(of, told, evidence),
    ...readTimeAndPlace(of, told, evidence),
    contents: contentSections(of).flatMap(({ items, rest }) => readContents(items.filter(isNoAgenda), rest)),
    awardLines: of('award').flatMap(statementsOf),
    documentLines: of('documents').flatMap(statementsOf),
    agenda: [...readAgendaLines(agendaLines), ...tables],
    budgetStatement: budgetSection ? joinedStatement(budgetSection, source.whole) : null,
    assignments: of('assignment').flatMap(({ items, node }) => readAssignments(items, node.tables)),
  };
}

/** A programme without times says what the conference is about where no section on its contents stands. */
function contentSections(of: SectionsOf): readonly Section[] {
  const contents = of('content');
  return contents.length > 0 ? contents : of('agenda').filter(({ node }) => node.tables.length === 0);
}

function readPurposes(of: SectionsOf): Pick<Parts, 'purposes' | 'requirements' | 'isMerged'> {
  const merged = of('purpose').find(
    ({ topics, items, rest }) => topics.includes('requirement') && (items.length > 0 || rest),
  );
  const purposes = (merged ? [merged] : of('purpose')).flatMap(({ items, rest }) => readTexts(items, rest));
  const requirements = merged ? [] : of('requirement').flatMap(({ items, rest }) => readTexts(items, rest));
  return { purposes, requirements, isMerged: merged !== undefined && purposes.length > 0 };
}

type People = Pick<Parts, 'chairs' | 'participants' | 'total' | 'lines' | 'misplaced'>;

function readPeople(of: SectionsOf, told: Narrative, { type, levels, outline, source }: PartEvidence): People {
  const invited = type === 'invitation' ? invitedIn(outline, source) : [];
  const inSections = of('participants').map(({ items, rest }) =>
    readParticipants(items, rest, { ...levels, roles: type === 'invitation' ? ['invited'] : [] }),
  );
  const read = [
    ...(invited.length > 0 ? [readParticipants(invited, null, { ...levels, roles: ['invited'] })] : []),
    ...(inSections.length === 0 && told.participants ? [readParticipants([], told.participants, levels)] : []),
    ...inSections,
  ];
  const chairLines = of('chair').filter(({ topics }) => !topics.includes('participants'));
  const stated = [
    ...chairLines.flatMap(statementsOf).flatMap((statement) => readChairs(statement)),
    ...read.flatMap(({ chairs }) => chairs),
  ];
  return {
    chairs: stated.length > 0 ? stated : chairsInPassing(of, told),
    participants: read.flatMap(({ participants }) => participants),
    total: read.map(({ total }) => total).find((total) => total !== null) ?? null,
    lines: read.flatMap(({ lines }) => lines),
    misplaced: read.flatMap(({ misplaced }) => misplaced),
  };
}

/** "Hội nghị do đồng chí Chủ tịch UBND huyện chủ trì" in a sentence on something else. */
function chairsInPassing(of: SectionsOf, told: Narrative): Parts['chairs'] {
  if (told.chair) return readChairs(told.chair);
  const statements = (['time', 'venue', 'form', 'content'] as const).flatMap((topic) =>
    of(topic).flatMap(statementsOf),
  );
  for (const statement of statements) {
    const match =
      /(?:^|[\s,])(?:do|dưới sự chủ trì của)\s(?<who>(?:đồng chí|đ\/c|ông|bà|lãnh đạo|chủ tịch|phó chủ tịch|giám đốc)\s[^.;:]{3,120}?)(?:\s(?:làm\s)?chủ trì|[.;]|$)/.exec(
        statement.key,
      );
    const who = match && /chủ trì/.test(match[0]) ? groupOf(statement, match, 'who') : null;
    if (who) return readChairs(who);
  }
  return [];
}

type TimeAndPlace = Pick<Parts, 'timeStatement' | 'time' | 'venues' | 'form' | 'sites'>;

function readTimeAndPlace(of: SectionsOf, told: Narrative, { type, source, year, levels }: PartEvidence): TimeAndPlace {
  const timeStatement = firstOf(of('time')) ?? told.time;
  const formStatement = firstOf(of('form')) ?? told.form;
  const venueSections = of('venue');
  const venueLines = venueSections
    .filter(({ topics }) => !topics.includes('time'))
    .flatMap(({ rest, items }) =>
      venueStatements(
        rest,
        items.map(({ paragraph }) => paragraph.words),
      ),
    );
  const isTogether = venueSections.some(({ topics }) => topics.includes('time'));
  const venues = [
    ...venueLines.flatMap((line, at) => readVenue(line, { isFirst: at === 0 })),
    ...(isTogether && timeStatement ? readVenueWithin(timeStatement) : []),
    ...(venueSections.length === 0 && told.venue ? readVenue(told.venue) : []),
  ];
  const announced = type === 'plan' || type === 'notice' ? textOf(source) : null;
  const siteLines = [...(formStatement ? [formStatement] : []), ...venueLines, ...of('sites').flatMap(statementsOf)];
  return {
    timeStatement,
    time: readTime({ statement: timeStatement, announced, year }),
    venues,
    form: readForm(formStatement, [
      ...source.titleLines.map(({ span }) => span),
      ...(timeStatement ? [timeStatement] : []),
    ]),
    sites: readOnlineSites(siteLines, levels.city),
  };
}

/** Paragraphs before the numbered points that are neither basis nor enacting sentence; a plan with sections needs none of them. */
function narrativeOf({ type, sections, preamble, outline }: PartEvidence): Span[] {
  if (type === 'other' || (type === 'plan' && sections.length > 2)) return [];
  const prose = outline.children.filter(({ marker }) => marker === null).map(({ paragraph }) => paragraph.words);
  return [...preamble.others, ...prose];
}

/** The list under "trân trọng kính mời:". */
function invitedIn(outline: Outline, source: PlanSource): OutlineNode[] {
  if (!/(?:kính|trân trọng) mời\s?:/.test(textOf(source)?.key ?? '')) return [];
  const end = outline.children.findIndex(({ marker }) => marker === null || marker.rank < 6);
  return outline.children.slice(0, end < 0 ? outline.children.length : end);
}

/** The whole body as one span; `null` when it is empty. */
export function textOf({ body, whole }: PlanSource): Span | null {
  const spans = body.flatMap((block) =>
    block.type === 'paragraph' ? [block.span] : block.rows.flat(2).map(({ span }) => span),
  );
  const [first] = spans;
  const last = spans[spans.length - 1];
  return first && last ? cut(whole, first.start, last.end) : null;
}

function statementsOf({ rest, items }: Section): Span[] {
  return [...(rest ? [rest] : []), ...items.map(({ paragraph }) => trimmed(paragraph.words))];
}

function firstStatement(section: Section): Span | null {
  return statementsOf(section)[0] ?? null;
}

function firstOf(sections: readonly Section[]): Span | null {
  return sections.map(firstStatement).find((statement) => statement !== null) ?? null;
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
