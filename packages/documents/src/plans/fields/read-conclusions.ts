import type { Draft } from '../draft.ts';
import { cut, isCapitals, type Span, trimmed } from '../lines/span.ts';
import type { Outline, OutlineNode } from '../outline/build-outline.ts';
import type { PlanDocument } from '../plan-document.ts';
import { STARTS_WITH_ORGANIZATION } from '../words/organizations.data.ts';
import { readDeadline } from './read-deadline.ts';
import { splitBodies } from './read-organizations.ts';

type Conclusion = Draft<PlanDocument['conclusions'][number]>;

/** Numbered conclusions; an unnumbered paragraph belongs to the item above it, and a heading that names bodies charges its items. */
export function readConclusions(outline: Outline, whole: Span, year: number | null): Conclusion[] {
  const items: Item[] = [];
  for (const node of outline.children) collect(node, { items, whole, heading: null });
  return items.map(({ text, heading }) => ({
    text,
    units: unitsOf(text, heading),
    deadline: readDeadline(text, { takesWithin: true, year }),
  }));
}

interface Item {
  text: Span;
  /** The heading that it stands under, where that is no item itself. */
  heading: Span | null;
}

interface Collecting {
  items: Item[];
  whole: Span;
  heading: Span | null;
}

function collect(node: OutlineNode, collecting: Collecting): void {
  const { items, whole, heading } = collecting;
  const words = trimmed(node.paragraph.words);
  const last = items[items.length - 1];
  if (node.marker === null && last && last.heading === heading) {
    items[items.length - 1] = { text: trimmed(cut(whole, last.text.start, node.paragraph.span.end)), heading };
  } else if (isHeading(node, words)) {
    for (const child of node.children) collect(child, { ...collecting, heading: words });
    return;
  } else if (node.marker !== null || heading !== null) {
    items.push({ text: words, heading });
  }
  for (const child of node.children) collect(child, collecting);
}

function isHeading(node: OutlineNode, words: Span): boolean {
  if (node.marker === null || node.children.length === 0) return false;
  const inner = node.children.filter(({ marker }) => marker !== null);
  if (isCapitals(words.text)) return true;
  return inner.length > 0 && (words.text.length < 120 || /:$/.test(node.paragraph.span.text));
}

function unitsOf(text: Span, heading: Span | null): Span[] {
  const own = unitsIn(text);
  if (
    own.length > 0 ||
    !heading ||
    !STARTS_WITH_ORGANIZATION.test(heading.key.replace(/^(?:giao|đối với|đề nghị)\s/, ''))
  )
    return own;
  const lead = /^(?:giao|đối với|đề nghị)\s/.exec(heading.key);
  return splitBodies(trimmed(cut(heading, lead?.[0].length ?? 0)));
}

/** The bodies that an item charges: those it begins with or that "giao" names. */
function unitsIn(text: Span): Span[] {
  const charged = /(?:^|[.;]\s)(?:giao|đề nghị|yêu cầu)\s(?=\p{L})/u.exec(text.key);
  const from = charged ? charged.index + charged[0].length : 0;
  if (!STARTS_WITH_ORGANIZATION.test(text.key.slice(from))) return [];
  const end =
    /:|\s(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|khẩn trương|tiếp tục|tập trung|chủ động|rà soát|xây dựng|tổng hợp|báo cáo|hoàn thành|nghiêm túc|căn cứ|triển khai|thực hiện|theo dõi|đôn đốc|chuẩn bị|tổ chức|kiểm tra|cần|phải|khắc phục|bố trí|tăng cường|phát huy|nâng cao|quan tâm|đẩy mạnh|thường xuyên|kịp thời|quyết liệt|xem xét|đề xuất|nghiên cứu|tham gia|công khai|niêm yết|cập nhật|phân công|duy trì|lập|ban hành|đánh giá|phân tích|rút kinh nghiệm|xử lý|giải quyết|cung cấp|tuyên truyền|chỉ đạo|giám sát|số hóa|làm|sớm|tiếp thu|gửi|đảm bảo|bảo đảm|hướng dẫn)(?:\s|,)/.exec(
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
