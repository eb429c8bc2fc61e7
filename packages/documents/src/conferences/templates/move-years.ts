/** A text of last year moved on, and its words that could only be emptied or were left as they are. */
export interface MovedText {
  text: string;
  /** Dates, numbers of documents and amounts, as they stood. */
  emptied: string[];
  /** Acts and years that may hold for longer and were left standing. */
  kept: string[];
}

export interface YearMove {
  /** The reviewed years of the old conference and of the new one. */
  fromYear: number;
  toYear: number;
}

const BLANK = '…';
const DAY = String.raw`(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?20\d{2}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+20\d{2})`;
const DAY_OF_NO_YEAR = String.raw`(?:ngày|đến|và|-)\s*\d{1,2}\s?(?:/\s?\d{1,2}(?![/\d])|\s+tháng\s+\d{1,2}(?!\s+năm|[/\d]))`;
/** "số 694/QĐ-UBND ngày 15/5/2024", "30/2020/NĐ-CP". */
const REFERENCE = String.raw`\d{1,6}[a-z]?/(?:20\d{2}/)?\p{Lu}[\p{Lu}\p{Ll}\d&-]*(?:\s+ngày\s+${DAY})?`;
const AMOUNT = String.raw`\d{1,3}(?:\.\d{3})+(?=\s*(?:đồng|đ(?!\p{L})|vnđ))|\d+(?:,\d+)?(?=\s*(?:triệu|tỷ)\s+đồng)`;
/** "giai đoạn 2021-2025": the time of a programme, which a conference does not move. */
const RANGE = String.raw`20\d{2}\s*[-–]\s*20\d{2}`;
const YEAR = String.raw`(?<![\d./-])20\d{2}(?![\d.]*\d)|(?<=(?:tháng\s+\d{1,2}|quý\s+[IV\d]{1,3})\s?[/-]\s?)20\d{2}`;

const FOUND = new RegExp(
  `(?<reference>${REFERENCE})|(?<range>${RANGE})|(?<day>${DAY}|${DAY_OF_NO_YEAR})|(?<amount>${AMOUNT})|(?<year>${YEAR})`,
  'giu',
);
/** Acts of the National Assembly, the Government and ministries are numbered with their year and hold until replaced. */
const LASTING_ACT = /^\d{1,6}\/20\d{2}\/(?:QH|NĐ|NQ|TT|QĐ-TTg|PL|UBTVQH)/u;

/**
 * A text of the conference of one year for that of another: its years go along, its days, document numbers and amounts are emptied,
 * all other words are kept. Documents and years that lie before last year's are taken to hold still.
 */
export function moveYears(text: string, { fromYear, toYear }: YearMove): MovedText {
  const moved: MovedText = { text, emptied: [], kept: [] };
  const keep = (words: string): string => {
    moved.kept.push(words);
    return words;
  };
  const empty = (words: string, instead: string): string => {
    moved.emptied.push(words);
    return instead;
  };
  moved.text = text.replace(FOUND, (...found) => {
    const words = String(found[0]);
    const groups: Record<string, string | undefined> = found.at(-1);
    if (groups.reference !== undefined) {
      const isOld = yearsIn(words).length > 0 && yearsIn(words).every((year) => year < fromYear);
      return isOld || LASTING_ACT.test(words) ? keep(words) : empty(words, emptyReference(words));
    }
    if (groups.range !== undefined) return keep(words);
    if (groups.day !== undefined) {
      const [year] = yearsIn(words);
      return year !== undefined && year < fromYear ? keep(words) : empty(words, emptyDay(words));
    }
    if (groups.amount !== undefined) return empty(words, BLANK);
    const year = Number(words);
    return year < fromYear - 1 ? keep(words) : String(year + toYear - fromYear);
  });
  return moved;
}

function yearsIn(words: string): number[] {
  return [...words.matchAll(/20\d{2}/gu)].map(([year]) => Number(year));
}

/** "…/QĐ-UBND ngày …". */
function emptyReference(words: string): string {
  const [number = '', ...rest] = words.split(/\s+/u);
  return `${BLANK}${number.slice(number.search(/\/(?!20\d{2}\/)/u))}${rest.length > 0 ? ` ngày ${BLANK}` : ''}`;
}

/** "ngày …" for "ngày 22/6"; what stood before the day is kept. */
function emptyDay(words: string): string {
  return words.replace(/\d.*$/su, BLANK);
}
