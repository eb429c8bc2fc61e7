import { TYPE_LINE } from '../words/document-types.data.ts';
import type { CleanLine } from './clean-line.ts';
import { readListMarker } from './list-marker.ts';
import { isCapitals, keyOf } from './span.ts';

/** Where the parts of a document begin, as places in its list of lines; a part that is missing begins where the next one does. */
export interface Zones {
  /** The line with the kind ("KẾ HOẠCH"); `null` where no such line stands. */
  type: number | null;
  /** First line of the text under the title. */
  body: number;
  /** First line of Nơi nhận or of the signature block. */
  foot: number;
  /** First line of what follows the signature. */
  appendix: number;
}

const STARTERS =
  /^(?:căn cứ|thực hiện|theo |để |nhằm |kính gửi|\(kèm|\(ban hành|xét |tiếp tục|trên cơ sở|trong |hội nghị|tại |ngày |nhân |thời gian qua|trước |xuất phát|qua |với |sáng |chiều |vừa qua|hôm nay|được sự|triển khai (?:thực hiện )?(?:kế hoạch|quyết định|nghị quyết|công văn|chỉ thị|chương trình|thông báo|đề án))/;
/** Bodies may end a title as well as begin the sentence that issues the plan. */
const BODY_STARTERS =
  /^(?:ủy ban|ubnd|sở |phòng |văn phòng|ban |bộ |đảng ủy|huyện ủy|tỉnh ủy|thành ủy|chủ tịch|thường trực|trung tâm|hội đồng|cục |chi cục|giám đốc)/;
const SURE_STARTERS = /^(?:căn cứ|kính gửi|\(kèm|\(ban hành)/;
const ISSUES = /\s(?:ban hành|xây dựng|lập|tổ chức|thông báo|trân trọng|kính mời|đề nghị|yêu cầu|triển khai)\s/;
const FULL_LINE = 100;
/** Marks and words that no title ends with. */
const GOES_ON =
  /(?:,|\s(?:và|của|các|cho|về|với|tại|trong|từ|đến|theo|năm|bộ|tiêu|thuộc|giữa|trên|đối|chỉ|cải|cách|hành|ủy|ban|nhân|hội|công|địa|sự|một|số|những|để|nhằm|do|ở|là|cấp|quý|tháng))$/;
const CAPACITY = /^(?:tm|kt|tl|tuq|q)\s?[./]\s?\p{L}/u;
const POST =
  /^(?:phó )?(?:quyền )?(?:chủ tịch|giám đốc|chánh văn phòng|trưởng phòng|trưởng ban|cục trưởng|viện trưởng|bí thư|tổng giám đốc|chi cục trưởng|bộ trưởng|thứ trưởng|hiệu trưởng)(?: .{1,60})?$/;

/** Finds the parts of a document by the wording of its lines; any list of lines gives zones in order, each possibly empty. */
export function findZones(lines: readonly CleanLine[]): Zones {
  const type = findType(lines);
  const body = type === null ? findHeadEnd(lines) : findTitleEnd(lines, type);
  const foot = findFoot(lines, body);
  return { type, body, foot, appendix: findAppendix(lines, foot) };
}

function findType(lines: readonly CleanLine[]): number | null {
  for (let at = 0; at < Math.min(lines.length, 60); at += 1) {
    const text = lines[at]?.text ?? '';
    const match = TYPE_LINE.exec(keyOf(text));
    if (match && lines[at]?.cell === null && isCapitals(text.slice(0, match[0].length))) return at;
    if (/^[IVX]{1,4}\.\s/.test(text)) return null;
  }
  return null;
}

/** Without a kind: the head ends after the last line that belongs to one (number, date, national title). */
function findHeadEnd(lines: readonly CleanLine[]): number {
  let end = 0;
  for (let at = 0; at < Math.min(lines.length, 12); at += 1) {
    const key = keyOf(lines[at]?.text ?? '');
    const isHead =
      /^số\s?:|^cộng hòa xã hội|^độc lập\s?-\s?tự do|^[\p{L}\s.-]{2,40},\s?ngày[\s\d._…]{0,30}tháng/u.test(key) ||
      (end === at && isCapitals(lines[at]?.text ?? ''));
    if (isHead) end = at + 1;
  }
  return end;
}

/** A title goes on while a line carries the one before on; its lines may be three and more, with empty lines between. */
function findTitleEnd(lines: readonly CleanLine[], type: number): number {
  let at = type + 1;
  for (; at < Math.min(lines.length, type + 9); at += 1) {
    const line = lines[at];
    const previous = lines[at - 1];
    if (!line || !previous || line.cell !== null) break;
    if (at > type + 1 && (line.startsParagraph === false || GOES_ON.test(keyOf(previous.text)))) continue;
    const isFirst = at === type + 1 && !hasOwnTitle(previous);
    if (isFirst ? isSureBodyStart(lines, at) : isBodyStart(lines, at)) break;
    if (at > type + 1 && !isTitlePart(lines, at)) break;
  }
  return at;
}

/** Whether the line with the kind carries the title itself ("KẾ HOẠCH TỔ CHỨC HỘI NGHỊ …"). */
function hasOwnTitle(line: CleanLine): boolean {
  const key = keyOf(line.text);
  return key.length > (TYPE_LINE.exec(key)?.[0].length ?? 0) + 3;
}

/** The line right under the kind is the title unless nothing but a text can begin so: titles begin with "Hội nghị" or "Triển khai" too. */
function isSureBodyStart(lines: readonly CleanLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const key = keyOf(text);
  const isCited = /^(?:thực hiện|theo|xét|triển khai)\s/.test(key) && /[;.,:]$|\ssố\s\d/.test(key);
  return (
    isBodyStart(lines, at) &&
    (readListMarker(text) !== null || SURE_STARTERS.test(key) || isCited || BODY_STARTERS.test(key))
  );
}

function isTitlePart(lines: readonly CleanLine[], at: number): boolean {
  const line = lines[at];
  const previous = lines[at - 1];
  if (!line || !previous || /[.;:]$/.test(previous.text) || /[.;:]$/.test(line.text)) return false;
  if (line.isBold === true && previous.isBold === true) return true;
  const next = lines[at + 1]?.text ?? '';
  return /^[\p{Ll}\d(]/u.test(line.text) || isCapitals(line.text) || isBodyStart(lines, at + 1) || isTitleLine(next);
}

function isTitleLine(text: string): boolean {
  return /^[\p{Ll}\d]/u.test(text) && text.length < 70 && !/[.;:]$/.test(text);
}

/** Whether the text under the title begins at a line: with a number, a bullet, the first words of a basis, or a body that issues. */
function isBodyStart(lines: readonly CleanLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const key = keyOf(text);
  if (readListMarker(text) !== null) return true;
  if (isCapitals(text) || !/^[\p{Lu}(]/u.test(text)) return false;
  if (STARTERS.test(key)) return true;
  return BODY_STARTERS.test(key) && (text.length > FULL_LINE || ISSUES.test(sentenceFrom(lines, at)));
}

/** A line with the two after it, up to the end of the sentence. */
function sentenceFrom(lines: readonly CleanLine[], at: number): string {
  const key = lines
    .slice(at, at + 3)
    .map(({ text }) => keyOf(text))
    .join(' ');
  return key.split(/[.;]\s|\s(?=căn cứ\s)/, 1)[0] ?? '';
}

function findFoot(lines: readonly CleanLine[], body: number): number {
  let recipients = -1;
  for (let at = lines.length - 1; at >= body && recipients < 0; at -= 1) {
    if (/^nơi nhận\b/.test(keyOf(lines[at]?.text ?? ''))) recipients = at;
  }
  const from = recipients < 0 ? firstSignature(lines, Math.max(body, Math.floor(lines.length / 3))) : recipients;
  let foot = from;
  while (foot - 1 >= body && isSignature(lines[foot - 1]?.text ?? '')) foot -= 1;
  if (recipients > 0 && foot === from) foot = signatureBefore(lines, recipients, body);
  return foot;
}

/** A signature block printed before Nơi nhận: post and name stand in the lines just above it. */
function signatureBefore(lines: readonly CleanLine[], recipients: number, body: number): number {
  let first = recipients;
  for (let at = recipients - 1; at >= Math.max(body, recipients - 7); at -= 1) {
    const text = lines[at]?.text ?? '';
    if (isSignature(text)) first = at;
    else if (/[.;:/]$/.test(text) || text.length > 60) break;
  }
  return first;
}

function firstSignature(lines: readonly CleanLine[], from: number): number {
  for (let at = from; at < lines.length; at += 1) if (isSignature(lines[at]?.text ?? '')) return at;
  return lines.length;
}

function isSignature(text: string): boolean {
  const key = keyOf(text);
  return isCapitals(text) && (CAPACITY.test(key) || POST.test(key));
}

function findAppendix(lines: readonly CleanLine[], foot: number): number {
  for (let at = foot + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    const key = keyOf(text);
    const isTitle =
      (/^phụ lục/.test(key) && text.length < 90) ||
      (/^(?:dự kiến )?(?:nội dung )?(?:chương trình|kịch bản|danh sách|bảng phân công|biểu)/.test(key) &&
        isCapitals(text));
    const isHead = /^(?:ủy ban nhân dân|ubnd |cộng hòa xã hội)/.test(key) && isCapitals(text) && at > foot + 3;
    if (isTitle || isHead) return at;
  }
  return lines.length;
}
