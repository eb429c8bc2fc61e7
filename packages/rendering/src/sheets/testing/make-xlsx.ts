import { strToU8, zipSync } from 'fflate';

export interface XlsxParts {
  /** Inside `sheetData`. */
  rows: string;
  name?: string;
  /** Texts of `sharedStrings.xml`, as the inside of `si`. */
  strings?: readonly string[];
  /** Inside `styleSheet`. */
  styles?: string;
  merged?: readonly string[];
  /** Before the root of the sheet. */
  prologue?: string;
  isFrom1904?: boolean;
  isMacroType?: boolean;
  /** A hidden sheet stands before the one with the rows. */
  hiddenBefore?: boolean;
  more?: Record<string, Uint8Array>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATION = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** An XLSX as other programs write them: parts with prefixes and single quotes, shared strings, styles. */
export function makeXlsx(parts: XlsxParts): Uint8Array {
  const { rows, name = 'Sheet1', strings = [], styles = '', merged = [], prologue = '', more = {} } = parts;
  const kind = parts.isMacroType
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : 'spreadsheetml.sheet.main+xml';
  const cells = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override ContentType="${kind}"/></Types>`),
    '_rels/.rels': strToU8(`<Relationships>${RELATION('r1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': strToU8(
      `<x:workbook xmlns:x="main"><x:workbookPr date1904='${parts.isFrom1904 ? 1 : 0}'/><x:sheets>${
        parts.hiddenBefore ? '<x:sheet name="Ẩn" state="hidden" sheetId="9" r:id="r9"/>' : ''
      }<x:sheet sheetId='1' r:id='r1' name='${name}'/></x:sheets></x:workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${RELATION('r1', 'worksheet', 'worksheets/sheet1.xml')}${RELATION('r2', 'sharedStrings', '/xl/sharedStrings.xml')}${RELATION('r3', 'styles', './styles.xml')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?>${prologue}<worksheet><sheetData>${rows}</sheetData><mergeCells>${cells}</mergeCells></worksheet>`,
    ),
    ...more,
  });
}
