import { type Draft, derived } from '../draft.ts';
import { cut, type Span, split, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';

type Venue = Draft<PlanDocument['venues'][number]>;
type Status = PlanDocument['venues'][number]['status'];

const PLACE_NOUN =
  /(?<!\p{L})(?:hội trường|phòng họp|phòng hội nghị|nhà văn hóa|trung tâm|trụ sở|khách sạn|ubnd|ủy ban nhân dân|nhà hát|sân vận động|hội sở|văn phòng|phòng|trường|khu|nhà)(?!\p{L})/u;

/** The places of one statement of the venue section; empty when it names none. `status` may come from words around it. */
export function readVenue(
  statement: Span,
  { context = statement, isFirst = true }: { context?: Span; isFirst?: boolean } = {},
): Venue[] {
  const key = statement.key;
  const site = siteBefore(statement);
  const words = withoutLead(site ? site.rest : statement);
  if (/^(?:do|theo)\s/.test(words.key) || !PLACE_NOUN.test(words.key) || /^(?:các )?điểm cầu/.test(words.key))
    return [];
  const { name, address } = partAddress(words);
  if (name.text === '') return [];
  return [
    {
      name,
      address,
      role: derived(site !== null && !(site.isMain && isFirst) ? ('site' as const) : ('main' as const), statement),
      status: derived(statusOf(`${key} ${context.key}`, context === statement), context),
    },
  ];
}

/** The venue inside a sentence on time and place: "… tại Hội trường UBND huyện, dự kiến trong …". */
export function readVenueWithin(sentence: Span): Venue[] {
  const at = /(?:^|\s)tại\s/.exec(sentence.key);
  if (!at) return [];
  const from = at.index + at[0].length;
  const end =
    /,\s(?=dự kiến|thời gian|từ |vào|bắt đầu|ngày|trong)|\s(?:dự kiến|vào (?:lúc|ngày)|trong (?:tháng|ngày))|[;.(]/.exec(
      sentence.key.slice(from),
    );
  return readVenue(trimmed(cut(sentence, from, end ? from + end.index : undefined)), { context: sentence });
}

function siteBefore(statement: Span): { rest: Span; isMain: boolean } | null {
  const match = /^(?:tại )?(?:các )?điểm cầu[^:]{0,60}:\s?/.exec(statement.key);
  if (!match) return null;
  const isMain =
    /điểm cầu (?:chính|trung tâm|tỉnh|cấp tỉnh|ubnd tỉnh|thành phố|trung ương|huyện|cấp huyện)/.test(match[0]) &&
    !/các/.test(match[0]);
  return { rest: cut(statement, match[0].length), isMain };
}

function withoutLead(statement: Span): Span {
  const lead = /^(?:hội nghị (?:được )?(?:tổ chức|diễn ra)\s)?(?:dự kiến\s)?(?:được )?(?:tổ chức\s)?(?:tại\s)?/.exec(
    statement.key,
  );
  return trimmed(cut(statement, lead?.[0].length ?? 0));
}

/** "Hội trường A, số 1 đường B" and "Phòng họp (phường C, tỉnh D)": what follows the place's own name is its address. */
function partAddress(words: Span): { name: Span; address: Span | null } {
  const open = words.key.indexOf('(');
  const outside = open > 0 ? trimmed(cut(words, 0, open)) : words;
  const inside =
    open > 0 ? withoutAddressWord(trimmed(cut(words, open + 1, Math.max(open + 1, words.key.lastIndexOf(')'))))) : null;
  const isAddress = inside !== null && !/dự kiến|thông báo|giấy mời/.test(inside.key);
  const comma =
    /,\s(?=(?:số|đường|thôn|bản|khu phố|tổ dân phố|tổ|ấp|phố|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp|tỉnh|địa chỉ|đặc khu|khối|khóm|km|quốc lộ|ngõ|phố)(?:\.|\s)|khu \d)/.exec(
      outside.key,
    );
  const short = /\s-\s(?=(?:số \d|đường|địa chỉ))/.exec(outside.key);
  const at = comma ?? short;
  if (at) return { name: trimmed(cut(outside, 0, at.index)), address: trimmed(cut(outside, at.index + at[0].length)) };
  return { name: outside, address: isAddress ? inside : null };
}

function withoutAddressWord(address: Span): Span {
  return cut(address, /^địa chỉ\s?:?\s?/.exec(address.key)?.[0].length ?? 0);
}

function statusOf(key: string, isOwnLine: boolean): Status {
  if (isOwnLine && /thông báo[^).;]{0,25}sau|sẽ thông báo|theo giấy mời/.test(key)) return 'to_be_announced';
  if (/địa điểm[^.;]{0,40}(?:thông báo|giấy mời)|(?:thông báo|báo) sau/.test(key) && /địa điểm/.test(key))
    return 'to_be_announced';
  return /\(\s?dự kiến|^dự kiến|dự kiến\s?(?:tổ chức )?tại|địa điểm (?:tổ chức )?\(?dự kiến/.test(key)
    ? 'tentative'
    : 'confirmed';
}

/** Statements of a venue section, one for each line or part. */
export function venueStatements(rest: Span | null, lines: readonly Span[]): Span[] {
  return [...(rest ? [rest] : []), ...lines].flatMap((line) => split(line, /;\s/g));
}
