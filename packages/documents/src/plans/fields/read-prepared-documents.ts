import { type Draft, derived } from '../draft.ts';
import { cut, groupOf, type Span, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';
import { STARTS_WITH_ORGANIZATION } from '../words/organizations.data.ts';
import type { AssignedTask, AssignmentReading } from './read-assignments.ts';
import { splitBodies } from './read-organizations.ts';
import { preparedKindOf } from './read-products.ts';

type Prepared = Draft<PlanDocument['documents'][number]>;

/**
 * Papers that must be made for the conference, each with those who prepare it: those of a section on papers (`listed`, its lines), then
 * the products of tasks. A paper told twice is one entry.
 */
export function readPreparedDocuments(
  assignments: readonly AssignmentReading[],
  listed: readonly Span[] = [],
): Prepared[] {
  const papers = listed.map(listedPaper);
  for (const { unit, tasks } of assignments) {
    for (const task of tasks) {
      for (const title of task.products) addPaper(papers, { title, by: preparersOf(title, unit, task) });
    }
  }
  const noted = papers.some(({ title }) => /giấy mời/.test(title.key)) ? null : notedInvitation(assignments);
  if (noted) papers.push({ title: noted, by: [] });
  return papers.map(({ title, by }) => ({ title, kind: derived(preparedKindOf(title.key), title), preparedBy: by }));
}

/** "Báo cáo tổng kết (Phòng Nội vụ chuẩn bị)", "Kỷ yếu: Phòng Văn hóa biên soạn": a line of a section on papers. */
function listedPaper(line: Span): { title: Span; by: Span[] } {
  const match =
    /(?:\s?[(:–-]\s?|,\s)(?:do\s|giao\s)?(?<who>[^():;]{3,120}?)\s(?:chuẩn bị|xây dựng|biên soạn|soạn thảo|thực hiện|chủ trì|tham mưu)[^():;]{0,20}\)?$/.exec(
      line.key,
    );
  const who = match ? groupOf(line, match, 'who') : null;
  if (!match || !who || !STARTS_WITH_ORGANIZATION.test(who.key)) return { title: trimmed(line), by: [] };
  return { title: trimmed(cut(line, 0, match.index)), by: splitBodies(who) };
}

function addPaper(papers: { title: Span; by: Span[] }[], paper: { title: Span; by: Span[] }): void {
  if (!papers.some(({ title }) => title.key === paper.title.key && title.key.length > 12)) papers.push(paper);
}

/** "(có Giấy mời gửi sau)" in a task: an invitation that somebody must make. */
function notedInvitation(assignments: readonly AssignmentReading[]): Span | null {
  for (const { text } of assignments.flatMap(({ tasks }) => tasks)) {
    const at = text.key.indexOf('có giấy mời');
    if (at >= 0) return cut(text, at + 3, at + 3 + 'giấy mời'.length);
  }
  return null;
}

function preparersOf(title: Span, unit: Span, task: AssignedTask): Span[] {
  const before = task.text.key.slice(0, Math.max(0, title.start - task.text.start));
  const clauseAt = Math.max(0, before.lastIndexOf('; ') + 2 * Number(before.includes('; ')));
  const subject = subjectOf(cut(task.text, clauseAt, before.length));
  if (subject.length > 0) return subject;
  const partners =
    task.role === 'coordinate' ? task.collaborators.filter((partner) => partner.start < title.start) : [];
  const near = task.collaborators.filter(({ start }) => start >= task.text.start + clauseAt && start < title.start);
  const withPartners =
    task.role === 'coordinate' ? partners : clauseAt > 0 && !/chủ trì/.test(before.slice(clauseAt)) ? near : [];
  return [unit, ...withPartners];
}

/** Who a clause says prepares: "UBND xã A chuẩn bị", "phân công cho các đơn vị chuẩn bị". */
function subjectOf(clause: Span): Span[] {
  const assigned =
    /(?:phân công|giao|chỉ đạo|đề nghị)\s(?:cho\s)?(?<who>.{3,120}?)\s(?:chuẩn bị|xây dựng|viết)\s?$/.exec(clause.key);
  const own = /^(?<who>.{3,160}?)\s(?:chuẩn bị|xây dựng|viết)\s?$/.exec(clause.key);
  const match = assigned ?? own;
  const who = match?.groups?.who;
  if (!match || !who) return [];
  const at = clause.key.indexOf(who, match.index);
  const names = trimmed(cut(clause, at, at + who.length));
  if (assigned && /^cho\s|phân công/.test(assigned[0])) return [names];
  if (!STARTS_WITH_ORGANIZATION.test(names.key) || /chủ trì|phối hợp|tham mưu/.test(names.key)) return [];
  return splitBodies(names);
}
