import { capitalised, mendForm } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import { romanNumber } from './number-sections.ts';
import type { PaperAppendix, PaperBlock } from './paper.ts';
import { clockInWords } from './paper-date.ts';
import { inCapitals } from './paper-issuer.ts';
import { citedNumber } from './paper-number.ts';
import { dateWithBlanks } from './place-and-date.ts';
import type { AgendaFacts, PlanPaperFacts, SpeechFacts } from './plan-paper-facts.ts';

const words = PAPER_WORDS.plan;
const MOST_SPEECHES_IN_BODY = 8;

/** Where the body points to: "Phụ lục", or "Phụ lục I" when there are two; `null` where that appendix is not needed. */
export interface PlanAppendixLabels {
  programme: string | null;
  speeches: string | null;
}

/** The programme and a long list of speeches go to appendices; one appendix has no number. */
export function planAppendixLabels({ agenda, speeches }: PlanPaperFacts): PlanAppendixLabels {
  const hasProgramme = agenda.length > 0;
  const hasSpeeches = speeches.length > MOST_SPEECHES_IN_BODY;
  const isNumbered = hasProgramme && hasSpeeches;
  return {
    programme: hasProgramme ? appendixLabel(isNumbered ? 1 : null) : null,
    speeches: hasSpeeches ? appendixLabel(isNumbered ? 2 : null) : null,
  };
}

/** "Phụ lục", "Phụ lục II". */
export function appendixLabel(position: number | null): string {
  return position === null ? PAPER_WORDS.appendix : `${PAPER_WORDS.appendix} ${romanNumber(position)}`;
}

/** The appendices that the labels name, in their order. */
export function planAppendices(facts: PlanPaperFacts, labels: PlanAppendixLabels): PaperAppendix[] {
  const reference = words.enclosedWith(
    citedNumber(facts.number, facts.symbol),
    dateWithBlanks(facts.date),
    facts.issuer.name,
  );
  const conference = inCapitals(mendForm(facts.conferenceName));
  return [
    { label: labels.programme, title: words.programmeTitle(conference), table: programmeTable(facts.agenda) },
    { label: labels.speeches, title: words.speechesTitle, table: speechesTable(facts.speeches) },
  ].flatMap(({ label, title, table }) => (label === null ? [] : [{ label, title, reference, blocks: [table] }]));
}

function programmeTable(agenda: readonly AgendaFacts[]): PaperBlock {
  return {
    type: 'table',
    columns: [
      { header: words.columns.time, width: 0.29, align: 'center' },
      { header: words.columns.content, width: 0.43, align: 'left' },
      { header: words.columns.presenter, width: 0.28, align: 'left' },
    ],
    rows: agenda.map((item) => [slotWords(item), capitalised(mendForm(item.text)), item.presenters.join('; ')]),
  };
}

function slotWords({ start, end, durationMinutes }: AgendaFacts): string {
  const clocks = [start, end].filter((clock) => clock !== null).map(clockInWords);
  if (clocks.length > 0) return clocks.join(' - ');
  return durationMinutes === null ? '' : `${durationMinutes} phút`;
}

function speechesTable(speeches: readonly SpeechFacts[]): PaperBlock {
  return {
    type: 'table',
    columns: [
      { header: words.columns.order, width: 0.08, align: 'center' },
      { header: words.columns.speaker, width: 0.28, align: 'left' },
      { header: words.columns.kind, width: 0.18, align: 'left' },
      { header: words.columns.content, width: 0.46, align: 'left' },
    ],
    rows: speeches.map((speech, index) => [
      String(index + 1),
      mendForm(speech.speaker),
      capitalised(words.speechKinds[speech.kind]),
      speechSubject(speech),
    ]),
  };
}

function speechSubject({ topic, minutes }: SpeechFacts): string {
  const said = capitalised(mendForm(topic ?? ''));
  return minutes === null ? said : words.minutes(said, minutes).trim();
}
