import { cut, type Span, split, trimmed } from '../lines/span.ts';
import { modeOf } from './read-form.ts';

/** What running text says of a conference that was or will be held: time, place, chair, form, who took part. */
export interface Narrative {
  time: Span | null;
  venue: Span | null;
  chair: Span | null;
  form: Span | null;
  participants: Span | null;
}

const TIME =
  /^(?:(?:vào\s)?(?:sáng|chiều|tối)\s(?:(?:ngày|thứ)\s)?|(?:vào\s)?(?:lúc\s)?ngày\s|trong (?:ngày|hai ngày|02 ngày|các ngày)\s)[^.;]*?\d/;
const TIME_END = /,\s(?=tại|do |đồng chí|ubnd|ủy ban|sở|phòng|dưới)|\stại\s|,\s?đ\/c/;
const CHAIR = /(?:^|,\s|\s)(?<who>(?:đồng chí|đ\/c|ông|bà)\s[^.;]{3,140}?)\s(?:đã\s)?chủ trì(?=\s|$)/;

/** Reads the first paragraphs of a notice or report sentence by sentence; each part is taken where it is said first. */
export function readNarrative(paragraphs: readonly Span[]): Narrative {
  const told: Narrative = { time: null, venue: null, chair: null, form: null, participants: null };
  for (const sentence of paragraphs.flatMap((paragraph) => split(paragraph, /\.\s/g))) {
    told.time ??= timeIn(sentence);
    told.venue ??= venueIn(sentence);
    told.chair ??= chairIn(sentence);
    if (/hội nghị/.test(sentence.key) && modeOf(sentence.key) !== 'unspecified') told.form ??= sentence;
    told.participants ??= participantsIn(sentence);
  }
  return told;
}

function timeIn(sentence: Span): Span | null {
  const start = TIME.exec(sentence.key);
  if (!start || !/hội nghị/.test(sentence.key) || /(?:ký |đã )ban hành/.test(sentence.key))
    return plannedTimeIn(sentence);
  const end = TIME_END.exec(sentence.key);
  return trimmed(cut(sentence, 0, end?.index ?? /,\s|$/.exec(sentence.key)?.index));
}

/** "Hội nghị dự kiến được tổ chức vào chiều ngày 19/12/2025 tại …". */
function plannedTimeIn(sentence: Span): Span | null {
  const match =
    /hội nghị[^.;]{0,80}?(?:tổ chức|diễn ra)\s(?<when>(?:dự kiến\s)?(?:vào\s|trong\s|từ\s)?(?:lúc\s)?(?:\d|sáng|chiều|buổi|ngày|tháng|½|quý|cuối|đầu)[^.;]*)/.exec(
      sentence.key,
    );
  const when = match?.groups?.when;
  if (!match || !when || !/\d/.test(when)) return null;
  const from = sentence.key.indexOf(when, match.index);
  const end = TIME_END.exec(sentence.key.slice(from));
  return trimmed(cut(sentence, from, end ? from + end.index : undefined));
}

function venueIn(sentence: Span): Span | null {
  const at = /(?:^|,\s|\s)tại\s(?=(?:hội trường|phòng họp|nhà văn hóa|trung tâm|trụ sở|ubnd|khách sạn|phòng))/.exec(
    sentence.key,
  );
  if (!at) return null;
  const from = at.index + at[0].length;
  const end =
    /,\s(?=(?:đồng chí|đ\/c|ông|bà|ubnd|ủy ban|sở|phòng nội vụ|dưới|ban chỉ đạo))|\s(?:diễn ra|đã diễn ra|tổ chức|đã tổ chức|do|với sự)\s/.exec(
      sentence.key.slice(from),
    );
  return trimmed(cut(sentence, from, end ? from + end.index : undefined));
}

function chairIn(sentence: Span): Span | null {
  const match = CHAIR.exec(sentence.key);
  const who = match?.groups?.who;
  if (!match || !who) return null;
  const last = Math.max(who.lastIndexOf(', đồng chí'), -1);
  const at = sentence.key.indexOf(who, match.index) + (last < 0 ? 0 : last + 2);
  return trimmed(cut(sentence, at, sentence.key.indexOf(who, match.index) + who.length));
}

function participantsIn(sentence: Span): Span | null {
  const lead =
    /^(?:(?:cùng )?(?:tham )?dự (?:hội nghị )?(?:còn )?(?:có|gồm)|thành phần (?:tham )?dự(?: hội nghị)?(?: gồm| có)?)\s?:?\s/.exec(
      sentence.key,
    );
  return lead ? trimmed(cut(sentence, lead[0].length)) : null;
}
