import type { Paragraph } from '../lines/read-source.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';
import { TYPE_LINE } from '../words/document-types.data.ts';

/** The title (trích yếu) without the kind of document; `null` where none stands. */
export function readTitle(typeLine: Paragraph | null, lines: readonly Paragraph[], whole: Span): Span | null {
  const first = typeLine ? afterKind(typeLine.span) : null;
  const words = lines.map(({ span }) => span).filter((span) => !/^\(|^kính gửi/.test(span.key));
  const parts = first && first.text !== '' ? [first, ...words] : words;
  const [start, end] = [parts[0], parts[parts.length - 1]];
  return start && end ? trimmed(cut(whole, start.start, end.end)) : null;
}

function afterKind(line: Span): Span {
  const match = TYPE_LINE.exec(line.key);
  return trimmed(cut(line, match?.[0].length ?? 0));
}

/** The conference's name: the title from the word for the event on, without "Tổ chức". */
export function conferenceNameIn(title: Span | null): Span | null {
  if (!title) return null;
  const bare =
    /^(?:(?:về|v\/v)\s(?:việc\s)?)?(?:(?:triển khai|phối hợp|dự)\s)?(?:tổ chức\s)?(?:tới dự\s|dự\s|tham dự\s)?/.exec(
      title.key,
    );
  const name = cut(title, bare?.[0].length ?? 0);
  if (
    /^(?:các |chuỗi )?(?:hội nghị|hội thảo|tọa đàm|lớp|buổi|cuộc họp|họp|đối thoại|diễn đàn|ngày hội|phiên)/.test(
      name.key,
    )
  )
    return name;
  const event = /(?:các )?(?:hội nghị|hội thảo|tọa đàm|buổi đối thoại|lớp tập huấn|diễn đàn)/.exec(title.key);
  return event ? cut(title, event.index) : null;
}
