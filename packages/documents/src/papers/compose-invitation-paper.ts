import { composePaperHead } from './compose-paper-head.ts';
import {
  type InvitationNeed,
  type InvitationPaperFacts,
  type Invitee,
  missingForInvitation,
} from './invitation-paper-facts.ts';
import { invitationTimeWords } from './invitation-time-words.ts';
import { asSentence, insideSentence, mendForm, withoutEndMark } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import type { Paper, PaperAppendix, PaperBlock } from './paper.ts';
import { inCapitals } from './paper-issuer.ts';
import { citedNumber } from './paper-number.ts';
import { dateWithBlanks } from './place-and-date.ts';
import { venueWords } from './plan-time-words.ts';
import { paperRecipients } from './recipients.ts';
import { signatureLines } from './signature-lines.ts';

const words = PAPER_WORDS.invitation;

/** A composed value, or everything that keeps the invitation from going out. */
export type InvitationResult<Value> = { ok: true; value: Value } | { ok: false; missing: InvitationNeed[] };

export interface InvitationOptions {
  /** A preview marked "DỰ THẢO": open values print as dots, nothing is refused. */
  isDraft: boolean;
}

const TO_SEND: InvitationOptions = { isDraft: false };

/**
 * The copy on record of an invitation: one document with one number. One invitee stands in the body, several in an appendix.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7.
 */
export function composeInvitationPaper(
  facts: InvitationPaperFacts,
  options: InvitationOptions = TO_SEND,
): InvitationResult<Paper> {
  return whenReady(facts, options, () => {
    const [only] = facts.invitees;
    if (!only || facts.invitees.length === 1) return invitation(facts, only ? inviteeWords(only) : words.open, options);
    return { ...invitation(facts, words.listed, options), appendices: [inviteeList(facts)] };
  });
}

/**
 * A copy for each invitee, in their order: number, date, signature and all other lines are those of the copy on record, only the line
 * that invites differs.
 */
export function composeInvitationCopies(
  facts: InvitationPaperFacts,
  options: InvitationOptions = TO_SEND,
): InvitationResult<Paper[]> {
  return whenReady(facts, options, () =>
    facts.invitees.map((invitee) => invitation(facts, inviteeWords(invitee), options)),
  );
}

function whenReady<Value>(
  facts: InvitationPaperFacts,
  { isDraft }: InvitationOptions,
  compose: () => Value,
): InvitationResult<Value> {
  const missing = missingForInvitation(facts);
  return missing.length > 0 && !isDraft ? { ok: false, missing } : { ok: true, value: compose() };
}

/** "Ông Nguyễn Văn A, Chủ tịch Ủy ban nhân dân xã Mường So", "Đại diện lãnh đạo Sở Nội vụ". */
export function inviteeWords({ title, name, post, body }: Invitee): string {
  const person = name === null ? null : [title, name].filter((part) => part !== null).join(' ');
  return mendForm([person, postOfBody(post, body)].filter((part) => part !== null && part !== '').join(', '));
}

/** A post with its body, the word in which they meet said once: "Trưởng phòng", "Phòng Nội vụ": "Trưởng Phòng Nội vụ". */
function postOfBody(post: string | null, body: string | null): string | null {
  if (post === null || body === null) return post ?? body;
  if (post.includes(body)) return post;
  const words = post.split(' ');
  const meets = words.at(-1)?.toLocaleLowerCase('vi') === body.split(' ')[0]?.toLocaleLowerCase('vi');
  return [...(meets ? words.slice(0, -1) : words), insideSentence(body)].join(' ');
}

function invitation(facts: InvitationPaperFacts, invited: string, { isDraft }: InvitationOptions): Paper {
  const conference = withoutEndMark(mendForm(facts.conferenceName));
  return {
    kind: 'invitation',
    head: composePaperHead(facts),
    typeName: PAPER_WORDS.typeNames.invitation,
    subject: words.subject(conference),
    draftMark: isDraft ? PAPER_WORDS.draft : null,
    bases: [],
    blocks: withEnd([
      { type: 'labelled', label: words.invites(facts.issuer.name), text: `${withoutEndMark(invited)}.` },
      { type: 'paragraph', text: `${words.attend} ${conference}.` },
      { type: 'labelled', label: words.chair, text: `${chairWords(facts)}.` },
      { type: 'labelled', label: words.time, text: `${invitationTimeWords(facts.time)}.` },
      { type: 'labelled', label: words.venue, text: `${facts.venue === null ? words.open : venueWords(facts.venue)}.` },
      ...facts.notes.map((note) => ({ type: 'paragraph' as const, text: asSentence(note) })),
    ]),
    signature: {
      lines: signatureLines(facts.issuer, facts.signing),
      hostPost: facts.hostPost === null ? null : inCapitals(facts.hostPost),
      name: facts.signerName,
    },
    recipients: [{ text: words.asAbove }, ...paperRecipients(facts.recipients, facts.archive)],
    appendices: [],
  };
}

function chairWords({ chair }: InvitationPaperFacts): string {
  return postOfChair(chair) ?? words.open;
}

/** "Đồng chí Trần Bảo Trung, Chủ tịch Ủy ban nhân dân huyện"; `null` while nobody is known. */
export function postOfChair(chair: InvitationPaperFacts['chair']): string | null {
  const said = inviteeWords({
    title: PAPER_WORDS.plan.comrade('').trim(),
    name: chair?.name ?? null,
    post: chair?.post ?? null,
    body: null,
  });
  return said === '' ? null : said;
}

/** The last line takes "./." for its full stop. */
function withEnd(blocks: readonly Extract<PaperBlock, { text: string }>[]): PaperBlock[] {
  const last = blocks.length - 1;
  return blocks.map((block, index) =>
    index === last ? { ...block, text: `${withoutEndMark(block.text)}${PAPER_WORDS.end}` } : block,
  );
}

function inviteeList({ invitees, number, symbol, date, issuer }: InvitationPaperFacts): PaperAppendix {
  const { columns } = words;
  return {
    label: PAPER_WORDS.appendix,
    title: words.listTitle,
    reference: words.enclosedWith(citedNumber(number, symbol), dateWithBlanks(date), issuer.name),
    blocks: [
      {
        type: 'table',
        columns: [
          { header: columns.order, width: 0.08, align: 'center' },
          { header: columns.name, width: 0.28, align: 'left' },
          { header: columns.post, width: 0.3, align: 'left' },
          { header: columns.body, width: 0.34, align: 'left' },
        ],
        rows: invitees.map(({ title, name, post, body }, index) => [
          String(index + 1),
          name === null ? '' : [title, name].filter((part) => part !== null).join(' '),
          post ?? '',
          body ?? '',
        ]),
      },
    ],
  };
}
