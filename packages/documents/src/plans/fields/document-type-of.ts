import type { PlanSource } from '../lines/read-source.ts';
import type { Span } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';
import { TYPE_LINE } from '../words/document-types.data.ts';

type DocumentType = PlanDocument['documentType'];

const SYMBOLS: readonly (readonly [RegExp, DocumentType])[] = [
  [/^số[^/]{0,20}[/-]\s?kh/, 'plan'],
  [/^số[^/]{0,20}[/-]\s?gm/, 'invitation'],
  [/^số[^/]{0,20}[/-]\s?tb/, 'notice'],
];

/** The kind by its printed line, or by the symbol of the number where that line is lost. */
export function documentTypeOf({ typeLine, head, body }: PlanSource, title: Span | null): DocumentType {
  const printed = typeLine ? TYPE_LINE.exec(typeLine.span.key)?.groups?.type : undefined;
  if (printed !== undefined) return byName(printed, title?.key ?? '');
  const bySymbol = SYMBOLS.find(([symbol]) => head.some(({ span }) => symbol.test(span.key)))?.[1];
  if (bySymbol) return bySymbol === 'notice' && /^kết luận/.test(title?.key ?? '') ? 'conclusion_notice' : bySymbol;
  const first = body
    .slice(0, 6)
    .some((block) => block.type === 'paragraph' && /kế hoạch[^.;]{0,60}(?:tổ chức )?hội nghị/.test(block.span.key));
  return first ? 'plan' : 'other';
}

function byName(name: string, title: string): DocumentType {
  if (name === 'kế hoạch') return 'plan';
  if (name === 'giấy mời') return 'invitation';
  if (name === 'thông báo kết luận' || name === 'kết luận') return 'conclusion_notice';
  if (name !== 'thông báo') return 'other';
  return /^(?:về\s)?(?:việc\s)?(?:ý kiến )?kết luận|^kết luận/.test(title) ? 'conclusion_notice' : 'notice';
}
