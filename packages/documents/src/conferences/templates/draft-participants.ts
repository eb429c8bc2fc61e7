import { withoutEndMark } from '../../papers/mend-form.ts';
import type { LevelSetting } from '../../plans/fields/levels.ts';
import { type ParticipantsReading, readParticipants } from '../../plans/fields/read-participants.ts';
import { spanOf } from '../../plans/lines/span.ts';
import type { OutlineNode } from '../../plans/outline/build-outline.ts';
import type { ConferenceDraft } from './conference-draft.ts';

type Line = ConferenceDraft['participants'][number];

/** The lines of a draft that are on, as the reader of plans takes them: lines that follow each other under one heading together. */
export function draftParticipants(lines: readonly Line[], levels: LevelSetting): ParticipantsReading {
  const items: OutlineNode[] = [];
  let heading: string | null = null;
  for (const { text, group } of lines.filter(({ isOn }) => isOn)) {
    const line = nodeOf(text);
    const last = items.at(-1);
    if (group !== null && group === heading && last) last.children.push(line);
    else items.push(group === null ? line : { ...nodeOf(group), children: [line] });
    heading = group;
  }
  return readParticipants(items, null, levels);
}

function nodeOf(text: string): OutlineNode {
  const span = spanOf(withoutEndMark(text), 0);
  const marker = { kind: 'dash', label: '', length: 0, rank: 7, isClosed: false } as const;
  return {
    paragraph: { type: 'paragraph', span, words: span, marker, side: null },
    marker,
    label: null,
    children: [],
    tables: [],
  };
}
