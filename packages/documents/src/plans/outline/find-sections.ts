import type { Span } from '../lines/span.ts';
import type { Topic } from '../words/section-names.data.ts';
import type { Outline, OutlineNode } from './build-outline.ts';

/** A part of the body that speaks of one topic (or of several at once). */
export interface Section {
  topics: readonly Topic[];
  node: OutlineNode;
  name: Span;
  /** Words on the heading's own line. */
  rest: Span | null;
  /** What stands under the heading, without parts that have a name of their own. */
  items: readonly OutlineNode[];
}

/**
 * Every named part of the body, in order. A heading over named parts ("II. NỘI DUNG, THỜI GIAN") yields those parts; what stands in it
 * without a name of its own stays with the heading.
 */
export function findSections(outline: Outline): Section[] {
  const sections: Section[] = [];
  for (const node of outline.children) collect(node, sections, null);
  return sections;
}

const CLOSED: readonly Topic[] = ['assignment', 'purpose', 'requirement', 'agenda'];

function collect(node: OutlineNode, sections: Section[], above: Section | null): void {
  const { label } = node;
  if (label === null) {
    if (above === null) for (const child of node.children) collect(child, sections, null);
    return;
  }
  const isClosed = label.topics.every((topic) => CLOSED.includes(topic)) && !isPurposeAndRequirement(label.topics);
  const named = isClosed ? [] : node.children.filter((child) => isNamedPart(child, label.topics));
  const section: Section = {
    topics: label.topics,
    node,
    name: label.name,
    rest: label.rest,
    items: node.children.filter((child) => !named.includes(child)),
  };
  const isEmpty = section.items.length === 0 && label.rest === null && node.tables.length === 0;
  if (!isEmpty || named.length === 0) sections.push(section);
  for (const child of named) collect(child, sections, section);
}

function isPurposeAndRequirement(topics: readonly Topic[]): boolean {
  return topics.includes('purpose') && topics.includes('requirement');
}

/** A child that is a part of its own: a named line that adds a topic, or repeats one of several topics of the heading. */
function isNamedPart(child: OutlineNode, above: readonly Topic[]): boolean {
  if (!child.label) return false;
  const [only] = above;
  const own = child.label.topics;
  if (child.marker && child.marker.rank >= 7 && own.every((topic) => topic === 'headcount')) return false;
  if (above.length > 1)
    return own.some((topic) => above.includes(topic)) || child.label.rest !== null || child.children.length > 0;
  if (only === 'content')
    return (
      own.some((topic) => NAMED_IN_CONTENT.includes(topic)) &&
      (child.children.length > 0 || child.tables.length > 0 || child.label.rest !== null)
    );
  if (only === 'venue' && own.every((topic) => topic === 'sites')) return false;
  if (only === 'participants') {
    return own.includes('chair') || (/^thành phần/.test(child.label.name.key) && child.children.length > 0);
  }
  return own.some((topic) => topic !== only) || child.children.length > 0;
}

const NAMED_IN_CONTENT: readonly Topic[] = [
  'time',
  'venue',
  'participants',
  'form',
  'chair',
  'agenda',
  'budget',
  'content',
];
