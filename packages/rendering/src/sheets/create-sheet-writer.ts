import type { SheetWriter } from '@openpar/application';
import { writeCsv } from './csv/write-csv.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

export function createSheetWriter(): SheetWriter {
  return { writeXlsx, writeCsv };
}
