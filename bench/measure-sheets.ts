import { columnLetters } from '@openpar/documents';
import { createFileReader } from '@openpar/rendering';
import { makeXlsx } from '../packages/rendering/src/sheets/testing/make-xlsx.ts';
import { atMost, type Figure, medianMs } from './measure.ts';

const ROWS = 100_000;
const COLUMNS = 12;
const KINDS = ['xã', 'phường', 'đặc khu', 'thị trấn'];

/** How long a large sheet takes on its way through the reading thread: texts as Excel shares them, words, numbers. */
export async function measureSheets(): Promise<Figure[]> {
  const bytes = largeSheet();
  const reader = createFileReader();
  try {
    const name = `read an XLSX of ${ROWS} rows of ${COLUMNS} cells`;
    return [atMost(name, 's', (await medianMs(5, read)) / 1000, 1.5)];
  } finally {
    await reader.close();
  }

  async function read(): Promise<void> {
    const sheet = await reader.readSheet({ name: 'lon.xlsx', bytes });
    if (!sheet.ok || sheet.value.rows.length !== ROWS) throw new Error('not all rows were read');
  }
}

/** Two columns of texts that differ from row to row, three of words, seven of numbers: 54 MB unpacked. */
function largeSheet(): Uint8Array {
  const strings = [...KINDS];
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const row = at + 1;
    strings.push(`${10_000 + row}.2025`, `Ủy ban nhân dân xã Mường So số ${row}`);
    const shared = [strings.length - 2, strings.length - 1, at % 4, (at + 1) % 4, (at + 2) % 4];
    const texts = shared.map((index, column) => cellXml(column, row, ` s="2" t="s"><v>${index}`));
    const numbers = Array.from({ length: COLUMNS - shared.length }, (_, column) =>
      cellXml(shared.length + column, row, `><v>${((row * 7919 * (column + 5)) % 100_000) / (column % 2 ? 1 : 100)}`),
    );
    return `<row r="${row}" spans="1:${COLUMNS}">${texts.join('')}${numbers.join('')}</row>`;
  });
  return makeXlsx({ rows: rows.join(''), strings: strings.map((text) => `<t>${text}</t>`) });
}

function cellXml(column: number, row: number, rest: string): string {
  return `<c r="${columnLetters(column)}${row}"${rest}</v></c>`;
}
