import type { PlanSource } from '../lines/read-source.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';

/** The appendix under the signature by its title; empty where none stands. */
export function readAttachments({ appendix }: PlanSource): { title: Span }[] {
  const at = appendix.findIndex(
    (block) =>
      block.type === 'paragraph' && /^(?:phụ lục|chương trình|dự kiến chương trình|danh sách)/.test(block.span.key),
  );
  const first = appendix[at];
  if (first?.type !== 'paragraph') return [];
  return [{ title: attachmentTitle(appendix, at, first.span) }];
}

/** The title printed under "PHỤ LỤC", or the line itself where it carries one. */
function attachmentTitle(appendix: PlanSource['appendix'], at: number, line: Span): Span {
  const own = trimmed(
    cut(line, /^phụ lục(?:\s(?:số\s)?(?:[ivx]{1,4}|\d{1,2})(?!\p{L}))?\s?[:.-]?\s?/u.exec(line.key)?.[0].length ?? 0),
  );
  const next = appendix[at + 1];
  if (own.text !== '' || next?.type !== 'paragraph' || next.span.text.startsWith('('))
    return own.text === '' ? trimmed(line) : own;
  return trimmed(next.span);
}
