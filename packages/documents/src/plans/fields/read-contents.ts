import { type Draft, derived } from '../draft.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';
import type { OutlineNode } from '../outline/build-outline.ts';
import type { PlanDocument } from '../plan-document.ts';
import { readContentKinds } from './read-kinds.ts';

type Content = Draft<PlanDocument['contents'][number]>;

/** Nội dung: one item for each number, bullet or paragraph; deeper lines are its sub-items. */
export function readContents(items: readonly OutlineNode[], rest: Span | null): Content[] {
  const only = items.length === 1 ? items[0] : undefined;
  if (only && only.marker === null && only.children.length > 0 && !rest) return contentsOf(only.children, null);
  const leadIn = rest && items.length > 0 && isLeadIn(rest.key);
  const firstIsLeadIn =
    items[0] !== undefined && items[0].marker === null && items.length > 1 && isLeadIn(items[0].paragraph.span.key);
  const told = firstIsLeadIn ? items.slice(1) : items;
  return contentsOf(told.filter(isNoPointer), leadIn ? null : rest);
}

/** "Chương trình Hội nghị tại Phụ lục kèm theo." after the contents says where the programme stands, and nothing else. */
function isNoPointer({ marker, children, paragraph }: OutlineNode, _: number, all: readonly OutlineNode[]): boolean {
  return (
    all.length === 1 || marker !== null || children.length > 0 || !PROGRAMME_POINTER.test(trimmed(paragraph.span).key)
  );
}

const PROGRAMME_POINTER =
  /^chương trình (?:chi tiết )?(?:của )?hội nghị (?:chi tiết )?(?:(?:tại|theo|ở) )?phụ lục[^.;]{0,20}$/;

function isLeadIn(key: string): boolean {
  return (
    /(?:gồm|như sau|sau đây|sau|cụ thể|chính)\s?:?\s?$/.test(key) ||
    /^(?:hội nghị|tại hội nghị)[^.;]{0,60}:$/.test(key) ||
    /^(?:có )?(?:theo )?(?:nội dung,? )?(?:chương trình|kịch bản|lịch)[^.;]{0,40}(?:kèm theo|đính kèm|chi tiết)/.test(
      key,
    )
  );
}

function contentsOf(items: readonly OutlineNode[], rest: Span | null): Content[] {
  const own = rest ? [contentOf(rest, [])] : [];
  return [...own, ...items.map((item) => contentOf(item.paragraph.words, item.children))];
}

function contentOf(words: Span, children: readonly OutlineNode[]): Content {
  const text = withoutLeadIn(trimmed(words));
  return {
    text,
    kinds: derived(readContentKinds(text), text),
    subItems: children.map((child) => trimmed(child.paragraph.words)),
  };
}

/** Without the words that announce sub-items (", gồm:", ", cụ thể như sau:"). */
export function withoutLeadIn(text: Span): Span {
  const match =
    /[,;(]?\s(?:trong đó |cụ thể |bao )?(?:gồm(?: có| các nội dung(?: sau)?)?|cụ thể|như sau|cụ thể như sau|với các nội dung(?: sau)?|sau đây|trong đó)$/.exec(
      text.key,
    );
  return match ? trimmed(cut(text, 0, match.index)) : text;
}

/** Purposes or requirements: one text for each number, bullet or paragraph. */
export function readTexts(items: readonly OutlineNode[], rest: Span | null): Span[] {
  const texts = rest ? [rest] : [];
  for (const item of items) texts.push(...textsOf(item));
  return texts.map(trimmed).filter((text) => text.text !== '');
}

function textsOf(item: OutlineNode): Span[] {
  const inner = item.children.map((child) => child.paragraph.words);
  const isBareNumber =
    item.marker !== null && item.marker.rank < 6 && inner.length > 0 && item.paragraph.words.text.length < 60;
  return isBareNumber ? inner : [item.paragraph.words, ...inner];
}
