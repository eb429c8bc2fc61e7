import type { Block, PlanSource } from '../lines/read-source.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';

const CLOSING =
  /^(?:trên đây là|nhận được (?:thông báo|kế hoạch|giấy mời|công văn)|thừa lệnh [^.;]{3,120}thông báo|(?:ubnd|ủy ban nhân dân|sở|phòng|văn phòng)[^.;]{0,60}(?:đề nghị|yêu cầu|trân trọng|kính mời|thông báo)[^.]{0,200}(?:thực hiện|tham dự|đầy đủ|biết)|rất mong|trân trọng|(?:đề nghị|kính đề nghị|kính mong) (?:các |quý )?(?:cơ quan|đơn vị|đại biểu|đồng chí|thành phần)[^.;]{0,160}(?:thực hiện|dự họp|tham dự|tới dự|đến dự|có mặt)|yêu cầu (?:các|thủ trưởng)[^.;]{0,160}thực hiện)/;

/** The body without its closing statement ("Trên đây là Kế hoạch …"), and that statement. */
export function splitBody({ body, whole }: PlanSource): { main: Block[]; closing: Span | null } {
  const at = closingAt(body);
  if (at === null) return { main: body, closing: null };
  const parts = body.slice(at).filter((block) => block.type === 'paragraph');
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first || !last) return { main: body, closing: null };
  return { main: body.slice(0, at), closing: trimmed(cut(whole, first.span.start, last.span.end)) };
}

function closingAt(body: readonly Block[]): number | null {
  const near = Math.max(1, body.length - 6);
  const formula = body.findIndex(
    (block, at) => at > 0 && block.type === 'paragraph' && block.marker === null && /^trên đây là/.test(block.span.key),
  );
  if (formula >= 0) return formula;
  const other = body.findIndex(
    (block, at) => at >= near && block.type === 'paragraph' && block.marker === null && CLOSING.test(block.span.key),
  );
  return other >= 0 ? other : null;
}
