import { openArchive } from '../../reading/archive/open-archive.ts';
import type { ReadingLimits } from '../../reading/reading-limits.ts';
import { ReadingRefused } from '../../reading/reading-refusal.ts';
import type { TakeRow } from '../take-row.ts';
import { readNumberFormats } from './read-number-formats.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheetRows } from './read-sheet-rows.ts';
import { readPart, readWorkbook } from './read-workbook.ts';

/**
 * The first visible sheet of an XLSX: answers its name. Refuses 'sheet-type-unknown' for other archives, 'sheet-with-macros', and what does
 * not hold together.
 */
export function readXlsx(bytes: Uint8Array, limits: ReadingLimits, take: TakeRow): string {
  const archive = openArchive(bytes, limits);
  if (!archive.names.includes('[Content_Types].xml'))
    throw new ReadingRefused('sheet-type-unknown', { found: kindByNames(archive.names) });
  const types = new TextDecoder().decode(archive.read('[Content_Types].xml') ?? new Uint8Array());
  if (types.includes('macroEnabled') || archive.names.some((name) => /vbaProject/iu.test(name)))
    throw new ReadingRefused('sheet-with-macros');
  if (!types.includes('spreadsheetml'))
    throw new ReadingRefused('sheet-type-unknown', { found: kindByNames(archive.names) });
  const workbook = readWorkbook(archive);
  const { stringsPart, stylesPart, sheetPart, sheetName, isFrom1904 } = workbook;
  readSheetRows(
    {
      strings: stringsPart === null ? [] : readSharedStrings(readPart(archive, stringsPart), stringsPart),
      formats: stylesPart === null ? [] : readNumberFormats(readPart(archive, stylesPart), stylesPart),
      bytes: readPart(archive, sheetPart),
      part: sheetPart,
      sheetName,
      isFrom1904,
    },
    limits,
    take,
  );
  return sheetName;
}

function kindByNames(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  return names.includes('content.xml') ? 'ods' : 'zip';
}
