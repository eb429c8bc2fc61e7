/**
 * A text in the form of official papers, word for word: Unicode NFC, single spaces, none before a punctuation mark, " - " for a dash,
 * "½" for "1/2 ngày", "tháng 6" for "Tháng 6" inside a sentence, and curly quotation marks where a pair was lost to U+FFFD.
 */
export function mendForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[–—]+/gu, ' - ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\uFFFD([^\uFFFD]+)\uFFFD/gu, '“$1”')
    .replace(/ +([,;:.](?:\s|$))/gu, '$1')
    .replace(/ -(?=\p{L})|(?<=\p{L})- /gu, ' - ')
    .replace(/(?<!\d)1\/2(?= ngày)/gu, '½')
    .replace(/(?<=[\p{Ll},] )Tháng(?= \d)/gu, 'tháng');
}

/** The text without its end marks; an ellipsis stays. */
export function withoutEndMark(text: string): string {
  return text.replace(/(?:\s|[;,:]|\.\/|(?<!\.)\.(?!\.))+$/u, '');
}

/** The text as a sentence: mended, with a capital at its start and a full stop at its end. */
export function asSentence(text: string): string {
  return `${capitalised(withoutEndMark(mendForm(text)))}.`;
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** A name inside a sentence: "các cơ quan" for "Các cơ quan"; proper names keep their capital. */
export function insideSentence(text: string): string {
  return /^(?:Các|Những|Toàn thể|Tất cả|Đại diện|Lãnh đạo|Thủ trưởng|Công chức|Ngân sách|Nguồn|Kinh phí|Khoảng|Để|Nhằm|Trong|Dự kiến|Từ|Thực hiện|Căn cứ|Theo)(?!\p{L})/u.test(
    text,
  )
    ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
    : text;
}

/** "A", "A và B", "A, B và C". */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}
