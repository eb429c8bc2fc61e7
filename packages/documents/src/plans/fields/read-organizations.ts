import { cut, type Span, split, trimmed } from '../lines/span.ts';
import {
  LIST_NOUN,
  OFFICER_POST,
  ORGANIZATION_HEAD,
  STARTS_WITH_ORGANIZATION,
  STARTS_WITH_ROLE,
} from '../words/organizations.data.ts';

/** The bodies that a description of people names, as written; a generic plural ("các phòng, ban") counts as one. */
export function readOrganizations(description: Span): Span[] {
  return split(withoutShares(withoutBrackets(description)), /;/g)
    .map((part) => trimmed(afterListColon(part)))
    .flatMap((part) => splitBodies(part))
    .flatMap(bodyIn);
}

/** "mỗi bản 15 người" counts and names nobody. */
function withoutShares(description: Span): Span {
  const share = /[,;:]?\s(?:mỗi|từng)\s(?=\p{L})/u.exec(description.key);
  return share ? cut(description, 0, share.index) : description;
}

/** Names in a list of bodies ("Phòng Nội vụ, Văn phòng HĐND và UBND"), each whole. */
export function splitBodies(list: Span): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of list.key.matchAll(/,\s?|\s(?:và|cùng)\s/g)) {
    const before = list.key.slice(from, match.index);
    const next = match.index + match[0].length;
    if (!separates(match[0], before, list.key.slice(next), list.text.slice(next))) continue;
    parts.push(trimmed(cut(list, from, match.index)));
    from = next;
  }
  parts.push(trimmed(cut(list, from)));
  return parts.filter((part) => part.text !== '');
}

function separates(mark: string, before: string, after: string, afterText: string): boolean {
  if (STARTS_WITH_ROLE.test(after) && !/^đại biểu/.test(after)) return true;
  if (!STARTS_WITH_ORGANIZATION.test(after)) return false;
  if (/^bộ nội vụ|^bộ (?:tài chính|tư pháp)/.test(after) && /vụ [^,]*$/.test(before)) return false;
  const isList = LIST_NOUN.test(after) && !/^[\p{L}]+ \p{Lu}/u.test(afterText);
  if (mark.startsWith(',')) return !isList;
  if (/(?:^|\s)báo$/.test(before)) return false;
  if (/^(?:các )?cơ quan (?:ngành dọc|trung ương)/.test(after)) return true;
  if (
    /(?:văn phòng|đoàn đbqh|đoàn đại biểu quốc hội|hđnd|hội đồng nhân dân)$/.test(before) &&
    /^(?:ubnd|hđnd|ủy ban)/.test(after)
  )
    return false;
  return !/(?:đơn vị|phòng|ban|ngành|sở|các)$/.test(before) || !isList;
}

/** "… các cơ quan ngành dọc: Công an tỉnh, Cục Thuế" names the bodies behind the colon only. */
function afterListColon(description: Span): Span {
  const colon = description.key.indexOf(':');
  if (colon < 0) return description;
  const listed = trimmed(cut(description, colon + 1));
  return STARTS_WITH_ORGANIZATION.test(listed.key) || STARTS_WITH_ROLE.test(listed.key)
    ? listed
    : cut(description, 0, colon);
}

function withoutBrackets(span: Span): Span {
  const bracket = span.key.indexOf('(');
  return bracket > 0 ? cut(span, 0, bracket) : span;
}

function bodyIn(part: Span, at: number, parts: readonly Span[]): Span[] {
  if (OFFICER_POST.test(part.key)) return [];
  const head = ORGANIZATION_HEAD.exec(part.key);
  if (!head) return [];
  const body = trimmed(cut(part, head.index, endOfBody(part.key, head.index)));
  const next = parts[at + 1];
  const isJoined = next !== undefined && next.start - part.end > ', '.length;
  const isBare = /^(?:ubnd|hđnd)$/.test(body.key) && isJoined && STARTS_WITH_ROLE.test(next.key);
  return isBare || body.text === '' ? [] : [body];
}

/** A body's name ends where the sentence says what its people do. */
function endOfBody(key: string, from: number): number {
  const stop =
    /\s(?:phụ trách|tham mưu|được|có liên quan|theo dõi|làm công tác|cùng dự|tham dự|đến dự|tới dự|về dự|dự và|dự,|dự\s|đưa tin|và chuyên viên|và công chức|và cán bộ)/.exec(
      key.slice(from),
    );
  return stop ? from + stop.index : key.length;
}
