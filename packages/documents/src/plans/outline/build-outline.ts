import type { ListMarker } from '../lines/list-marker.ts';
import type { Block, Paragraph, TableBlock } from '../lines/read-source.ts';
import { type Label, readLabel } from './heading-topics.ts';

/** One paragraph of the body with what stands under it. Prose stands under the heading above it. */
export interface OutlineNode {
  paragraph: Paragraph;
  marker: ListMarker | null;
  label: Label | null;
  children: OutlineNode[];
  tables: TableBlock[];
}

/** The body as a tree, by numbers and bullets. `top` has no paragraph of its own. */
export interface Outline {
  children: OutlineNode[];
  tables: TableBlock[];
}

/** The body as a tree: each numbered line, bullet or named line with what stands under it, in the order of the text. */
export function buildOutline(blocks: readonly Block[]): Outline {
  const outline: Outline = { children: [], tables: [] };
  let open: OutlineNode[] = [];
  for (const block of blocks) {
    if (block.type === 'table') {
      (open[open.length - 1] ?? outline).tables.push(block);
      continue;
    }
    const node: OutlineNode = {
      paragraph: block,
      marker: block.marker,
      label: readLabel(block.words),
      children: [],
      tables: [],
    };
    open = parentsOf(open, node);
    (open[open.length - 1] ?? outline).children.push(node);
    if (node.marker || isBareHeading(node)) open = [...open, node];
  }
  return outline;
}

/** The open headings that a new paragraph stands under. */
function parentsOf(open: readonly OutlineNode[], node: OutlineNode): OutlineNode[] {
  const { marker } = node;
  if (!marker) return parentsOfProse(open, node);
  const same = open.findIndex((above) => above.marker?.kind === marker.kind && sameDepth(above.marker, marker));
  if (same >= 0) return open.slice(0, same);
  const top = open[open.length - 1];
  const startsList = marker.label === '1' && top !== undefined && (top.marker?.kind === 'letter' || isBareHeading(top));
  if (startsList) return [...open];
  let depth = open.length;
  while (depth > 0 && isNoDeeper(marker, open[depth - 1])) depth -= 1;
  return open.slice(0, depth);
}

/** Bullets of another shape open a level of their own; other marks go by their rank. */
function isNoDeeper(marker: ListMarker, above: OutlineNode | undefined): boolean {
  const rank = rankOf(above);
  return rank > marker.rank || (rank === marker.rank && above?.marker?.kind === marker.kind);
}

function sameDepth(above: ListMarker, marker: ListMarker): boolean {
  return above.kind !== 'decimal' || above.rank === marker.rank;
}

/** A section name without a number stands beside others like it; other prose belongs to the nearest numbered heading. */
function parentsOfProse(open: readonly OutlineNode[], node: OutlineNode): OutlineNode[] {
  let depth = open.length;
  while (depth > 0) {
    const above = open[depth - 1];
    const isBullet = above?.marker != null && above.marker.rank >= 6;
    if (!isBullet && !(isBareHeading(node) && above && isBareHeading(above))) break;
    depth -= 1;
  }
  return open.slice(0, depth);
}

/** A section name on a line of its own without number ("Thành phần tham dự:"). */
function isBareHeading(node: OutlineNode): boolean {
  return node.marker === null && node.label !== null && node.label.rest === null;
}

/** An unnumbered heading ranks just above bullets, so that numbers inside it stay its children only when they are bullets. */
function rankOf(node: OutlineNode | undefined): number {
  return node?.marker?.rank ?? 4;
}
