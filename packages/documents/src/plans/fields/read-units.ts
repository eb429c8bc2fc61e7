import { cut, type Span } from '../lines/span.ts';
import type { PlanLevel } from '../plan-document.ts';
import { CENTRAL_CITIES } from '../words/levels.data.ts';
import { type AdministrativeKind, UNIT_WORDS } from '../words/units.data.ts';

/** A unit named in a text: "huyện Tam Đường". */
export interface NamedUnit {
  kind: AdministrativeKind;
  level: PlanLevel;
  /** Type word in small letters. */
  word: string;
  name: Span;
  /** Type word and name. */
  span: Span;
}

const UNIT = /(?<![\p{L}])(tỉnh|thành phố|huyện|quận|thị xã|(?<!thị )xã(?! hội)|phường|thị trấn|đặc khu)\s(?=\S)/gu;
const NAME =
  /^(?:(?![UỦ][ỦYỷỶy](?![\p{L}]))(?!Ủy|ỦY)\p{Lu}[\p{L}']*(?:\s?-\s?\p{Lu}[\p{L}']*)*(?:\s(?!(?:Về|Và|Năm|Tháng|Ngày|Căn|Thực|Theo|Kế|Hội|Chỉ|CCHC|UBND|HĐND|Số|Độc|CỘNG|ĐỘC)(?![\p{L}]))\p{Lu}[\p{L}']*(?:\s?-\s?\p{Lu}[\p{L}']*)*){0,4}|\d{1,2})/u;

/** Every unit that a span names by its type word and own name, in order. Names in capitals count too. */
export function readUnits(span: Span): NamedUnit[] {
  const units: NamedUnit[] = [];
  for (const match of span.key.matchAll(UNIT)) {
    const at = match.index + match[0].length;
    const name = NAME.exec(span.text.slice(at, at + 80));
    const word = match[1] ?? '';
    const known = UNIT_WORDS[word];
    if (!name || !known) continue;
    const nameSpan = cut(span, at, at + name[0].length);
    units.push({
      ...placed(word, nameSpan, known),
      word,
      name: nameSpan,
      span: cut(span, match.index, at + name[0].length),
    });
  }
  return units;
}

function placed(
  word: string,
  name: Span,
  known: { kind: AdministrativeKind; level: PlanLevel },
): { kind: AdministrativeKind; level: PlanLevel } {
  const isCentral = word === 'thành phố' && CENTRAL_CITIES.some((city) => city === name.key);
  return isCentral ? { kind: 'municipality', level: 'province' } : known;
}

/** A name printed in capitals, with a capital at each syllable ("TAM ĐƯỜNG" → "Tam Đường"); other names stay. */
export function nameCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
