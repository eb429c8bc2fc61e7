import type { Draft } from '../draft.ts';
import { cut, groupOf, type Span, split, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';
import { POST_WORDS } from '../words/person-names.data.ts';

type Chair = Draft<PlanDocument['chairs'][number]>;

const NAME = /^(?:\p{Lu}[\p{Ll}']*)(?:\s\p{Lu}[\p{Ll}']*){1,5}(?=$|\s?[,(–-]|\s(?:và|tại|chủ)\s)/u;
const LEAD =
  /^(?:(?:các\s)?(?:đồng chí|đ\/c|đc|ông|bà|ông\/bà)\s?:?\s|-\s?|(?:kính |trân trọng )?mời\s|do\s|dự kiến:?\s|gồm:?\s|đồng chí:?\s)+/;
/** "chủ trì Hội nghị", "chủ trì và điều hành", "dự và chủ trì": the words that make a person the chair. */
const CHAIRS = '(?:đồng\\s)?(?:chủ trì|chủ tọa|điều hành)';
const WHAT =
  '(?:\\s(?:hội nghị|cuộc họp|buổi họp|buổi đối thoại|buổi làm việc|đối thoại|chung|chính|phiên họp|hội thảo|tọa đàm))';
const ALSO = `(?:(?:,\\s|\\svà\\s|\\s)(?:phát biểu )?(?:chủ trì|chủ tọa|điều hành|chỉ đạo|kết luận|khai mạc|phát biểu)[^,;)]{0,30})`;
const CHAIRS_MARK = new RegExp(
  `\\s?[(,–-]?\\s?(?:(?:tham )?dự,?\\s(?:và\\s)?)?(?:mời\\s)?${CHAIRS}(?:${WHAT}|${ALSO}){0,3}(?<site>\\stại (?:các )?điểm cầu[^,;)]{0,60})?\\s?\\)?[.;]?$`,
);
const CHAIRS_LEAD = new RegExp(
  `^(?:người\\s|thành phần\\s|dự kiến\\s)?${CHAIRS}(?:${WHAT}|(?:(?:,\\s|\\svà\\s)(?:điều hành|chỉ đạo|kết luận|chủ trì)))*(?<site>\\stại (?:các )?điểm cầu[^:]{0,40})?\\s?(?:[:-]\\s?|(?=(?:là|do|gồm)?\\s?(?:đồng chí|đ\\/c|ông|bà|lãnh đạo|chủ tịch|phó|bí thư|giám đốc)))(?:là\\s|gồm\\s|do\\s)?`,
);

/** A longer line is a paragraph, whose end says nothing of its beginning. */
const LONGEST_LINE = 220;

/** Whether a participants' line is the chair's. */
export function namesChair(line: Span): boolean {
  if (line.key.length >= LONGEST_LINE || /được phân công chủ trì|do .{3,60} chủ trì thực hiện/.test(line.key))
    return false;
  if (/^(?:đồng\s)?(?:chủ trì|chủ tọa)/.test(line.key)) return !/^chủ trì,? phối hợp/.test(line.key);
  const mark = CHAIRS_MARK.exec(line.key);
  return mark !== null && mark.index > 0 && /chủ trì|chủ tọa/.test(mark[0]);
}

/** The persons or posts that a statement names as chairs; `site` is that of the group they stand in, where they name none themselves. */
export function readChairs(statement: Span, site: Span | null = null): Chair[] {
  const lead = CHAIRS_LEAD.exec(statement.key) ?? /^(?:đồng\s)?(?:chủ trì|chủ tọa)\s?:?\s?/.exec(statement.key);
  const bare = trimmed(cut(statement, lead?.[0].length ?? 0));
  const mark = bare.key.length < 2 * LONGEST_LINE ? CHAIRS_MARK.exec(bare.key) : null;
  const words = mark && mark.index > 0 ? trimmed(cut(bare, 0, mark.index)) : bare;
  const own = siteIn(bare, mark) ?? siteIn(statement, lead);
  return split(
    words,
    /;\s|\s?(?:,|và|cùng)\s(?=(?:đồng chí|đ\/c|ông|bà)\s)|\svà\s(?=(?:các )?(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng|lãnh đạo)\s)/g,
  )
    .flatMap(chairIn)
    .map((chair) => (chair.site === null ? { ...chair, site: own ?? site } : chair));
}

/** "chủ trì tại điểm cầu tỉnh"; a bare "tại điểm cầu" points to the group's own. */
function siteIn(words: Span, match: RegExpExecArray | null): Span | null {
  const site = match && groupOf(words, match, 'site');
  const name = site ? trimmed(cut(site, /^\s?tại\s/.exec(site.key)?.[0].length ?? 0)) : null;
  return name === null || /^(?:các )?điểm cầu$/.test(name.key) ? null : siteName(name);
}

function chairIn(words: Span): Chair[] {
  const lead = LEAD.exec(words.key)?.[0].length ?? 0;
  const rest = trimmed(cut(words, lead));
  const { position, site } = partSite(rest);
  const name = POST_WORDS.test(position.key) ? null : NAME.exec(position.text);
  if (!name) return position.text === '' ? [] : [withTrailingName(position, site)];
  const person = cut(position, 0, name[0].length);
  const after = trimmed(cut(position, name[0].length));
  const post = /^[-–(]\s?/.exec(after.text);
  const held = trimmed(cut(after, post?.[0].length ?? 0, after.text.endsWith(')') ? after.text.length - 1 : undefined));
  return [{ position: held.text === '' ? null : held, personName: person, site }];
}

/** "Chủ tịch UBND huyện Nguyễn Văn A": a known post before a name stays whole unless the name stands after a dash or comma. */
function withTrailingName(position: Span, site: Span | null): Chair {
  const match = /\s?[,–-]\s?(?:đồng chí\s)?(?=\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$)/u.exec(position.text);
  const name = match ? trimmed(cut(position, match.index + match[0].length)) : null;
  if (!match || !name || POST_WORDS.test(name.key)) return { position, personName: null, site };
  return { position: trimmed(cut(position, 0, match.index)), personName: name, site };
}

function partSite(words: Span): { position: Span; site: Span | null } {
  const match = /\s?[,(-]?\s?(?:chủ trì\s)?tại (?=(?:các )?điểm cầu)/.exec(words.key);
  if (!match) return { position: words, site: null };
  const site = trimmed(cut(words, match.index + match[0].length));
  return { position: trimmed(cut(words, 0, match.index)), site: siteName(site) };
}

/** "điểm cầu" is dropped before the name of a body or place and kept before a bare level. */
export function siteName(site: Span): Span {
  const bare = trimmed(
    cut(site, 0, site.text.endsWith(')') && !site.text.includes('(') ? site.text.length - 1 : undefined),
  );
  const match = /^(?:(?!điểm cầu)[^:;]){0,40}?(?:các\s)?điểm cầu\s(?:tại\s)?/.exec(bare.key);
  if (!match) return bare;
  const rest = bare.key.slice(match[0].length);
  const isLevel =
    /^(?:cấp |các )?(?:chính|trung tâm|trung ương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|địa phương|cơ sở|sở, ban, ngành)(?:,? (?:và )?(?:cấp |các )?(?:thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu))*$/.test(
      rest,
    );
  return isLevel ? cut(bare, bare.key.indexOf('điểm cầu')) : cut(bare, match[0].length);
}
