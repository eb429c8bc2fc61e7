import type { SheetWriter } from '@openpar/application';
import type { SheetTable } from '@openpar/documents';
import type { FileAnswer } from '../send-answer.ts';

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Tables as a file to save; CSV has room for the first only. */
export function sheetAnswer(
  writer: SheetWriter,
  tables: readonly SheetTable[],
  { name, format }: { name: string; format: 'xlsx' | 'csv' },
): FileAnswer {
  const [first] = tables;
  if (!first) throw new Error('a list without a table');
  return {
    bytes: format === 'xlsx' ? writer.writeXlsx(tables) : writer.writeCsv(first),
    mediaType: MEDIA_TYPES[format],
    fileName: `${name}.${format}`,
    disposition: 'attachment',
  };
}
