import type { Draft } from '../draft.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';
import type { Outline, OutlineNode } from '../outline/build-outline.ts';
import type { PlanDocument } from '../plan-document.ts';
import { STARTS_WITH_ORGANIZATION } from '../words/organizations.data.ts';
import { splitBodies } from './organizations.ts';
import { readDeadline } from './read-deadline.ts';

type Conclusion = Draft<PlanDocument['conclusions'][number]>;

/** Numbered conclusions; an unnumbered paragraph belongs to the item above it. */
export function readConclusions(outline: Outline, whole: Span, year: number | null): Conclusion[] {
  const items: Span[] = [];
  for (const node of outline.children) collect(node, items, whole);
  return items.map((text) => ({
    text,
    units: unitsIn(text),
    deadline: readDeadline(text, { takesWithin: true, year }),
  }));
}

function collect(node: OutlineNode, items: Span[], whole: Span): void {
  const words = trimmed(node.paragraph.words);
  if (node.marker === null) {
    const last = items.pop();
    if (last) items.push(trimmed(cut(whole, last.start, node.paragraph.span.end)));
    for (const child of node.children) collect(child, items, whole);
    return;
  }
  const inner = node.children.filter(({ marker }) => marker !== null);
  const isHeading = inner.length > 0 && (words.text.length < 120 || /:$/.test(node.paragraph.span.text));
  if (!isHeading) {
    items.push(words);
    for (const child of node.children) collect(child, items, whole);
    return;
  }
  for (const child of node.children) collect(child, items, whole);
}

/** The bodies that an item charges: those it begins with or that "giao" names. */
function unitsIn(text: Span): Span[] {
  const charged = /(?:^|[.;]\s)(?:giao|đề nghị|yêu cầu)\s(?=\p{L})/u.exec(text.key);
  const from = charged ? charged.index + charged[0].length : 0;
  if (!STARTS_WITH_ORGANIZATION.test(text.key.slice(from))) return [];
  const end =
    /:|\s(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|khẩn trương|tiếp tục|tập trung|chủ động|rà soát|xây dựng|tổng hợp|báo cáo|hoàn thành|nghiêm túc|căn cứ|triển khai|thực hiện|theo dõi|đôn đốc|chuẩn bị|tổ chức|kiểm tra|cần|phải|khắc phục|bố trí|gửi|đảm bảo|bảo đảm|hướng dẫn)(?:\s|,)/.exec(
      text.key.slice(from),
    );
  if (!end) return [];
  const lead = splitBodies(trimmed(cut(text, from, from + end.index)));
  const joins = /^\s?(?:chủ trì,? )?(?:và )?phối hợp (?:với|cùng)(?: với)?\s/.exec(text.key.slice(from + end.index));
  return joins ? [...lead, ...partnersAt(text, from + end.index + joins[0].length)] : lead;
}

function partnersAt(text: Span, from: number): Span[] {
  const end =
    /\s(?:tham mưu|rà soát|xây dựng|tổng hợp|báo cáo|hoàn thành|triển khai|thực hiện|theo dõi|đôn đốc|chuẩn bị|tổ chức|kiểm tra|khắc phục|bố trí|hướng dẫn|nghiên cứu|đề xuất|khẩn trương|tiếp tục|trong|để|và các đơn vị)(?:\s|,)|[;.]/.exec(
      text.key.slice(from),
    );
  return splitBodies(trimmed(cut(text, from, end ? from + end.index : undefined)));
}
