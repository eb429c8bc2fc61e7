import { askingVerb, isOutsideByName } from './asking-verb.ts';
import { postOfChair } from './compose-invitation-paper.ts';
import { composePaperHead } from './compose-paper-head.ts';
import { invitationTimeWords } from './invitation-time-words.ts';
import { asSentence, capitalised, insideSentence, joinNames, mendForm, withoutEndMark } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import {
  missingForNotice,
  type NoticeAddressee,
  type NoticeNeed,
  type NoticePaperFacts,
} from './notice-paper-facts.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { dateInWords } from './paper-date.ts';
import { inCapitals } from './paper-issuer.ts';
import { citedNumber } from './paper-number.ts';
import { venueWords } from './plan-time-words.ts';
import { paperRecipients } from './recipients.ts';
import { signatureLines } from './signature-lines.ts';

const words = PAPER_WORDS.notice;
const MOST_NAMED = 3;

/** A composed value, or everything that keeps the notice from going out. */
export type NoticeResult<Value> = { ok: true; value: Value } | { ok: false; missing: NoticeNeed[] };

export interface NoticeOptions {
  /** A preview marked "DỰ THẢO": open values print as dots, nothing is refused. */
  isDraft: boolean;
}

const TO_SEND: NoticeOptions = { isDraft: false };

/**
 * The copy on record of a Thông báo that fixes time and place of a conference: one document with one number for all its recipients. A
 * notice has no "Kính gửi"; whom it is for stands in its last sentence and under "Nơi nhận".
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4.
 */
export function composeNoticePaper(facts: NoticePaperFacts, options: NoticeOptions = TO_SEND): NoticeResult<Paper> {
  return whenReady(facts, options, () => notice(facts, facts.addressees, options));
}

/**
 * A copy for each addressee, in their order: number, date, signature and all other lines are those of the copy on record, only the
 * last sentence turns to the one addressee.
 */
export function composeNoticeCopies(facts: NoticePaperFacts, options: NoticeOptions = TO_SEND): NoticeResult<Paper[]> {
  return whenReady(facts, options, () => facts.addressees.map((addressee) => notice(facts, [addressee], options)));
}

function whenReady<Value>(
  facts: NoticePaperFacts,
  { isDraft }: NoticeOptions,
  compose: () => Value,
): NoticeResult<Value> {
  const missing = missingForNotice(facts);
  return missing.length > 0 && !isDraft ? { ok: false, missing } : { ok: true, value: compose() };
}

function notice(facts: NoticePaperFacts, addressees: readonly NoticeAddressee[], { isDraft }: NoticeOptions): Paper {
  return {
    kind: 'notice',
    head: composePaperHead(facts),
    typeName: PAPER_WORDS.typeNames.notice,
    subject: words.subject(conferenceOf(facts)),
    draftMark: isDraft ? PAPER_WORDS.draft : null,
    bases: [],
    blocks: [
      { type: 'paragraph', text: opening(facts) },
      ...fixedLines(facts).map(numbered),
      { type: 'paragraph', text: `${asksOf(facts, addressees)}${PAPER_WORDS.end}` },
    ],
    signature: {
      lines: signatureLines(facts.issuer, facts.signing),
      hostPost: facts.hostPost === null ? null : inCapitals(facts.hostPost),
      name: facts.signerName,
    },
    recipients: paperRecipients(facts.recipients, facts.archive),
    appendices: [],
  };
}

function conferenceOf({ conferenceName }: NoticePaperFacts): string {
  return withoutEndMark(mendForm(conferenceName));
}

/** "Thực hiện Kế hoạch số … ngày … của UBND … về tổ chức Hội nghị …, UBND … thông báo thời gian, địa điểm tổ chức Hội nghị như sau:". */
function opening(facts: NoticePaperFacts): string {
  const { issuer, plan } = facts;
  const conference = conferenceOf(facts);
  if (plan === null) return `${words.announces(issuer.name, conference)}:`;
  const announced = words.announces(issuer.name, words.theConference);
  if (plan.number === null) return `${words.byOpenPlan(conference)}, ${announced}:`;
  const cited = [citedNumber(plan.number, plan.symbol), dateInWords(plan.date)].filter((part) => part !== null);
  return `${words.byPlan(cited.join(' '), issuer.name, conference)}, ${announced}:`;
}

function fixedLines(facts: NoticePaperFacts): string[] {
  const { plan, notes } = facts;
  const chair = postOfChair(facts.chair);
  return [
    words.time(timeWithPlanned(facts)),
    words.venue(venueWithPlanned(facts)),
    chair === null ? null : words.chair(chair),
    plan === null ? null : words.restByPlan,
    ...notes,
  ].filter((line) => line !== null);
}

function timeWithPlanned({ time, planned }: NoticePaperFacts): string {
  const fixed = invitationTimeWords(time);
  const before = planned.start === time.day ? null : dateInWords(planned.start);
  return before === null ? fixed : words.insteadOfTime(fixed, before);
}

function venueWithPlanned({ venue, planned }: NoticePaperFacts): string {
  if (venue === null) return words.open;
  const fixed = venueWords(venue);
  const isSame = planned.venue === null || mendForm(planned.venue) === mendForm(venue.name);
  return isSame ? fixed : words.insteadOfVenue(fixed, mendForm(planned.venue ?? ''));
}

function numbered(text: string, at: number): PaperBlock {
  return { type: 'numbered', number: `${at + 1}.`, text: asSentence(text) };
}

/** Units in the chain of command are required to send delegates, everybody else is invited. */
function asksOf({ issuer }: NoticePaperFacts, addressees: readonly NoticeAddressee[]): string {
  const required = addressees.filter(isRequired).map(({ name }) => name);
  const invited = addressees.filter((addressee) => !isRequired(addressee)).map(({ name }) => name);
  const asks = [
    required.length > 0 ? words.require(namedTogether(required, words.namedUnits)) : null,
    invited.length > 0 ? words.invite(namedTogether(invited, words.namedBodies)) : null,
  ].filter((ask) => ask !== null);
  const said = asks.length === 0 ? words.forInformation : asks.join('; ');
  return capitalised(`${issuer.name} ${said}`);
}

function isRequired({ name, relation }: NoticeAddressee): boolean {
  return relation === null ? !isOutsideByName(name) : askingVerb(relation, 'act') === 'yêu cầu';
}

function namedTogether(names: readonly string[], together: string): string {
  const isTangled = names.length > 1 && names.some((name) => name.includes(' và '));
  if (names.length > MOST_NAMED || isTangled) return together;
  return joinNames(names.map((name) => insideSentence(withoutEndMark(mendForm(name)))));
}
