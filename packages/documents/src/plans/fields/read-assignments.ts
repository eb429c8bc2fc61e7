import type { Paragraph, TableBlock } from '../lines/read-source.ts';
import { cut, isCapitals, type Span, trimmed } from '../lines/span.ts';
import type { OutlineNode } from '../outline/build-outline.ts';
import { STARTS_WITH_ORGANIZATION } from '../words/organizations.data.ts';
import { VERB_AT_START } from '../words/verbs.data.ts';
import { joinCell } from './read-agenda.ts';
import { splitBodies } from './read-organizations.ts';
import { readTask, type TaskReading } from './read-task.ts';

export interface AssignedTask extends TaskReading {
  /** Lines under a task that assign speeches ("+ UBND xã A: tham luận về …"). */
  speechLines: readonly Span[];
}

export interface AssignmentReading {
  unit: Span;
  tasks: AssignedTask[];
}

/** Units and their tasks, from numbered units with bullets, from lines "Unit: task", and from tables. */
export function readAssignments(items: readonly OutlineNode[], tables: readonly TableBlock[]): AssignmentReading[] {
  const assignments = items.flatMap(readUnit);
  const fromTables = [...tables, ...items.flatMap((item) => item.tables)].flatMap(readTable);
  return merged([...assignments, ...fromTables]);
}

function readUnit(node: OutlineNode): AssignmentReading[] {
  const words = trimmed(node.paragraph.words);
  if (node.marker === null && node.children.length === 0 && !startsUnit(words)) return [];
  const { unit, rest } = partUnit(words, node.children.length > 0);
  if (!unit) return node.children.flatMap(readUnit);
  if (!rest && node.children.length === 0) return [];
  const tasks = rest ? [taskOf(rest, [])] : [];
  return [{ unit, tasks: [...tasks, ...node.children.flatMap(tasksOf)] }];
}

function startsUnit(words: Span): boolean {
  return /^(?:giao|đề nghị|yêu cầu)\s/.test(words.key)
    ? true
    : STARTS_WITH_ORGANIZATION.test(words.key) && partUnit(words, false).rest !== null;
}

/** "2. Văn phòng UBND tỉnh: tham mưu …"; without a colon the unit ends where the task's verb begins. */
function partUnit(words: Span, hasChildren: boolean): { unit: Span | null; rest: Span | null } {
  const lead = /^(?:giao|phân công)\s(?=\p{L})/u.exec(words.key);
  const named = cut(words, lead?.[0].length ?? 0);
  const colon = named.key.indexOf(':');
  if (colon > 0 && colon < 200 && !/[.;]\s/.test(named.key.slice(0, colon)) && !startsWithVerb(named.key)) {
    const unit = trimmed(cut(named, 0, colon));
    return endsInVerb(unit) ? partAtVerb(named) : { unit, rest: nonEmpty(trimmed(cut(named, colon + 1))) };
  }
  if (hasChildren && named.text.length < 160 && (!hasTaskVerb(named) || isListOfBodies(named)))
    return { unit: trimmed(named), rest: null };
  return partAtVerb(named);
}

function startsWithVerb(key: string): boolean {
  return VERB_AT_START.test(key) && !/^(?:đề nghị|yêu cầu)/.test(key);
}

function endsInVerb(unit: Span): boolean {
  return (
    unit.text.length > 60 &&
    /\s(?:chuẩn bị|xây dựng|thực hiện|triển khai|chủ trì)\s/.test(unit.key) &&
    !/được giao/.test(unit.key)
  );
}

function isListOfBodies(words: Span): boolean {
  return (
    splitBodies(words).every((part) => STARTS_WITH_ORGANIZATION.test(part.key) && part.text.length < 70) &&
    !/\s(?:chủ trì|phối hợp|tham mưu|chuẩn bị|xây dựng)\s/.test(words.key)
  );
}

function hasTaskVerb(words: Span): boolean {
  return verbAt(words) !== null;
}

const UNIT_VERB =
  /(?<=\s)(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|phối hợp|tham mưu|chủ động|chuẩn bị|xây dựng|bố trí|cử|báo cáo|gửi|tham dự|phát hành|lập|thẩm định|đảm bảo|bảo đảm|kiểm tra|tổng hợp|đưa tin|viết|tuyên truyền|căn cứ|trên cơ sở|tổ chức|thông báo|triển khai|thực hiện|mời|trình|đôn đốc|theo dõi|phổ biến|vận động|trả lời|giải trình|tiếp nhận|cung cấp|in ấn|trang trí|tiếp đón|đón tiếp|phục vụ|hỗ trợ|hướng dẫn|rà soát|đăng|đăng tải|ghi|cân đối|cấp|thông tin|hoàn thiện|hoàn thành|điều hành|dẫn chương trình|nghiên cứu|đề xuất|quán triệt|phân công|huy động|kết nối|lắp đặt|vận hành|liên hệ|giám sát|chịu|tạo điều kiện|quan tâm|sắp xếp|cập nhật|dự trù|thanh toán|thanh quyết toán|quyết toán|chỉ đạo|chia sẻ|trực|giới thiệu|soạn thảo|dự thảo|in|gửi|đề nghị|tham gia|tiếp tục|tăng cường|nghiêm túc|khẩn trương|kịp thời|sản xuất|quay|phát)(?!\p{L})/gu;

function verbAt(words: Span): number | null {
  for (const match of words.key.matchAll(UNIT_VERB)) {
    const before = words.key.slice(0, match.index);
    if (/^\p{Lu}\p{Ll}/u.test(words.text.slice(match.index)) && !isCapitals(words.text)) continue;
    if (
      /(?:được giao nhiệm vụ|được giao|các|những|đơn vị|ban|phòng|liên quan|bộ phận|tổ|,|-|nhiệm vụ|trực tiếp|trung tâm|công chức|cán bộ|đội|đài|thi đua|được)\s$/.test(
        before,
      ) &&
      /^(?:thực hiện|tổ chức|báo cáo|theo dõi|tham mưu|tuyên truyền|kiểm tra|triển khai|phối hợp|phục vụ|thông tin|tiếp nhận|chỉ đạo|giám sát|phát|hướng dẫn|điều hành|in|hỗ trợ|trực|cấp|tiếp đón|quản lý)/.test(
        match[0],
      ) &&
      !/\s(?:xã|huyện|tỉnh|phường)\s$/.test(before)
    )
      continue;
    if (match[0] === 'thông tin' && /(?:văn hóa|công nghệ)\s$/.test(before)) continue;
    if (match[0] === 'tham dự' && /(?:đơn vị|đại biểu)\s$/.test(before)) continue;
    return match.index;
  }
  return null;
}

function partAtVerb(words: Span): { unit: Span | null; rest: Span | null } {
  const at = verbAt(words);
  if (at === null || startsWithVerb(words.key)) return { unit: null, rest: null };
  const unit = trimmed(cut(words, 0, at));
  return unit.text === '' ? { unit: null, rest: null } : { unit, rest: trimmed(cut(words, at)) };
}

/** One bullet is one task. Lines under a task for speeches are speeches; lines under another task are tasks of their own. */
function tasksOf(node: OutlineNode): AssignedTask[] {
  const words = trimmed(node.paragraph.words);
  const inner = node.children.map((child) => child.paragraph.words);
  if (inner.length === 0) return [taskOf(words, [])];
  if (/tham luận|phát biểu|ý kiến|thảo luận/.test(words.key)) return [taskOf(withoutLeadIn(words), inner.map(trimmed))];
  return [taskOf(withoutLeadIn(words), []), ...inner.map((line) => taskOf(line, []))];
}

function withoutLeadIn(words: Span): Span {
  const match = /[,;]?\s(?:cụ thể|như sau|cụ thể như sau|gồm|bao gồm|sau)$/.exec(words.key);
  return match ? trimmed(cut(words, 0, match.index)) : words;
}

function taskOf(words: Span, speechLines: readonly Span[]): AssignedTask {
  return { ...readTask(words), speechLines };
}

interface Columns {
  unit: number;
  task: number;
  partner: number;
  deadline: number;
  product: number;
}

/** A table of assignments: its header names the columns in any order. Empty unit cells repeat the one above. */
function readTable(table: TableBlock): AssignmentReading[] {
  const header = (table.rows[0] ?? []).map((cell) => cell.map(({ span }) => span.key).join(' '));
  const columns = columnsOf(header);
  if (columns.task < 0 || columns.unit < 0) return [];
  const assignments: AssignmentReading[] = [];
  let unit: Span | null = null;
  for (const row of table.rows.slice(1)) {
    unit = joinCell(row[columns.unit] ?? []) ?? unit;
    const lines = row[columns.task] ?? [];
    if (!unit || lines.length === 0 || headsRows(row)) continue;
    const tasks = tasksInCell(lines).map((line) => ({ ...readTask(line, extrasOf(row, columns)), speechLines: [] }));
    assignments.push({ unit, tasks });
  }
  return assignments;
}

/** "II | Công tác hậu cần": a row that only names the rows under it. */
function headsRows(row: readonly (readonly Paragraph[])[]): boolean {
  const filled = row.flatMap((cell) => cell[0]?.span.text ?? []);
  const [first = '', second] = filled;
  return filled.length <= 2 && (/^(?:[IVX]{1,4}|[A-Z])\.?$/.test(first) || (second === undefined && isCapitals(first)));
}

function columnsOf(header: readonly string[]): Columns {
  const find = (pattern: RegExp, not?: RegExp) =>
    header.findIndex((key) => pattern.test(key) && !(not?.test(key) ?? false));
  const partner = find(/phối hợp/, /chủ trì/);
  const deadline = find(/thời hạn|thời gian|hoàn thành|tiến độ|hạn/);
  const product = find(/sản phẩm|kết quả/);
  const unit = find(
    /chủ trì|đơn vị|cơ quan|bộ phận|phụ trách|người thực hiện|chịu trách nhiệm|phân công/,
    /phối hợp(?!.*chủ trì)|nội dung/,
  );
  const task = header.findIndex(
    (key, at) => /nội dung|nhiệm vụ|công việc|hạng mục|hoạt động|phần việc/.test(key) && at !== unit,
  );
  return { unit, task, partner, deadline, product };
}

function extrasOf(row: readonly (readonly Paragraph[])[], columns: Columns) {
  const partner = columns.partner < 0 ? null : cellOf(row, columns.partner);
  return {
    collaborators: partner
      ? partner.text.split(';').length > 1
        ? splitSemicolons(partner)
        : splitBodies(partner)
      : [],
    deadline: columns.deadline < 0 ? null : cellOf(row, columns.deadline),
    product: columns.product < 0 ? null : cellOf(row, columns.product),
  };
}

function splitSemicolons(list: Span): Span[] {
  const at = list.key.indexOf(';');
  return at < 0
    ? splitBodies(list)
    : [...splitBodies(trimmed(cut(list, 0, at))), ...splitSemicolons(trimmed(cut(list, at + 1)))];
}

function cellOf(row: readonly (readonly Paragraph[])[], column: number): Span | null {
  const span = joinCell(row[column] ?? []);
  return span && /[\p{L}\d]/u.test(span.text) ? span : null;
}

function tasksInCell(lines: readonly Paragraph[]): Span[] {
  const whole = joinCell(lines);
  return lines.length > 1 && lines.every(({ marker }) => marker !== null)
    ? lines.map(({ words }) => words)
    : whole
      ? [whole]
      : [];
}

/** Neighbouring entries of the same unit are one. */
function merged(assignments: readonly AssignmentReading[]): AssignmentReading[] {
  const result: AssignmentReading[] = [];
  for (const assignment of assignments) {
    const last = result[result.length - 1];
    if (last && last.unit.key === assignment.unit.key) last.tasks.push(...assignment.tasks);
    else result.push({ ...assignment, tasks: [...assignment.tasks] });
  }
  return result;
}

function nonEmpty(span: Span): Span | null {
  return span.text === '' ? null : span;
}
