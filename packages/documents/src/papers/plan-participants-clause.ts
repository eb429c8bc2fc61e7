import { asSentence, capitalised, insideSentence, mendForm, withoutEndMark } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import type { PaperBlock } from './paper.ts';
import type { ChairFacts, HeadcountFacts, ParticipantLine, PlanPaperFacts } from './plan-paper-facts.ts';
import { type ListLine, punctuateList } from './punctuate-list.ts';

const words = PAPER_WORDS.plan;

type ParticipantsFacts = Pick<PlanPaperFacts, 'chairs' | 'participants' | 'headcount'>;

/** "Thành phần": a) who chairs, b) who attends; without a named chair the attendance stands alone. */
export function participantsClause(facts: ParticipantsFacts): { title: string; blocks: PaperBlock[] } {
  const chairs = facts.chairs.map(chairWords).filter((text) => text !== '');
  const attendance = attendanceBlocks(facts, chairs.length > 0);
  if (chairs.length === 0) return { title: words.participants, blocks: attendance };
  const chaired = asSentence(words.chair(chairs.join('; ')));
  return {
    title: words.participants,
    blocks: [{ type: 'numbered', number: 'a)', text: chaired }, ...attendance],
  };
}

/** "Đồng chí Nguyễn Văn A, Chủ tịch UBND huyện"; the post alone while nobody is named. */
function chairWords({ post, name, site }: ChairFacts): string {
  const person = name === null ? null : words.comrade(mendForm(name));
  const who = [person, post === null ? null : withoutEndMark(mendForm(post))]
    .filter((part) => part !== null)
    .join(', ');
  return who !== '' && site !== null ? `${who}, ${words.atSite(insideSentence(mendForm(site)))}` : who;
}

function attendanceBlocks({ participants, headcount }: ParticipantsFacts, isChaired: boolean): PaperBlock[] {
  const lines = participants.flatMap(groupLines);
  const count = headcount === null ? null : headcountWords(headcount);
  if (lines.length === 0 && count === null) return [];
  const lead = leadWords({ count, hasLines: lines.length > 0, isChaired });
  const list: PaperBlock[] = lines.length > 0 ? [{ type: 'list', items: punctuateList(lines) }] : [];
  if (lead === null) return list;
  return [isChaired ? { type: 'numbered', number: 'b)', text: lead } : { type: 'paragraph', text: lead }, ...list];
}

function leadWords(lead: { count: string | null; hasLines: boolean; isChaired: boolean }): string | null {
  const { count, hasLines, isChaired } = lead;
  const label = isChaired ? words.attending : null;
  if (count === null) return label === null ? null : `${label}:`;
  const said = hasLines ? `${count}, ${words.including}:` : `${count}.`;
  return label === null ? capitalised(said) : `${label}: ${said}`;
}

function groupLines({ label, lines }: PlanPaperFacts['participants'][number]): ListLine[] {
  if (label === null) return lines.map((line) => ({ text: lineWords(line), subItems: [] }));
  return [{ text: label, subItems: lines.map(lineWords) }];
}

function lineWords({ text, count }: ParticipantLine): string {
  const line = withoutEndMark(mendForm(text));
  return count === null ? line : `${line} (${words.delegates(twoDigits(count))})`;
}

function headcountWords({ statement, from, to, isApproximate }: HeadcountFacts): string | null {
  if (statement !== null) return insideSentence(withoutEndMark(mendForm(statement)));
  if (from === null) return null;
  const count = words.delegates(
    to === null || to === from ? twoDigits(from) : words.range(twoDigits(from), twoDigits(to)),
  );
  return isApproximate ? words.about(count) : count;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
