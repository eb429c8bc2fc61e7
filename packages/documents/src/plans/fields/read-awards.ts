import { type Draft, derived } from '../draft.ts';
import { cut, type Span, split, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { AssignmentReading } from './read-assignments.ts';
import { deadlineAt } from './read-deadline.ts';

type Award = Draft<PlanDocument['awards'][number]>;

interface Telling {
  text: Span;
  unit: Span | null;
  advisee: Span | null;
}

const AWARD = /khen thưởng|(?:giấy|bằng) khen|trao thưởng|trao giải|biểu dương|tuyên dương|tặng thưởng/;
const CONTEST = /(?:cuộc thi|hội thi)\s?["'“�](?<name>[^"'”�]{3,160})["'”�]/u;

/** Awards of the conference; one that contents and tasks both tell of is one entry with the words that say more. */
export function readAwards(contents: readonly Span[], assignments: readonly AssignmentReading[], whole: Span): Award[] {
  const told = [
    ...contents
      .flatMap((content) => split(content, /;\s/g))
      .filter(({ key }) => AWARD.test(key))
      .map(fromContent),
    ...fromTasks(assignments),
  ];
  if (told.length === 0) return [];
  const groups = new Map<string, Telling[]>();
  for (const telling of told) {
    const contest = contestIn(telling.text)?.key ?? '';
    const name = told.some((other) => contestIn(other.text)) ? contest : '';
    groups.set(name, [...(groups.get(name) ?? []), telling]);
  }
  return [...groups.values()].map((tellings) => awardOf(tellings, whole));
}

function fromContent(text: Span): Telling {
  return { text, unit: null, advisee: null };
}

function fromTasks(assignments: readonly AssignmentReading[]): Telling[] {
  return assignments.flatMap(({ unit, tasks }) =>
    tasks.flatMap((task) => {
      if (task.category !== 'award' && !(AWARD.test(task.text.key) && task.role === 'advise')) return [];
      const whole = cut(task.text, task.action.start - task.text.start);
      const bare = withoutNote(whole);
      const awarding = AWARD.exec(whole.key);
      const text = AWARD.test(bare.key) || !awarding ? bare : withoutNote(cut(whole, awarding.index));
      return [{ text, unit, advisee: task.advisee }];
    }),
  );
}

function withoutNote(text: Span): Span {
  const end = /\s\(|;\s|,\s(?=xong|hoàn thành|trước|chậm nhất|gửi|trình|báo cáo)/.exec(text.key);
  const until = Math.min(end?.index ?? text.text.length, deadlineAt(text.key) ?? text.text.length);
  return trimmed(cut(text, 0, until));
}

function awardOf(tellings: readonly Telling[], whole: Span): Award {
  const best = [...tellings].sort(
    (a, b) => weight(b.text.key) - weight(a.text.key) || Number(b.unit !== null) - Number(a.unit !== null),
  )[0];
  const text = best?.text ?? whole;
  const texts = tellings.map((telling) => telling.text);
  const form = firstMatch([...texts, ...sentencesOnAwards(whole)], /(?:giấy|bằng) khen/);
  const from = firstMatch(texts, /(?:giấy|bằng) khen của (?<who>[^,;.]{3,80}?)(?=\s(?:cho|tặng|đối)|$)/);
  const contest = texts.map(contestIn).find((name) => name !== null) ?? null;
  const advisee = tellings.find((telling) => telling.advisee)?.advisee ?? null;
  const year = firstMatch(texts, /năm (?<who>\d{4})/);
  const recipients = recipientsOf(texts);
  return {
    text,
    recipients: derived(recipients, text),
    year: year ? derived(Number(year.text), year) : null,
    awardForm: form,
    authority: from ?? advisee,
    responsibleUnit: tellings.find((telling) => telling.unit)?.unit ?? null,
    contestName: contest,
    presentedAtConference: derived(isPresented(tellings, whole), text),
  };
}

function weight(key: string): number {
  return (
    Number(/năm \d{4}/.test(key)) * 2 + Number(/tập thể|cá nhân/.test(key)) * 2 + Number(/cuộc thi|hội thi/.test(key))
  );
}

function recipientsOf(texts: readonly Span[]): ('collective' | 'individual')[] {
  const all = texts.map(({ key }) => key).join(' ');
  return [
    ...(/tập thể|đơn vị/.test(all) ? (['collective'] as const) : []),
    ...(/cá nhân/.test(all) ? (['individual'] as const) : []),
  ];
}

function isPresented(tellings: readonly Telling[], whole: Span): boolean {
  return (
    tellings.some(({ unit }) => unit === null) ||
    /tại hội nghị|về dự hội nghị/.test(tellings.map(({ text }) => text.key).join(' ')) ||
    /khen thưởng tại hội nghị|được khen thưởng|(?:trao|công bố)\s[^.;]{0,40}(?:bằng|giấy) khen/.test(whole.key)
  );
}

function sentencesOnAwards(whole: Span): Span[] {
  return split(whole, /;\s|\.\s/g).filter(({ key }) => /(?:tặng|trao) (?:giấy|bằng) khen/.test(key));
}

function firstMatch(spans: readonly Span[], pattern: RegExp): Span | null {
  for (const span of spans) {
    const match = pattern.exec(span.key);
    if (!match) continue;
    const words = match.groups?.who ?? match[0];
    const at = span.key.indexOf(words, match.index);
    return cut(span, at, at + words.length);
  }
  return null;
}

function contestIn(text: Span): Span | null {
  const match = CONTEST.exec(text.key);
  const name = match?.groups?.name;
  if (!match || !name) return null;
  const at = text.key.indexOf(name, match.index);
  return trimmed(cut(text, at, at + name.length));
}
