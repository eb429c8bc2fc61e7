import { cut, type Span, trimmed } from '../lines/span.ts';
import type { PREPARED_DOCUMENT_KINDS } from '../plan-document.ts';
import { objectOf } from './object-of.ts';

type PreparedKind = (typeof PREPARED_DOCUMENT_KINDS)[number];

const MAKES =
  /(?:^|\s)(?<verb>chuẩn bị|xây dựng|soạn thảo|soạn|phát hành|ban hành|hoàn thiện|hoàn chỉnh|in ấn|in|viết|lập|biên soạn, in ấn|biên soạn|ghi(?= biên bản)|tham mưu(?= (?:giấy mời|thông báo|báo cáo|kế hoạch|quyết định|kịch bản|chương trình|tài liệu|bài)(?!\p{L}))|dự thảo(?= (?:báo cáo|kế hoạch|bài|giấy|chương trình|kịch bản|thông báo|quyết định))|chuẩn bị sẵn|(?:thực hiện|sản xuất|làm|dựng)(?= (?:các )?(?:phóng sự|video|clip|phim)))(?=\s)/gu;
const PAPER =
  /^(?:(?:các|những|đầy đủ|toàn bộ|bộ|một số|nội dung|hồ sơ)[\s,]+)*(?:dự thảo\s)?(?:báo cáo|kế hoạch|giấy mời|chương trình|kịch bản|phóng sự|phim|slide|tài liệu|bài (?:phát biểu|tham luận|giảng|trình bày|trình chiếu|thuyết trình|viết)|nội dung (?:các )?(?:bài )?(?:phát biểu|tham luận|tham gia)|phát biểu|tham luận|quyết định|thông báo|tờ trình|video|clip|đề cương|biên bản|chuyên đề|ý kiến tham luận|diễn văn|lời|nội dung (?:trả lời|giải trình)|danh sách|bài thu hoạch|tờ rơi)(?!\p{L})/u;

/** What stands beside papers in a list of preparations and is none. */
const LOGISTICS =
  /^(?:các\s)?(?:hội trường|nước uống|khánh tiết|âm thanh|máy chiếu|phòng họp|cơ sở vật chất|điều kiện|trang thiết bị|địa điểm|kinh phí|lễ tân|hoa|maket|thiết bị|phương tiện)(?!\p{L})/u;

const KINDS: readonly (readonly [PreparedKind, RegExp])[] = [
  [
    'speech',
    /^(?:các\s)?(?:dự thảo\s)?(?:(?:nội dung|bài|ý kiến)\s)?(?:các\s)?(?:bài\s)?(?:tham gia\s)?(?:phát biểu|tham luận|diễn văn)/,
  ],
  ['report', /^(?:các\s)?(?:dự thảo\s)?(?:nội dung\s)?báo cáo/],
  ['invitation', /giấy mời/],
  ['script', /kịch bản/],
  ['programme', /chương trình/],
  ['film', /phóng sự|video|clip|phim/],
  ['decision', /quyết định/],
  ['plan', /^(?:dự thảo\s)?kế hoạch/],
];

/** The papers that a task makes, as written: objects of verbs of making, and reports that are given or handed in. */
export function readProducts(text: Span, stated: Span | null): Span[] {
  if (stated) return [stated];
  const reported = reportedBy(text);
  const products = reported ? [reported] : [];
  for (const match of text.key.matchAll(MAKES)) {
    const end = match.index + match[0].length;
    if (products.some((product) => product.end > text.start + match.index + 1)) continue;
    const verb = match.groups?.verb ?? '';
    if (verb === 'in' && !/^\s(?:ấn|tài|giấy)/.test(text.key.slice(end))) continue;
    const action = cut(text, end - verb.length, end);
    const object = objectOf(text, end, action);
    if (object) products.push(...papersIn(object));
  }
  return unique(products);
}

/** "Báo cáo phân tích …" and "Gửi báo cáo kết quả …" at the head of a task hand in a report. */
function reportedBy(text: Span): Span | null {
  const gives = /^(?:báo cáo|trình bày báo cáo)(?=\s(?!với|cho|về việc|kết quả về|ubnd|lãnh đạo|chủ tịch))/.exec(
    text.key,
  );
  const sends = /^(?:gửi|nộp|phát)\s(?=(?:các )?(?:báo cáo|danh sách|tham luận|bài tham luận|giấy mời))/.exec(text.key);
  const from = gives ? 0 : sends ? sends[0].length : null;
  if (from === null) return null;
  const action = cut(text, 0, gives ? gives[0].length : 3);
  const object = objectOf(text, gives ? gives[0].length : from, action);
  return object ? cut(text, from, object.end - text.start) : null;
}

function papersIn(object: Span): Span[] {
  const open = object.key.indexOf('(');
  if (open > 0 && /^\((?:báo cáo|gồm|kế hoạch|chương trình)/.test(object.key.slice(open))) {
    const inside = trimmed(cut(object, open + 1, Math.max(open + 1, object.key.indexOf(')', open))));
    return partsOf(withoutEllipsis(inside)).filter(({ key }) => PAPER.test(key));
  }
  return partsOf(object)
    .filter(({ key }) => PAPER.test(key))
    .map(withoutWrapper);
}

function withoutEllipsis(list: Span): Span {
  const end = /[\s,.…]*(?:\.{2,}|…|v\.v)[\s,.…]*$/.exec(list.key);
  return end ? trimmed(cut(list, 0, end.index)) : list;
}

/** Parts between commas or "và", where the next one is a paper of its own and the one before says more than its noun. */
function partsOf(object: Span): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of object.key.matchAll(/,\s|\svà\s/g)) {
    const next = match.index + match[0].length;
    const before = object.key.slice(from, match.index);
    const after = object.key.slice(next);
    const isBare =
      match[0] === ', ' &&
      (/^(?:các\s)?(?:nội dung|văn bản|hồ sơ)$/.test(before) ||
        (/^(?:các\s)?tài liệu$/.test(before) && /^(?:báo cáo|tài liệu)/.test(after)));
    if (isBare) continue;
    if (!LOGISTICS.test(after) && !PAPER.test(after)) continue;
    parts.push(trimmed(cut(object, from, match.index)));
    from = next;
  }
  parts.push(trimmed(cut(object, from)));
  return parts;
}

/** "nội dung, tài liệu báo cáo kết quả …" is the report; "tham luận theo chủ đề" the speech. */
function withoutWrapper(paper: Span): Span {
  const lead = /^(?:nội dung, )?(?:tài liệu |nội dung )(?=báo cáo\s)/.exec(paper.key);
  const bare = cut(paper, lead?.[0].length ?? 0);
  const tail =
    /\s(?:theo (?:chủ đề|nội dung)[^,;]*|liên quan|tại (?:hội nghị|buổi)[^,;]*|(?:để )?phục vụ (?:hội nghị|đại biểu)[^,;]*)$/.exec(
      bare.key,
    );
  return tail && !/liên quan$/.test(tail[0]) ? cut(bare, 0, tail.index) : bare;
}

function unique(spans: readonly Span[]): Span[] {
  return spans.filter((span, at) => spans.findIndex((other) => other.key === span.key) === at);
}

/** What sort of paper a folded title names; 'material' when it says none. */
export function preparedKindOf(key: string): PreparedKind {
  return KINDS.find(([, word]) => word.test(key))?.[0] ?? 'material';
}
