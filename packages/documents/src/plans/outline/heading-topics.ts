import { cut, type Span, trimmed } from '../lines/span.ts';
import { NAME_FILLERS, TOPIC_NAMES, type Topic } from '../words/section-names.data.ts';

/** A line split into a section name and what follows it on the same line. */
export interface Label {
  topics: readonly Topic[];
  /** The name, e.g. "Thời gian, địa điểm". */
  name: Span;
  /** Words behind the colon; `null` where the line is only a name. */
  rest: Span | null;
}

const LONGEST_NAME = 110;

/** The section name that a line is or begins with; `null` for a sentence. */
export function readLabel(words: Span): Label | null {
  const colon = colonAfterName(words);
  const name = trimmed(colon === null ? words : cut(words, 0, colon));
  if (name.text === '' || name.text.length > LONGEST_NAME) return null;
  const topics = topicsOf(name.key);
  if (topics.length === 0) return null;
  const rest = colon === null ? null : trimmed(cut(words, colon + 1));
  return { topics, name, rest: rest === null || rest.text === '' ? null : rest };
}

function colonAfterName(words: Span): number | null {
  const at = words.key.indexOf(':');
  if (at < 0 || at > LONGEST_NAME) return null;
  return /\d$/.test(words.key.slice(0, at)) ? null : at;
}

function topicsOf(key: string): Topic[] {
  const bare = key.replace(/\([^)]{0,60}\)/g, ' ');
  const found: { topic: Topic; at: number }[] = [];
  let remains = bare;
  for (const [topic, name] of TOPIC_NAMES) {
    const match = name.exec(bare);
    if (!match) continue;
    found.push({ topic, at: match.index });
    remains = remains.replace(new RegExp(name, 'g'), ' ');
  }
  const fillers = new RegExp(`(?<![\\p{L}])${NAME_FILLERS.source}(?![\\p{L}])`, 'gu');
  const left = remains
    .replace(fillers, ' ')
    .replace(fillers, ' ')
    .replace(/[^\p{L}\d]/gu, '');
  return left === '' ? found.sort((a, b) => a.at - b.at).map(({ topic }) => topic) : [];
}
