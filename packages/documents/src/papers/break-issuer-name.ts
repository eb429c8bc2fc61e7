import { inCapitals } from './paper-issuer.ts';

/** Bodies whose name takes a line of its own before the place or the field. */
const LEADING_PHRASES = [
  'ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN',
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'HỘI ĐỒNG THẨM ĐỊNH',
  'BAN CHỈ ĐẠO',
  'BAN TỔ CHỨC',
  'TỔ CÔNG TÁC',
  'TỔ GIÚP VIỆC',
];
/** A place begins with the word of its kind and runs to the end of the name. */
const PLACE = / (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) .+$/;
/** Words of several syllables that stay on one line. */
const COMPOUNDS = [
  'HỘI ĐỒNG NHÂN DÂN',
  'ỦY BAN NHÂN DÂN',
  'CẢI CÁCH',
  'HÀNH CHÍNH',
  'CHUYỂN ĐỔI SỐ',
  'TRUNG TÂM',
  'PHỤC VỤ',
  'VĂN PHÒNG',
  'NỘI VỤ',
  'THÔNG TIN',
  'TRUYỀN THÔNG',
  'VĂN HÓA',
  'THỂ THAO',
  'DU LỊCH',
  'XÃ HỘI',
  'KINH TẾ',
  'KẾ HOẠCH',
  'TÀI CHÍNH',
  'KẾ TOÁN',
  'NÔNG NGHIỆP',
  'MÔI TRƯỜNG',
  'THẨM ĐỊNH',
  'THI ĐUA',
  'KHEN THƯỞNG',
  'NHÂN DÂN',
  'KHOA HỌC',
  'CÔNG NGHỆ',
  'XÂY DỰNG',
  'GIÁO DỤC',
  'ĐÀO TẠO',
];
/** More than the left column holds beside the date line, in bold capitals of 12 pt: two wards of all communes since July 2025. */
const TOO_LONG_A_PLACE = 27;
/** About what 70 mm hold in bold capitals of 12 pt. */
const LINE_CAPACITY = 24;
const NO_BREAK = '\u00a0';

/**
 * Lines of an issuer's name in capitals: ["ỦY BAN NHÂN DÂN", "HUYỆN PHONG THỔ"]. A line breaks after the kind of the body and before
 * a place; a longer rest is cut between words, evenly, never down to one syllable, and inside a place name only if no line could hold it.
 * Source: docs/formats.md, "Papers" (NĐ 30, Phụ lục I, Phần I, mục II, khoản 2 leaves the breaking to the writer).
 */
export function breakIssuerName(name: string): string[] {
  const capitals = inCapitals(name).replace(/\s+/g, ' ').trim();
  const leading = LEADING_PHRASES.find((phrase) => capitals.startsWith(`${phrase} `));
  const rest = leading ? capitals.slice(leading.length + 1) : capitals;
  const lines = leading ? [...breakLong(leading), ...breakRest(rest)] : breakRest(rest);
  return lines.every((line) => line.includes(' ')) ? lines : [capitals];
}

function breakRest(text: string): string[] {
  if (text.length <= LINE_CAPACITY) return [text];
  const place = PLACE.exec(` ${text}`)?.[0].trim() ?? null;
  if (place === null) return breakLong(text);
  const before = text.slice(0, text.length - place.length).trim();
  return [...(before === '' ? [] : breakLong(before)), ...breakPlace(place)];
}

/** A place stays whole, unless no line can hold it: then it is cut once, at its dash where it has one. */
function breakPlace(place: string): string[] {
  if (place.length < TOO_LONG_A_PLACE) return [place];
  const dash = place.indexOf(' - ');
  if (dash > 0) return [place.slice(0, dash + 2), place.slice(dash + 3)];
  const words = wordsOf(place);
  const cut = bestCut(words, place.length / 2);
  return cut === null ? [place] : [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
}

function breakLong(text: string): string[] {
  const words = wordsOf(text);
  const least = Math.ceil(text.length / LINE_CAPACITY);
  const tries = [least, least + 1].map((count) => cutInto(words, count));
  return tries.find((lines) => lines.every((line) => line.length <= LINE_CAPACITY)) ?? tries[0] ?? [text];
}

function cutInto(words: readonly string[], count: number): string[] {
  const text = words.join(' ');
  const cut = count === 1 ? null : bestCut(words, text.length / count);
  if (cut === null) return [text];
  return [words.slice(0, cut).join(' '), ...cutInto(words.slice(cut), count - 1)];
}

function bestCut(words: readonly string[], target: number): number | null {
  const candidates = words.flatMap((_, cut) => {
    const [head, tail] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    return head.includes(' ') && tail.includes(' ') ? [{ cut, off: Math.abs(head.length - target) }] : [];
  });
  return candidates.sort((a, b) => a.off - b.off)[0]?.cut ?? null;
}

function wordsOf(text: string): string[] {
  const bound = COMPOUNDS.reduce((all, word) => all.replaceAll(word, word.replaceAll(' ', NO_BREAK)), text);
  return bound
    .replace(/(?<= )(VÀ|-|&) /g, `$1${NO_BREAK}`)
    .split(' ')
    .map((word) => word.replaceAll(NO_BREAK, ' '));
}
