import { type Draft, derived } from '../draft.ts';
import type { Block, Paragraph, TableBlock } from '../lines/read-source.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';
import { readClocks } from './read-clocks.ts';
import { splitBodies } from './read-organizations.ts';

type AgendaItem = Draft<PlanDocument['agenda'][number]>;

/** Programme lines with a time of day or a length. */
export function readAgendaLines(lines: readonly Span[]): AgendaItem[] {
  return lines.flatMap((line) => {
    const item = itemOf(line);
    return item ? [item] : [];
  });
}

interface Timing {
  start: string | null;
  end: string | null;
  minutes: number | null;
  /** Characters that the timing takes up at the front. */
  length: number;
}

const FRONT =
  /^(?:từ\s|lúc\s|vào lúc\s)?\d{1,2}\s?(?:giờ|h|g|:)[\s\d:hg'pútgiờ.-]{0,24}?(?:\s?(?:-|đến|tới)\s?(?:\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2})?\s?(?:phút|p(?!\p{L})|')?))?(?=\s?[:.,)-]|\s|$)/u;

function timingOf(key: string): Timing | null {
  const front = FRONT.exec(key);
  const clocks = readClocks(key.slice(0, 60)).filter(({ start }) => start < 32);
  const [first, second] = clocks;
  if (front && first && first.start < 10) {
    const isRange = second !== undefined && /^\s?(?:-|đến|tới|\s)+\s?$/.test(key.slice(first.end, second.start));
    const end = isRange && second ? second.end : first.end;
    return { start: first.value, end: isRange && second ? second.value : null, minutes: null, length: end };
  }
  const minutes = /^(?:\(?\s?)?(\d{1,3})\s?(?:phút|')(?!\p{L})/u.exec(key);
  return minutes ? { start: null, end: null, minutes: Number(minutes[1]), length: minutes[0].length } : null;
}

function itemOf(line: Span): AgendaItem | null {
  const timing = timingOf(line.key);
  if (!timing) return null;
  const rest = trimmed(
    cut(line, timing.length + (/^\s?[):.,-]*\s?/.exec(line.key.slice(timing.length))?.[0].length ?? 0)),
  );
  const { text, presenters } = partPresenters(rest);
  const inside = /\((\d{1,3}) phút\)/.exec(text.key);
  const bare = inside ? trimmed(cut(text, 0, inside.index)) : text;
  return bare.text === ''
    ? null
    : draftOf(timing, line, { text: bare, presenters, minutes: inside ? Number(inside[1]) : timing.minutes });
}

function draftOf(
  timing: Timing,
  at: Span,
  item: { text: Span; presenters: readonly Span[]; minutes: number | null },
): AgendaItem {
  const when = cut(at, 0, timing.length);
  return {
    start: derived(timing.start, when),
    end: derived(timing.end, when),
    durationMinutes: derived(item.minutes, when),
    text: item.text,
    presenters: [...item.presenters],
  };
}

/** "Phát biểu khai mạc (Phó Giám đốc Sở)" or "… - Đồng chí Chủ tịch UBND xã": who presents stands behind the content. */
function partPresenters(rest: Span): { text: Span; presenters: Span[] } {
  const open = rest.key.lastIndexOf('(');
  const close = rest.key.indexOf(')', open);
  const inside = open > 0 && close > open ? trimmed(cut(rest, open + 1, close)) : null;
  if (inside && close >= rest.key.length - 2 && !/phút|dự kiến|nếu có|kèm/.test(inside.key)) {
    return { text: trimmed(cut(rest, 0, open)), presenters: presentersIn(inside) };
  }
  const dash =
    /\s?(?:[-;.:]\s|,\s)(?:người thực hiện|thực hiện|trình bày|chủ trì|đơn vị (?:thực hiện|trình bày))\s?:\s?/.exec(
      rest.key,
    );
  if (dash) {
    return {
      text: trimmed(cut(rest, 0, dash.index)),
      presenters: presentersIn(trimmed(cut(rest, dash.index + dash[0].length))),
    };
  }
  const trailing =
    /\s-\s(?=(?:đồng chí|đ\/c|lãnh đạo|đại diện|chủ tịch|phó|bí thư|ban tổ chức|mc|giám đốc|trưởng|văn phòng|sở|phòng|ubnd|các|trung tâm|chủ tọa|công an|hội)(?!\p{L}))[^-]+(?:-\s\p{L}+[^-]*)?$/u.exec(
      rest.key,
    );
  if (trailing) {
    const who = trimmed(cut(rest, trailing.index + 3));
    return { text: trimmed(cut(rest, 0, trailing.index)), presenters: presentersIn(who) };
  }
  return { text: rest, presenters: [] };
}

function presentersIn(words: Span): Span[] {
  if (/^[-–\s/]*$/.test(words.text)) return [];
  const lead = /^(?:do\s|mời\s)?(?:(?:các\s)?(?:đồng chí|đ\/c|ông|bà)\s)?/.exec(words.key);
  const tail =
    /\s(?:trình bày|báo cáo|thực hiện|điều hành|chủ trì|dẫn chương trình|phát biểu|công bố|điều khiển)$/.exec(
      words.key,
    );
  return splitBodies(cut(words, lead?.[0].length ?? 0, tail?.index)).flatMap((part) => partsAtSemicolon(part));
}

function partsAtSemicolon(part: Span): Span[] {
  const at = part.key.indexOf(';');
  return at < 0 ? [trimmed(part)] : [trimmed(cut(part, 0, at)), ...partsAtSemicolon(trimmed(cut(part, at + 1)))];
}

/** A programme laid out as a table: Thời gian | Nội dung | Người thực hiện. `null` when the table is none. */
export function readAgendaTable(table: TableBlock): AgendaItem[] | null {
  const header = table.rows[0]?.map(keyOfCell) ?? [];
  const time = header.findIndex((key) => /thời gian|giờ|thời lượng/.test(key) && !/hoàn thành|thực hiện|hạn/.test(key));
  const text = header.findIndex((key) => /nội dung|chương trình|công việc|hoạt động/.test(key));
  if (time < 0 || text < 0) return null;
  const who = header.findIndex(
    (key, at) => at !== text && at !== time && /người|thực hiện|trình bày|chủ trì|đơn vị|phụ trách|điều hành/.test(key),
  );
  return table.rows.slice(1).flatMap((row) => {
    const words = joinCell(row[text] ?? []);
    if (!words) return [];
    const at = joinCell(row[time] ?? []);
    const timing = (at && timingOf(at.key)) ?? { start: null, end: null, minutes: null, length: 0 };
    const presenters = who < 0 ? [] : (row[who] ?? []).flatMap(({ words: cell }) => presentersIn(trimmed(cell)));
    return [draftOf(timing, at ?? words, { text: trimmed(words), presenters, minutes: timing.minutes })];
  });
}

function keyOfCell(cell: readonly Paragraph[]): string {
  return cell.map(({ span }) => span.key).join(' ');
}

/** All words of a cell as one span (its lines are neighbours). */
export function joinCell(cell: readonly Paragraph[]): Span | null {
  const [first] = cell;
  const last = cell[cell.length - 1];
  if (!first || !last) return null;
  const text = cell.map(({ span }) => span.text).join(' ');
  const key = cell.map(({ span }) => span.key).join(' ');
  const all = { start: first.span.start, end: last.span.end, text, key };
  return trimmed(cut(all, first.marker?.length ?? 0));
}

/** Programme in an appendix: its tables, or its lines with a time. */
export function readAgendaBlocks(blocks: readonly Block[]): AgendaItem[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return readAgendaTable(block) ?? [];
    const item = itemOf(block.words);
    return item ? [item] : [];
  });
}
