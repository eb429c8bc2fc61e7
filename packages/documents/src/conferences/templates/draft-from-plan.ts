import type { PlanDocument } from '../../plans/plan-document.ts';
import { type ConferenceDraft, ConferenceDraft as ConferenceDraftSchema } from './conference-draft.ts';
import { type CopyNote, copier } from './copier.ts';
import { copyAssignments } from './copy-assignments.ts';
import type { DraftKind } from './draft-kinds.ts';
import { TEMPLATE_WORDS } from './messages/vi.ts';
import type { YearMove } from './move-years.ts';
import { minutesOf } from './programme-length.ts';

/** Last year's conference as a draft for another year, with what a person has to fill in again or look at. */
export interface DraftCopy {
  draft: ConferenceDraft;
  emptied: readonly CopyNote[];
  kept: readonly CopyNote[];
}

/**
 * Copies a conference: words are kept, years go along, and what was only of that year (days, numbers of documents, amounts, names of
 * persons) is emptied and reported. Venue and time are tentative again.
 */
export function draftFromPlan(plan: PlanDocument, move: YearMove): DraftCopy {
  const { copy, note, emptied, kept } = copier(move);
  const shift = move.toYear - move.fromYear;
  if (plan.documentNumber.sequence !== null) note('number', plan.documentNumber.sequence);
  for (const { personName } of plan.chairs) if (personName !== null) note('chair', personName);
  if (plan.signature.name !== null) note('signature', plan.signature.name);
  const [venue] = plan.venues.filter(({ role }) => role === 'main');
  const draft = {
    kind: kindOf(plan),
    reviewedYear: move.toYear,
    documentYear: documentYearOf(plan, move) + shift,
    conferenceName: copy('name', plan.conferenceName ?? plan.title ?? TEMPLATE_WORDS.conference),
    bases: plan.legalBases.map(({ raw }) => copy('bases', raw)),
    rationale: plan.rationale === null ? null : copy('rationale', plan.rationale),
    purposes: plan.purposes.map((text) => copy('purposes', text)),
    requirements: plan.requirements.map((text) => copy('requirements', text)),
    time: copyTime(plan, { shift, note }),
    venue: venue === undefined ? null : { name: copy('venue', venue.name), isTentative: true },
    form: { mode: plan.form.mode, sites: plan.onlineSites.map(({ name }) => name) },
    chairPost: plan.chairs.find(({ position }) => position !== null)?.position ?? null,
    participants: plan.participants.map(({ description, groupLabel }) => ({
      text: copy('participants', description),
      group: groupLabel,
      isOn: true,
    })),
    headcount: headcountOf(plan),
    contents: plan.contents.map(({ text, subItems }) => ({
      text: copy('contents', text),
      subItems: subItems.map((item) => copy('contents', item)),
    })),
    programme: plan.agenda.map(({ text, start, end, durationMinutes, presenters }) => ({
      minutes: durationMinutes ?? minutesBetween(start, end),
      text: copy('programme', text),
      presenter: presenters.length === 0 ? null : presenters.join(', '),
    })),
    preparations: [],
    ...copyAssignments(plan, { copy, note }),
    budgetSource: plan.budget.source === null ? null : copy('budget', plan.budget.source),
    budgetStatement: plan.budget.raw === null ? null : copy('budget', plan.budget.raw),
    recipients: plan.recipients
      .filter(({ isArchive }) => !isArchive)
      .map(({ name, purpose }) => ({ name: copy('recipients', name), purpose })),
    archive: plan.recipients.flatMap(({ archiveUnits }) => archiveUnits).filter((unit) => unit !== 'VT'),
    signing: signingOf(plan),
  };
  return { draft: ConferenceDraftSchema.parse(draft), emptied, kept };
}

function kindOf({ conferenceKinds: kinds }: PlanDocument): DraftKind {
  if (kinds.includes('interim_review')) return 'half-year';
  if (kinds.includes('final_review')) return 'year-end';
  if (!kinds.includes('announcement')) return 'analysis';
  return kinds.includes('analysis') ? 'analysis-and-publication' : 'publication';
}

/** The plan's own year: that of its issue or of the conference; a plan that names none looks back on its own. */
function documentYearOf({ issueDate, time }: PlanDocument, { fromYear }: YearMove): number {
  return Number((issueDate.value ?? time.start)?.slice(0, 4) ?? fromYear);
}

/** The month goes along, the day is emptied: it falls on another day of the week. */
function copyTime(
  { time }: PlanDocument,
  { shift, note }: { shift: number; note: (part: CopyNote['part'], words: string) => void },
): ConferenceDraft['time'] {
  const month = /^(\d{4})(-\d{2})(-\d{2})?$/.exec(time.start ?? '');
  if (time.start !== null && (month === null || month[3] !== undefined)) note('time', time.raw ?? time.start);
  return {
    start: month === null ? null : `${Number(month[1]) + shift}${month[2]}`,
    session: time.session,
    startClock: time.startClock,
    isTentative: true,
    toFollow:
      time.dateKinds.includes('invitation_to_follow') && !time.dateKinds.includes('to_be_announced')
        ? 'invitation'
        : 'notice',
  };
}

function headcountOf({ totalHeadcount: total }: PlanDocument): ConferenceDraft['headcount'] {
  if (total === null || total.value === null) return null;
  return { count: total.max ?? total.value, isApproximate: total.approximate || total.max !== null };
}

function minutesBetween(start: string | null, end: string | null): number | null {
  const minutes = start === null || end === null ? 0 : minutesOf(end) - minutesOf(start);
  return minutes > 0 ? minutes : null;
}

function signingOf({ signature }: PlanDocument): ConferenceDraft['signing'] {
  const position = asTitle(signature.position) ?? TEMPLATE_WORDS.headPost;
  const signer = asTitle(signature.signerPosition) ?? position;
  if (!signature.capacity.includes('KT')) return { as: 'head', post: signer };
  return { as: 'deputy', headPost: position, post: signer === position ? TEMPLATE_WORDS.deputyPost : signer };
}

/** "Phó Chủ tịch" for "PHÓ CHỦ TỊCH". */
function asTitle(capitals: string | null): string | null {
  if (capitals === null) return null;
  const small = capitals
    .toLocaleLowerCase('vi')
    .replace(/(?<=^phó )\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));
  return small.charAt(0).toLocaleUpperCase('vi') + small.slice(1);
}
