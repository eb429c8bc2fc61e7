import type { Draft } from '../draft.ts';
import { cut, type Span, split, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';
import { POST_WORDS } from '../words/person-names.data.ts';

type Chair = Draft<PlanDocument['chairs'][number]>;

const NAME = /^(?:\p{Lu}[\p{Ll}']*)(?:\s\p{Lu}[\p{Ll}']*){1,5}(?=$|\s?[,(–-]|\s(?:và|tại|chủ)\s)/u;
const LEAD = /^(?:(?:các\s)?(?:đồng chí|đ\/c|ông|bà)\s?:?\s|-\s?|mời\s)+/;
const CHAIRS_MARK =
  /\s?[(,–-]?\s?(?:mời\s)?(?:đồng\s)?(?:chủ trì|chủ tọa)(?:\shội nghị|\svà điều hành[^,;)]{0,30}|\sđiều hành[^,;)]{0,30}|\scuộc họp)?\s?\)?[.;]?$/;

/** Whether a participants' line is the chair's. */
export function namesChair(line: Span): boolean {
  return (
    /(?:^|[\s(,-])(?:đồng )?(?:chủ trì|chủ tọa)(?:\s(?:hội nghị|cuộc họp|và điều hành.{0,40}|điều hành.{0,40}))?\s?\)?\s?[.;]?$|^(?:chủ trì|chủ tọa)/.test(
      line.key,
    ) && line.key.length < 220
  );
}

/** The persons or posts that a statement names as chairs. */
export function readChairs(statement: Span): Chair[] {
  const bare = trimmed(
    cut(
      statement,
      /^(?:đồng\s)?(?:chủ trì|chủ tọa)(?:\s(?:hội nghị|cuộc họp))?\s?:?\s?/.exec(statement.key)?.[0].length ?? 0,
    ),
  );
  const mark = CHAIRS_MARK.exec(bare.key);
  const words = mark && mark.index > 0 ? trimmed(cut(bare, 0, mark.index)) : bare;
  return split(
    words,
    /;\s|\s?(?:,|và)\s(?=(?:đồng chí|đ\/c|ông|bà)\s)|\svà\s(?=(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng)\s)/g,
  ).flatMap(chairIn);
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
  const match = /\s?[,(]?\s?(?:chủ trì\s)?tại (?=(?:các )?điểm cầu)/.exec(words.key);
  if (!match) return { position: words, site: null };
  const site = trimmed(cut(words, match.index + match[0].length));
  return { position: trimmed(cut(words, 0, match.index)), site: siteName(site) };
}

/** "điểm cầu" is dropped before the name of a body or place and kept before a bare level. */
export function siteName(site: Span): Span {
  const bare = trimmed(
    cut(site, 0, site.text.endsWith(')') && !site.text.includes('(') ? site.text.length - 1 : undefined),
  );
  const match = /^(?:các\s)?điểm cầu\s(?:tại\s)?/.exec(bare.key);
  if (!match) return bare;
  const rest = bare.key.slice(match[0].length);
  const isLevel =
    /^(?:cấp |các )?(?:chính|trung tâm|trung ương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|địa phương|cơ sở|sở, ban, ngành)(?:,? (?:và )?(?:cấp |các )?(?:thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu))*$/.test(
      rest,
    );
  return isLevel ? bare : cut(bare, match[0].length);
}
