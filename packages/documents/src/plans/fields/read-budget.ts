import { parseVietnameseInteger } from '@openpar/formats';
import { type Draft, derived } from '../draft.ts';
import { cut, type Span, split, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';
import { ORGANIZATION_HEAD, STARTS_WITH_ORGANIZATION } from '../words/organizations.data.ts';
import type { AssignmentReading } from './read-assignments.ts';
import { splitBodies } from './read-organizations.ts';

/** Kinh phí: the section's sentence, and who does what with the money, from it and from the tasks. */
export function readBudget(
  statement: Span | null,
  assignments: readonly AssignmentReading[],
): Draft<PlanDocument['budget']> {
  const roles = rolesOf(statement, assignments);
  return {
    raw: statement,
    source: statement ? sourceIn(statement) : null,
    heldBy: statement ? heldBy(statement) : [],
    ...roles,
    amount: statement ? amountIn(statement) : null,
  };
}

function sourceIn(statement: Span): Span | null {
  const key = statement.key;
  const patterns = [
    /(?:từ|sử dụng|bằng|trong|do)\s(?:các\s)?nguồn\s(?<source>(?:ngân sách|kinh phí|chi|vốn|dự toán|sự nghiệp|xã hội hóa)[^;.(]*)/,
    /(?:từ|sử dụng|bằng)\s(?<source>(?:dự toán|kinh phí|ngân sách)[^;.(]*)/,
    /nguồn\s(?:kinh phí\s)?(?:từ\s)?(?<source>ngân sách[^,;.(]*)/,
    /^(?<source>kinh phí(?! (?:tổ chức|thực hiện|phục vụ) (?:hội nghị|kế hoạch))[^,;.(]*?)(?=\s(?:cấp cho|giao cho|được|do|năm \d{4} của)\s)/,
    /(?<source>ngân sách [^,;.(]*)/,
    /(?:từ|sử dụng|bằng)\s(?:các\s)?nguồn\s(?<source>[^,;.(]*)/,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(key);
    const words = match?.groups?.source;
    if (!match || !words) continue;
    const at = key.indexOf(words, match.index);
    const end =
      /,\s(?=số tiền|tổng|với|dự kiến|giao|kinh phí|chi phí|trong|được|và các|nguồn|theo|do|các|ngoài)|\s(?:đảm bảo|bảo đảm|theo|được giao|đã giao|đã được|đã bố trí|đã cấp|giao cho|giao|cấp cho|cấp|bố trí|phân bổ|của (?:phòng|sở|văn phòng|ubnd)|chi trả|để|tổ chức|thực hiện|do)(?:\s|$)/.exec(
        words,
      );
    const source = trimmed(cut(statement, at, at + (end && end.index > 4 ? end.index : words.length)));
    if (source.text !== '') return source;
  }
  return null;
}

const BUDGET_UNIT =
  '(?:các )?(?:văn phòng|phòng|sở|trung tâm|ban|ubnd|ủy ban nhân dân|công an|thanh tra|chi cục|cục)(?!\\p{L})';
/** Other ways to say who holds the money: "đã giao Sở Nội vụ", "do Sở Nội vụ bảo đảm", "trong dự toán … của Văn phòng". */
const HELD: readonly RegExp[] = [
  new RegExp(`(?:đã |được )(?:giao|cấp|phân bổ|bố trí)\\s(?=${BUDGET_UNIT})`, 'u'),
  new RegExp(
    `^[^;.]{0,80}?(?<!\\p{L})do\\s(?=${BUDGET_UNIT}[^;.,]{0,60}?\\s(?:tự )?(?:bảo đảm|đảm bảo|chi trả|bố trí|chi|chịu|quản lý|cân đối))`,
    'u',
  ),
  new RegExp(`(?:dự toán|kinh phí|nguồn|ngân sách)[^,;.]{0,90}?\\scủa\\s(?=${BUDGET_UNIT})`, 'u'),
];

function heldBy(statement: Span): Span[] {
  const match =
    /(?:cấp|giao|phân bổ|bố trí)\s(?:cho|tại|trong dự toán (?:của|chi của)|về)\s/.exec(statement.key) ??
    HELD.map((pattern) => pattern.exec(statement.key)).find((found) => found !== null);
  if (!match) return [];
  const from = match.index + match[0].length;
  const end =
    /\s(?:năm|theo|để|quản lý|thực hiện|từ|trong|tự|đảm bảo|bảo đảm|chi trả|bố trí|chịu|cân đối|chi|và các)(?:\s|$)|[;.(]/.exec(
      statement.key.slice(from),
    );
  const list = trimmed(cut(statement, from, end ? from + end.index : undefined));
  return splitBodies(list).filter(({ key }) => STARTS_WITH_ORGANIZATION.test(key));
}

type Roles = Pick<Draft<PlanDocument['budget']>, 'estimatedBy' | 'approvedBy' | 'fundingAdvisors' | 'settledBy'>;

interface Collected {
  estimatedBy: Span[];
  approvedBy: Span[];
  fundingAdvisors: Span[];
  settledBy: Span[];
}

function rolesOf(statement: Span | null, assignments: readonly AssignmentReading[]): Roles {
  const roles: Collected = { estimatedBy: [], approvedBy: [], fundingAdvisors: [], settledBy: [] };
  if (statement) fromStatement(statement, roles);
  for (const { unit, tasks } of assignments) {
    for (const { text, role, collaborators } of tasks) {
      for (const clause of split(text, /;\s/g))
        fromTask(clause, { unit, isLead: role === 'lead', partners: collaborators, roles });
    }
  }
  return {
    estimatedBy: unique(roles.estimatedBy),
    approvedBy: unique(roles.approvedBy),
    fundingAdvisors: unique(roles.fundingAdvisors),
    settledBy: unique(roles.settledBy),
  };
}

/** "Văn phòng phối hợp với Tài chính dự trù …, trình UBND xã xem xét": who stands before each verb. */
function fromStatement(statement: Span, roles: Collected): void {
  const estimates =
    /^(?:giao\s)?(?<who>[^;.]{3,160}?)\s(?:có trách nhiệm\s)?(?:dự trù|lập dự toán|xây dựng dự toán|lập dự trù)\s/.exec(
      statement.key,
    );
  if (estimates?.groups?.who && ORGANIZATION_HEAD.test(estimates.groups.who))
    roles.estimatedBy.push(...partners(statement, estimates, estimates.groups.who));
  const approves =
    /(?:trình|gửi)\s(?<who>[^;.]{3,80}?)\s(?:để\s)?(?:xem xét|phê duyệt|thẩm định|thống nhất|quyết định)/.exec(
      statement.key,
    );
  if (approves?.groups?.who) roles.approvedBy.push(spanOfGroup(statement, approves, approves.groups.who));
}

function partners(statement: Span, match: RegExpMatchArray, who: string): Span[] {
  return split(spanOfGroup(statement, match, who), /\s(?:chủ trì,? )?phối hợp(?: với| cùng)\s/g).flatMap(splitBodies);
}

function fromTask(
  clause: Span,
  { unit, roles }: { unit: Span; isLead: boolean; partners: readonly Span[]; roles: Collected },
): void {
  const key = clause.key;
  const based = /(?:trên cơ sở|căn cứ)\s(?:bảng\s)?(?:dự trù|dự toán)[^,;]{0,40}?\scủa\s(?<who>[^,;]{3,60})/.exec(key);
  if (based?.groups?.who) roles.estimatedBy.push(spanOfGroup(clause, based, based.groups.who));
  else if (
    /(?:dự trù|lập (?:bảng )?dự toán|lập dự trù|xây dựng dự toán|(?:xây dựng|lập) (?:dự toán )?kinh phí)/.test(key)
  )
    roles.estimatedBy.push(unit);
  const sent = /(?:gửi|trình)\s(?<who>[^;,]{3,80}?)\s(?:để\s)?(?:thẩm định|phê duyệt|xem xét)/.exec(key);
  if (sent?.groups?.who && /kinh phí|dự toán|dự trù/.test(key))
    roles.approvedBy.push(spanOfGroup(clause, sent, sent.groups.who));
  if (
    /^(?:[^;]{0,60}\s)?(?:thẩm định|phê duyệt|thẩm tra)(?:,\s| và |\s)[^;]{0,80}?(?:kinh phí|dự toán|dự trù)/.test(
      key,
    ) &&
    !based
  )
    roles.approvedBy.push(unit);
  if (
    /(?:tham mưu|cân đối|bố trí|đảm bảo|bảo đảm|cấp)[^;]{0,90}?(?:kinh phí|ngân sách)/.test(key) &&
    !/chuẩn bị kinh phí/.test(key) &&
    !/tham mưu[^;]{0,60}(?:khen|giấy mời)/.test(key)
  )
    roles.fundingAdvisors.push(unit);
  if (/(?:thanh|và|,)?\s?quyết toán|thanh toán/.test(key)) roles.settledBy.push(unit);
}

function spanOfGroup(span: Span, match: RegExpMatchArray, words: string): Span {
  const at = span.key.indexOf(words, match.index);
  return trimmed(cut(span, at, at + words.length));
}

function unique(spans: readonly Span[]): Span[] {
  return spans.filter((span, at) => spans.findIndex((other) => other.key === span.key) === at);
}

/** "15.000.000 đồng", "15 triệu đồng": whole đồng. */
function amountIn(statement: Span): Draft<number | null> {
  const match =
    /(?<figures>\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(?<decimals>\d+))?\s?(?<unit>tỷ|triệu|nghìn|ngàn)?\s?(?:đồng|đ(?!\p{L})|vnđ|vnd)/u.exec(
      statement.key,
    );
  const figures = parseVietnameseInteger(match?.groups?.figures ?? '');
  if (!match || figures === null) return null;
  const units: Readonly<Record<string, number>> = { tỷ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3 };
  const factor = units[match.groups?.unit ?? ''] ?? 1;
  const parts = match.groups?.decimals ? Number(`0.${match.groups.decimals}`) : 0;
  return derived(Math.round((figures + parts) * factor), cut(statement, match.index, match.index + match[0].length));
}
