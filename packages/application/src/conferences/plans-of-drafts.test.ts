import {
  type ConferenceDraft,
  ConferenceDraft as ConferenceDraftSchema,
  composePlanPaper,
  DRAFT_KINDS,
  type DraftKind,
  draftHostOf,
  extractPlainText,
  matchUnits,
  overrunMinutes,
  type PlanDocument,
  planFactsFromDocument,
  planFromDraft,
  readChair,
  readParticipantRules,
  readPlan,
  renderPaperText,
  templateFor,
} from '@openpar/documents';
import { isInChain, resolveChair, resolveParticipants } from '@openpar/engine';
import { bodyNameKey } from '@openpar/formats';
import { describe, expect, it } from 'vitest';
import { HOST_CASES, type HostCase } from './testing/draft-hosts.ts';

const CASES = HOST_CASES.flatMap((one) => DRAFT_KINDS.map((kind) => [kind, one.label, one] as const));

/** The draft with every line that may be left out put in. */
function wholeDraft(kind: DraftKind, { host, year }: HostCase): ConferenceDraft {
  const draft = templateFor(kind, host, year);
  const on = <Line extends { isOn: boolean }>(line: Line): Line => ({ ...line, isOn: true });
  return { ...draft, participants: draft.participants.map(on), preparations: draft.preparations.map(on) };
}

function wholePlan(kind: DraftKind, one: HostCase): PlanDocument {
  return planFromDraft(wholeDraft(kind, one), one.host);
}

function printed(plan: PlanDocument): string {
  return renderPaperText(composePlanPaper(planFactsFromDocument(plan)));
}

describe('templates of conferences', () => {
  it.each(CASES)('%s of a %s: a draft of the schema whose programme fits its session', (kind, _, one) => {
    const draft = templateFor(kind, one.host, one.year);
    expect(ConferenceDraftSchema.parse(draft)).toEqual(draft);
    expect(overrunMinutes(draft)).toBe(0);
  });

  it.each(CASES)('%s of a %s: every participant line leads to seats', (kind, _, one) => {
    const plan = wholePlan(kind, one);
    const context = { hostUnitId: one.hostUnitId, directory: one.directory, bodyKeyOf: bodyNameKey };
    const rules = readParticipantRules(plan);
    const call = readChair(plan);
    const chair = call && resolveChair({ call, ...context });
    const list = resolveParticipants({ rules, chair: chair?.post?.id ?? null, ...context });
    expect(rules.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
    expect(list.unresolved).toEqual([]);
    expect(chair?.state).not.toBe('to-be-named');
    const empty = rules.filter((_, line) => !list.seats.some(({ reasons }) => reasons.includes(line)));
    expect(empty.map(({ text }) => text)).toEqual([]);
  });

  it.each(CASES)('%s of a %s: every unit with work and every recipient is found', (kind, _, one) => {
    const plan = wholePlan(kind, one);
    const named = [
      ...plan.assignments.map(({ unit }) => unit),
      ...plan.recipients.filter(({ isArchive }) => !isArchive).map(({ name }) => name),
    ];
    const unclear = named.filter((wording) => {
      const { state } = matchUnits({ wording, hostUnitId: one.hostUnitId, directory: one.directory });
      return state !== 'matched' && state !== 'group';
    });
    expect(unclear).toEqual([]);
  });

  it.each(CASES)('%s of a %s: nobody outside the chain of command is ordered', (kind, _, one) => {
    const plan = wholePlan(kind, one);
    const { directory, hostUnitId } = one;
    const ordered = plan.assignments.filter(({ unit }) => !unit.startsWith('Đề nghị '));
    const outside = ordered.flatMap(({ unit }) =>
      matchUnits({ wording: unit, hostUnitId, directory }).unitIds.filter(
        (id) => !isInChain(directory, id, hostUnitId),
      ),
    );
    expect(outside).toEqual([]);
    const asked = readParticipantRules(plan).filter(
      ({ calls, text }) => calls.length > 0 && /Đảng ủy|ủy xã|HĐND |MTTQ/u.test(text),
    );
    expect(asked.filter(({ text }) => !text.startsWith('Mời '))).toEqual([]);
  });

  it.each(CASES)('%s of a %s: prints with no open place but number and day', (kind, _, one) => {
    const text = printed(wholePlan(kind, one));
    expect(text).toContain('Số:        /KH-UBND');
    expect(text).not.toMatch(/…|null|undefined|\bNaN\b| {2}(?=\p{L}{6})|\.\.|;;/u);
  });

  it.each(CASES)('%s of a %s: the printed text reads back as the same plan', (kind, _, one) => {
    const plan = wholePlan(kind, one);
    const back = readPlan(extractPlainText(printed(plan))).document;
    for (const field of [
      'conferenceName',
      'conferenceKinds',
      'reviewedPeriod',
      'targetPeriod',
      'purposes',
      'requirements',
      'contents',
      'agenda',
      'chairs',
      'participants',
      'time',
      'venues',
      'form',
      'onlineSites',
      'budget',
      'assignments',
      'speeches',
      'awards',
      'mediaTasks',
      'documents',
      'closingStatement',
      'recipients',
      'signature',
    ] as const) {
      expect(back[field], field).toEqual(plan[field]);
    }
  });

  it('is for committees of territories only', () => {
    const [{ directory } = { directory: null }] = HOST_CASES;
    const department = directory?.units.find(({ kind }) => kind === 'department');
    expect(directory && department && draftHostOf(department.id, directory)).toBeNull();
  });
});
