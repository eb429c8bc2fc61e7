import { asSentence, capitalised, mendForm, withoutEndMark } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import type { PaperClause, PaperSection } from './number-sections.ts';
import type { PaperBlock } from './paper.ts';
import type { PlanAppendixLabels } from './plan-appendices.ts';
import type { PlanPaperFacts } from './plan-paper-facts.ts';
import { participantsClause } from './plan-participants-clause.ts';
import { inOneSentence, timeWords, venueWords } from './plan-time-words.ts';
import { listOrParagraph, plainLines } from './punctuate-list.ts';

const words = PAPER_WORDS.plan;
/** More do not fit on the line of a heading. */
const MOST_NAMED = 4;

type TitledClause = PaperClause & { title: string };

/** The section on the conference itself; its title names up to four clauses: "NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN". */
export function conferenceSection(facts: PlanPaperFacts, labels: PlanAppendixLabels): PaperSection {
  const main: TitledClause[] = [
    contentsClause(facts, labels),
    formClause(facts),
    ...timeAndVenueClauses(facts),
    participantsClause(facts),
  ].filter(hasBlocks);
  const extra = [linesClause(words.awards, facts.awards), mediaClause(facts)].filter(hasBlocks);
  const named = main.map((clause) => clause.title).join(', ');
  return {
    title: main.length > MOST_NAMED ? words.conference : named.toLocaleUpperCase('vi'),
    clauses: [...main, ...extra],
  };
}

function hasBlocks({ blocks }: PaperClause): boolean {
  return blocks.length > 0;
}

function contentsClause({ contents }: PlanPaperFacts, labels: PlanAppendixLabels): TitledClause {
  const lines = contents.map(({ text, subItems }) => ({
    text: subItems.length > 0 ? words.subItemsLead(withoutEndMark(mendForm(text))) : text,
    subItems,
  }));
  const programme: PaperBlock[] =
    labels.programme === null ? [] : [{ type: 'paragraph', text: words.programmeAt(labels.programme) }];
  return { title: words.contents, blocks: [...listOrParagraph(lines), ...programme] };
}

function formClause({ form }: PlanPaperFacts): TitledClause {
  const statement = form.statement ?? formWords(form);
  return { title: words.form, blocks: statement === null ? [] : [{ type: 'paragraph', text: asSentence(statement) }] };
}

/** "Hội nghị tổ chức theo hình thức trực tuyến tại các điểm cầu: …"; `null` where nothing is known. */
export function formWords({ mode, sites }: Pick<PlanPaperFacts['form'], 'mode' | 'sites'>): string | null {
  if (mode === 'unspecified') return sites.length > 0 ? words.atSites(words.modes.online, inOneSentence(sites)) : null;
  return sites.length > 0 ? words.atSites(words.modes[mode], inOneSentence(sites)) : words.modes[mode];
}

/** Words of the plan that name the place together with the time stay one statement. */
function timeAndVenueClauses({ time, venues }: PlanPaperFacts): TitledClause[] {
  const when = timeWords(time);
  const whenBlocks: PaperBlock[] = when === null ? [] : [{ type: 'paragraph', text: asSentence(when) }];
  const isJoined = venues.length > 0 && venues.every(({ name }) => time.statement?.includes(name) === true);
  if (isJoined) return [{ title: words.timeAndVenue, blocks: whenBlocks }];
  return [{ title: words.time, blocks: whenBlocks }, linesClause(words.venue, venues.map(venueWords))];
}

function mediaClause({ media }: PlanPaperFacts): TitledClause {
  return linesClause(
    words.media,
    media.map(({ unit, text }) => `${unit}: ${withoutEndMark(mendForm(text))}`),
  );
}

function linesClause(title: string, lines: readonly string[]): TitledClause {
  return { title, blocks: listOrParagraph(plainLines(lines.map(capitalised))) };
}
