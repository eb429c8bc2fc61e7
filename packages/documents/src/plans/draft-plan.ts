import { type Draft, derived } from './draft.ts';
import { readAgendaBlocks } from './fields/read-agenda.ts';
import { readAttachments } from './fields/read-attachments.ts';
import { readAwards } from './fields/read-awards.ts';
import { readBasis } from './fields/read-basis.ts';
import { readBudget } from './fields/read-budget.ts';
import { readConclusions } from './fields/read-conclusions.ts';
import { readIndices } from './fields/read-indices.ts';
import { readConferenceKinds } from './fields/read-kinds.ts';
import { readMediaTasks } from './fields/read-media-tasks.ts';
import { readPreparedDocuments } from './fields/read-prepared-documents.ts';
import { readRecipients } from './fields/read-recipients.ts';
import { readReviewedAndTarget } from './fields/read-reviewed-and-target.ts';
import { readSignature, type SignatureReading } from './fields/read-signature.ts';
import { readSpeeches, speechDraft } from './fields/read-speeches.ts';
import { readWarnings } from './fields/read-warnings.ts';
import type { PlanSource } from './lines/read-source.ts';
import type { Span } from './lines/span.ts';
import type { PlanDocument } from './plan-document.ts';
import type { PlanWarning } from './plan-reading.ts';
import { type Frame, isNoDocument, readFrame } from './read-frame.ts';
import { type Parts, readParts } from './read-parts.ts';

/** Everything read of one document, before it is put together. */
interface Reading {
  source: PlanSource;
  frame: Frame;
  parts: Parts;
  bases: { span: Span; draft: ReturnType<typeof readBasis> }[];
  contents: Span[];
  signature: SignatureReading;
}

/** Every field of a document cut into its parts, as spans and derived values, and the document's flaws. */
export function draftPlan(source: PlanSource): { draft: Draft<PlanDocument>; warnings: PlanWarning[] } {
  const frame = readFrame(source);
  const parts = readParts({ ...frame, source });
  const reading: Reading = {
    source,
    frame,
    parts,
    bases: frame.preamble.bases.map((span) => ({ span, draft: readBasis(span) })),
    contents: parts.contents.map(({ text }) => spanIn(text)).filter((span) => span !== null),
    signature: readSignature(source.foot),
  };
  const warnings = isNoDocument(source, frame) ? [] : warningsOf(reading);
  const draft = {
    schemaVersion: '1.0' as const,
    ...draftHead(reading),
    ...draftSubject(reading),
    ...draftSections(reading),
    ...draftTasks(reading),
    ...draftFoot(reading),
    warnings: warnings.map(({ code }) => code),
  };
  return { draft, warnings };
}

type Fields<Key extends keyof PlanDocument> = Pick<Draft<PlanDocument>, Key>;

function draftHead({
  source,
  frame,
  bases,
}: Reading): Fields<
  | 'documentType'
  | 'isConferencePlan'
  | 'issuer'
  | 'documentNumber'
  | 'issuePlace'
  | 'issueDate'
  | 'title'
  | 'legalBases'
  | 'rationale'
  | 'enactingClause'
> {
  return {
    documentType: source.typeLine ? derived(frame.type, source.typeLine.span) : frame.type,
    isConferencePlan: frame.isConferencePlan,
    issuer: frame.issuer.draft,
    documentNumber: frame.number,
    issuePlace: frame.placed.place,
    issueDate: frame.digest?.date ?? frame.placed.date,
    title: frame.title,
    legalBases: bases.map(({ draft }) => draft),
    rationale: frame.preamble.rationale,
    enactingClause: frame.preamble.enacting,
  };
}

/** What the conference is about: its name and kinds, the periods and the indices. */
function draftSubject({
  frame,
  parts,
  contents,
}: Reading): Fields<'conferenceName' | 'conferenceKinds' | 'reviewedPeriod' | 'targetPeriod' | 'indices'> {
  const { title, conferenceName, enactingName, preamble, levels, year } = frame;
  const kinds = readConferenceKinds([conferenceName, enactingName]);
  const texts = [...parts.purposes, ...parts.requirements];
  const tasks = parts.assignments.flatMap(({ tasks: own }) => own.map(({ text }) => text));
  const periods = readReviewedAndTarget({
    title: conferenceName ?? title,
    enacting: enactingName,
    body: [...preamble.others, ...texts, ...contents, ...tasks, ...(preamble.rationale ? [preamble.rationale] : [])],
    year,
  });
  const about = [title, enactingName, ...preamble.others, ...texts, ...contents].filter((span) => span !== null);
  return {
    conferenceName,
    conferenceKinds: derived(
      kinds.length > 0 ? kinds.map(({ kind }) => kind) : frame.isConferencePlan ? ['other' as const] : [],
      ...kinds.map(({ word }) => word),
    ),
    reviewedPeriod: periods.reviewed,
    targetPeriod: periods.target,
    indices: readIndices(about, preamble.bases, levels),
  };
}

function draftSections({
  source,
  parts,
}: Reading): Fields<
  | 'purposes'
  | 'requirements'
  | 'purposeRequirementMerged'
  | 'contents'
  | 'agenda'
  | 'chairs'
  | 'participants'
  | 'totalHeadcount'
  | 'time'
  | 'venues'
  | 'form'
  | 'onlineSites'
> {
  return {
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
  };
}

function draftTasks({
  source,
  frame,
  parts,
  contents,
}: Reading): Fields<'budget' | 'assignments' | 'speeches' | 'awards' | 'mediaTasks' | 'documents' | 'conclusions'> {
  const { type, outline, year } = frame;
  return {
    budget: readBudget(parts.budgetStatement, parts.assignments),
    assignments: parts.assignments.map(({ unit, tasks }) => ({
      unit,
      tasks: tasks.map((task) => ({ ...task.draft, deadline: task.deadlineIn(year) })),
    })),
    speeches: readSpeeches(parts.assignments).map(speechDraft),
    awards: readAwards([...contents, ...parts.awardLines], parts.assignments, source.whole),
    mediaTasks: readMediaTasks(parts.lines, parts.assignments),
    documents: readPreparedDocuments(parts.assignments, parts.documentLines),
    conclusions: type === 'conclusion_notice' ? readConclusions(outline, source.whole, year) : [],
  };
}

function draftFoot({
  source,
  frame,
  signature,
}: Reading): Fields<'closingStatement' | 'recipients' | 'signature' | 'attachments'> {
  return {
    closingStatement: frame.closing,
    recipients: readRecipients(source.foot, source.whole),
    signature: signature.draft,
    attachments: readAttachments(source),
  };
}

function warningsOf({ source, frame, parts, bases, signature }: Reading): PlanWarning[] {
  const { issuer, placed } = frame;
  const head = source.head.map(({ span }) => span.key).join(' ');
  return readWarnings({
    source,
    outline: frame.outline,
    isPlan: frame.isConferencePlan,
    hasHead: issuer.isPrinted || /cộng hòa xã hội chủ nghĩa|đảng cộng sản việt nam/.test(head),
    hasSequence: frame.number.sequence !== null,
    isDateMissing: placed.isMissing && !frame.digest?.date,
    isDayBlank: placed.isDayBlank,
    bases: bases.map(({ span, draft }) => ({ span, date: valueIn(draft.date) })),
    hasChair: parts.chairs.length > 0,
    hasTime: parts.timeStatement !== null,
    hasVenue: parts.venues.length > 0 || parts.sites.length > 0,
    hasBudget: parts.budgetStatement !== null,
    hasSignerName: signature.hasName,
    hasAuthority: signature.hasAuthority,
    isCommittee: valueIn(issuer.draft.organizationType) === 'peoples_committee',
    names: { title: frame.title, enacting: frame.preamble.enacting, closing: frame.closing },
    servedDate: placed.value,
    conferenceStart: valueIn(parts.time.start),
    wrongLevel: parts.misplaced,
  });
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
