import type { UnitKind } from '@openpar/engine';
import type { PlanDocument } from '../plans/plan-document.ts';
import { capitalised } from './mend-form.ts';
import type { PaperIssuer } from './paper-issuer.ts';
import type { ParticipantLine, PlanPaperFacts } from './plan-paper-facts.ts';
import { plannedAssignments } from './planned-assignments.ts';
import { signingFromDocument } from './signing-from-document.ts';

/**
 * Facts of a plan as a document states them, so that it can be printed in the right form. Words stay the document's own: what it says
 * twice (a speech inside a task, an award inside a content) is said once, what it does not say is left open: number and day blank,
 * no venue, no money. A draft mark is not put on.
 */
export function planFactsFromDocument(document: PlanDocument): PlanPaperFacts {
  const { issuer, assignments, speeches } = plannedIssuerAndWork(document);
  const told = toldTexts(document);
  return {
    issuer,
    place: document.issuePlace ?? document.issuer.unitName ?? '…',
    date: document.issueDate.value,
    number: sequenceNumber(document.documentNumber.sequence),
    symbol: document.documentNumber.symbol ?? (issuer.kind === 'peoples-committee' ? 'KH-UBND' : 'KH-…'),
    isDraft: false,
    subject: document.title,
    conferenceName: document.conferenceName ?? conferenceNamed(document.title),
    bases: document.legalBases.filter((basis) => basis.relation !== 'implementing').map((basis) => basis.raw),
    implementing: document.legalBases.filter((basis) => basis.relation === 'implementing').map((basis) => basis.raw),
    rationale: document.rationale,
    enactingClause: document.enactingClause,
    purposes: document.purposes,
    requirements: document.requirements,
    arePurposesMerged: document.purposeRequirementMerged,
    contents: document.contents,
    agenda: document.agenda,
    chairs: document.chairs.map(({ position, personName, site }) => ({ post: position, name: personName, site })),
    participants: participantGroups(document),
    headcount: headcountFacts(document),
    time: timeFacts(document),
    venues: document.venues,
    form: formFacts(document),
    budget: budgetFacts(document),
    assignments,
    speeches,
    awards: document.awards.map(({ text }) => text).filter((text) => !isTold(told, text)),
    media: document.mediaTasks.filter(({ text }) => !isTold(told, text)),
    closing: document.closingStatement,
    recipients: document.recipients
      .filter((recipient) => !recipient.isArchive)
      .map(({ name, purpose }) => ({ name, purpose, group: null })),
    archive: document.recipients.flatMap((recipient) => recipient.archiveUnits),
    signing: signingFromDocument(document.signature, issuer),
    signerName: document.signature.name,
    hostPost: null,
  };
}

const ISSUER_KINDS: Record<NonNullable<PlanDocument['issuer']['organizationType']>, UnitKind> = {
  peoples_committee: 'peoples-committee',
  department: 'department',
  party_body: 'party-committee',
  ministry: 'agency',
  central_agency: 'agency',
  other: 'agency',
};

function plannedIssuerAndWork(document: PlanDocument) {
  return { issuer: issuerOf(document.issuer), ...plannedAssignments(document) };
}

function issuerOf({ name, organizationType, superiorName }: PlanDocument['issuer']): PaperIssuer {
  const known = name ?? '…';
  const isBoard = /^(?:ban chỉ đạo|hội đồng|tổ )/iu.test(known) && !/^hội đồng nhân dân/iu.test(known);
  if (isBoard) return { name: known, kind: 'working-body', superior: superiorName };
  if (/^hội đồng nhân dân/iu.test(known)) return { name: known, kind: 'peoples-council', superior: superiorName };
  return { name: known, kind: ISSUER_KINDS[organizationType ?? 'other'], superior: superiorName };
}

function sequenceNumber(sequence: string | null): number | null {
  return sequence !== null && /^\d+$/.test(sequence) ? Number(sequence) : null;
}

function conferenceNamed(title: string | null): string {
  return title === null ? 'Hội nghị' : capitalised(title.replace(/^tổ chức\s+/iu, ''));
}

/** Lines in order, those that follow each other under one heading together. */
function participantGroups({ participants }: PlanDocument): PlanPaperFacts['participants'] {
  const groups: { label: string | null; lines: ParticipantLine[] }[] = [];
  for (const { description, groupLabel } of participants) {
    const last = groups.at(-1);
    const line = { text: description, count: null };
    if (last && last.label === groupLabel) last.lines.push(line);
    else groups.push({ label: groupLabel, lines: [line] });
  }
  return groups;
}

function headcountFacts({ totalHeadcount: count }: PlanDocument): PlanPaperFacts['headcount'] {
  if (count === null) return null;
  return { statement: count.raw, from: count.value, to: count.max, isApproximate: count.approximate };
}

function timeFacts({ time }: PlanDocument): PlanPaperFacts['time'] {
  const follows = time.dateKinds.includes('to_be_announced') ? 'notice' : null;
  return {
    statement: time.raw,
    start: time.start,
    end: time.end,
    durationDays: time.durationDays,
    session: time.session,
    startClock: time.startClock,
    endClock: time.endClock,
    isTentative: time.dateKinds.includes('tentative'),
    toFollow: follows ?? (time.dateKinds.includes('invitation_to_follow') ? 'invitation' : null),
  };
}

function formFacts({ form, onlineSites }: PlanDocument): PlanPaperFacts['form'] {
  return { statement: form.raw, mode: form.mode, sites: onlineSites.map(({ name }) => name) };
}

/** Who estimates and approves is said by the plan's statement or by its tasks, not again here. */
function budgetFacts({ budget }: PlanDocument): PlanPaperFacts['budget'] {
  return { statement: budget.raw, source: budget.source, amount: budget.amount, estimatedBy: [], approvedBy: [] };
}

function toldTexts(document: PlanDocument): string[] {
  return [
    ...document.contents.flatMap(({ text, subItems }) => [text, ...subItems]),
    ...document.assignments.flatMap(({ tasks }) => tasks.map(({ text }) => text)),
    ...document.participants.map(({ description }) => description),
  ].map(folded);
}

function isTold(told: readonly string[], text: string): boolean {
  return told.some((line) => line.includes(folded(text)));
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ');
}
