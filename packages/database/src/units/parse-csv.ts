/**
 * Rows of a CSV text with one header line, as records by column name; a missing last cell is empty. Cells may be quoted ("a ""b"", c").
 * Throws on a row with more cells than the header.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = splitCells(text.replace(/^\ufeff/, ''));
  return rows.map((cells, index) => {
    if (cells.length > header.length)
      throw new Error(`row ${index + 2} has ${cells.length} cells, not ${header.length}`);
    return Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']));
  });
}

const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;

function splitCells(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const [, cell = '', end] = CELL.exec(text) ?? [];
    if (end === undefined) throw new Error(`no CSV at character ${at}: ${text.slice(at, at + 40)}`);
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',' && CELL.lastIndex < text.length) continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
