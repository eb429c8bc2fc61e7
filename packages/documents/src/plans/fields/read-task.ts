import { type Draft, derived } from '../draft.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';
import type { PlanTask, TASK_ROLES } from '../plan-document.ts';
import { BEFORE_VERB, VERB, VERB_AT_START } from '../words/verbs.data.ts';
import { categoryOf } from './category-of.ts';
import { objectOf } from './object-of.ts';
import { readDeadline } from './read-deadline.ts';
import { splitBodies } from './read-organizations.ts';
import { readProducts } from './read-products.ts';

type Role = (typeof TASK_ROLES)[number];

/** A task with what the records of speeches, papers and media need of it. */
export interface TaskReading {
  draft: Draft<PlanTask>;
  text: Span;
  role: Role;
  action: Span;
  object: Span | null;
  advisee: Span | null;
  collaborators: readonly Span[];
  products: readonly Span[];
  category: PlanTask['category'];
  /** The deadline, with the year that a date without one falls in. */
  deadlineIn: (year: number | null) => Draft<PlanTask>['deadline'];
}

const ADVISES = /^(?:tham mưu(?:,? giúp)?|giúp)(?:\s(?:cho|với|trình))?(?=\s)/;
const ADVISEE =
  /^(?:(?:thường trực |lãnh đạo |chủ tịch |phó chủ tịch |giám đốc |bí thư |ban thường vụ )?(?:ubnd|ủy ban|hđnd|huyện ủy|tỉnh ủy|đảng ủy|thành ủy|hội đồng|sở|ban chỉ đạo|bộ|ban(?! hành)|văn phòng)|lãnh đạo|thường trực|chủ tịch|giám đốc|trưởng ban|cấp ủy|chính quyền)(?![\p{L}])/u;

/** One task: its role by the first words, who is advised, the main verb and its object, partners, products and deadline. */
export function readTask(
  line: Span,
  extra: { collaborators?: readonly Span[]; deadline?: Span | null; product?: Span | null } = {},
): TaskReading {
  const text = trimmed(line);
  const head = readHead(text);
  const { action, object } = readAction(text, head.verbAt);
  const partners = [...head.partners, ...laterPartners(text, head.verbAt), ...(extra.collaborators ?? [])];
  const products = readProducts(text, extra.product ?? null);
  const isWhole = extra.deadline != null;
  const words = extra.deadline ?? text;
  const deadlineIn = (year: number | null) => readDeadline(words, { isWhole, year });
  const category = categoryOf({ text, action, object });
  return {
    draft: {
      text,
      role: derived(head.role, text),
      advisee: head.advisee,
      action,
      object,
      collaborators: partners,
      products,
      deadline: deadlineIn(null),
      category: derived(category, text),
    },
    text,
    role: head.role,
    action,
    object,
    advisee: head.advisee,
    collaborators: partners,
    products,
    category,
    deadlineIn,
  };
}

interface TaskHead {
  role: Role;
  advisee: Span | null;
  partners: Span[];
  /** Where the main verb begins. */
  verbAt: number;
}

/** The words before the main verb: "Chủ trì, phối hợp với Phòng A", "Tham mưu cho UBND xã", "Trên cơ sở …, có trách nhiệm". */
function readHead(text: Span): TaskHead {
  const head: TaskHead = { role: 'perform', advisee: null, partners: [], verbAt: 0 };
  let at = skipGround(text.key);
  at += BEFORE_VERB.exec(text.key.slice(at))?.[0].length ?? 0;
  const lead = /^chủ trì(?:\s?[,;]|\svà|\scùng|\scông tác)?\s?/.exec(text.key.slice(at));
  if (lead) {
    head.role = 'lead';
    at += lead[0].length;
    at += BEFORE_VERB.exec(text.key.slice(at))?.[0].length ?? 0;
  }
  const joins = /^(?:chủ động )?phối hợp(?: chặt chẽ| thực hiện)?(?:\s?(?:với|cùng)(?:\svới)?)?\s/.exec(
    text.key.slice(at),
  );
  if (joins) {
    if (!lead) head.role = 'coordinate';
    at = readPartners(text, at + joins[0].length, head);
  }
  at += BEFORE_VERB.exec(text.key.slice(at))?.[0].length ?? 0;
  head.verbAt = readAdvice(text, at, head);
  return head;
}

/** "Trên cơ sở dự trù của …, " and "Căn cứ …, " before the task itself. */
function skipGround(key: string): number {
  const standing = /^là (?:cơ quan|đơn vị|đầu mối)[^,;]{0,60},\s/.exec(key);
  if (standing) return standing[0].length;
  const ground =
    /^(?:trên cơ sở|căn cứ|theo|sau khi|trong thời gian|để|nhằm|trước khi)\s[^;]{5,200}?,\s(?=(?:có trách nhiệm|chủ trì|phối hợp|tham mưu|chuẩn bị|xây dựng|chủ động|lập|tổ chức)\s)/.exec(
      key,
    );
  return ground?.[0].length ?? 0;
}

function readPartners(text: Span, at: number, head: TaskHead): number {
  const end = verbAfter(text, at);
  const list = trimmed(cut(text, at, end));
  const bare = trimmed(
    cut(list, 0, /\s(?:để|chủ động|có trách nhiệm|kịp thời|và|trong việc|thực hiện|tiến hành)$/.exec(list.key)?.index),
  );
  if (bare.text !== '' && bare.text.length < 200) head.partners.push(...splitBodies(bare));
  return end;
}

function readAdvice(text: Span, at: number, head: TaskHead): number {
  const advises = ADVISES.exec(text.key.slice(at));
  if (!advises) return at;
  if (head.role === 'perform') head.role = 'advise';
  const bodyAt = at + advises[0].length + 1;
  if (!ADVISEE.test(text.key.slice(bodyAt))) return verbInsteadOfBody(text.key, at, bodyAt);
  const end = verbAfter(text, bodyAt);
  const advisee = trimmed(cut(text, bodyAt, end));
  head.advisee = advisee.text === '' || advisee.text.length > 120 ? null : advisee;
  return end;
}

/** "tham mưu bố trí kinh phí" acts by the second verb; "tham mưu nguồn kinh phí" by the first. */
function verbInsteadOfBody(key: string, at: number, next: number): number {
  return VERB_AT_START.test(key.slice(next)) ? next : at;
}

/** Where the next verb begins that is no part of a name; the end of the clause when there is none. */
function verbAfter(words: Span, from: number): number {
  const { key } = words;
  for (const match of key.slice(from).matchAll(VERB)) {
    const before = key.slice(from, from + match.index);
    const isCapital = /^\p{Lu}\p{Ll}/u.test(words.text.slice(from + match.index));
    if (
      match.index === 0 ||
      (isCapital && !/[.;:]\s$/.test(before)) ||
      isPartOfName(before, match[0], key.slice(from + match.index + match[0].length))
    )
      continue;
    return from + match.index;
  }
  const end = /[;.]\s|$/.exec(key.slice(from));
  return from + (end?.index ?? 0);
}

/** "Hội đồng Thi đua - Khen thưởng", "Ban Chỉ đạo", "Ban Tổ chức", "đơn vị thực hiện" hold verbs as names. */
function isPartOfName(before: string, verb: string, after: string): boolean {
  if (
    /(?:ban|tổ|hội đồng|phòng|văn phòng|đội|bộ phận|thi đua|-|và thông tin|sở|ngành)\s$/.test(before) &&
    !/\s(?:phòng|sở|văn phòng)\s$/.test(before.slice(-12)) &&
    /^(?:chỉ đạo|tổ chức|thông tin|khen thưởng|tiếp nhận|tuyên truyền|giám sát|quản lý|thống kê|kiểm tra|in|phục vụ|tiếp đón)/.test(
      verb,
    )
  )
    return true;
  if (verb === 'tiếp nhận' || (verb === 'phục vụ' && /^\shành chính công/.test(after))) return true;
  if (verb === 'thông tin' && /(?:văn hóa|sở|trung tâm|tử|thể thao|,|-|và)\s$/.test(before)) return true;
  if (verb === 'thống kê' && /-\s?$/.test(before)) return true;
  if (verb === 'mời' && /giấy\s$/.test(before)) return true;
  if (verb === 'dự' && /^\s(?:toán|thảo|kiến)/.test(after)) return true;
  if (verb === 'in' && /^\s\p{L}+/u.test(after) && /\s(?:băng|đĩa)\s$/.test(before)) return true;
  return /(?:có|được|đã)\s$/.test(before) || (/(?:thi đua)\s?[,-]?\s?$/.test(before) && verb === 'khen thưởng');
}

/** Partners named later in the task ("…; phối hợp với Đài … xây dựng phóng sự"). */
function laterPartners(text: Span, from: number): Span[] {
  const partners: Span[] = [];
  for (const match of text.key
    .slice(from)
    .matchAll(/(?:^|[;,]\s|\svà\s)phối hợp(?: chặt chẽ)?(?:\s(?:với|cùng))(?:\svới)?\s/g)) {
    const head: TaskHead = { role: 'coordinate', advisee: null, partners: [], verbAt: 0 };
    readPartners(text, from + match.index + match[0].length, head);
    partners.push(...head.partners);
  }
  return partners;
}

function readAction(text: Span, from: number): { action: Span; object: Span | null } {
  let at = from + (BEFORE_VERB.exec(text.key.slice(from))?.[0].length ?? 0);
  const subject = VERB_AT_START.test(text.key.slice(at)) ? 0 : subjectLength(cut(text, at));
  at += subject;
  let end = at;
  for (let round = 0; round < 4; round += 1) {
    const gap = round === 0 ? '' : (/^(?:,\s|\svà\s|\s)/.exec(text.key.slice(end))?.[0] ?? null);
    if (gap === null) break;
    const verb = VERB_AT_START.exec(text.key.slice(end + gap.length));
    if (
      !verb ||
      (round > 0 && !chains(text.key.slice(at, end), gap, verb[0], text.key.slice(end + gap.length + verb[0].length)))
    )
      break;
    end += gap.length + verb[0].length;
  }
  if (end === at)
    end = at + (text.key.slice(at).indexOf(' ') < 0 ? text.key.length - at : text.key.slice(at).indexOf(' '));
  const action = cut(text, at, end);
  return { action, object: objectOf(text, end, action) };
}

/** A body named before its verb inside a task ("UBND xã A chuẩn bị tham luận"). */
function subjectLength(words: Span): number {
  const { key } = words;
  if (!ADVISEE.test(key) && !/^(?:các|phòng|sở|trung tâm|công chức|bộ phận|đơn vị|xã|phường)\s/.test(key)) return 0;
  const verb = verbAfter(words, 0);
  return verb < key.length && verb < 160 ? verb : 0;
}

/** Verbs in a row are one action when they share an object: "liên hệ, kiểm tra", "Viết bài, đưa tin", "cân đối bố trí". */
function chains(verbs: string, gap: string, verb: string, after: string): boolean {
  if (gap === ' ' && !/(?:cân đối|rà soát|theo dõi)$/.test(verbs)) return false;
  if (/^(?:báo cáo|chuẩn bị|xây dựng|cử|thẩm định)$/.test(verbs)) return false;
  if (
    /^(?:tham luận|phối hợp|tham mưu|hướng dẫn|đảm bảo|bảo đảm|thanh quyết toán|phát biểu|phục vụ|gửi|trình)$/.test(
      verb,
    )
  )
    return false;
  return after !== '';
}
