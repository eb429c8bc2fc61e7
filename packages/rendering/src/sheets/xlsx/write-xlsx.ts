import type { SheetTable } from '@openpar/documents';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeXml, sheetXml } from './sheet-xml.ts';
import { STYLES_XML } from './styles-xml.ts';

/** Zip entries carry a time; a fixed one lets equal tables give equal bytes. Zip knows no day before 1980. */
const ENTRY_TIME = new Date(1980, 0, 1);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook with one sheet for each table: heading row bold, kept in view and filtered; texts as texts, days as days. */
export function writeXlsx(tables: readonly SheetTable[]): Uint8Array {
  const names = sheetNames(tables);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': HEAD + STYLES_XML,
  };
  for (const [at, table] of tables.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = HEAD + sheetXml(table, at === 0);
  const entries: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) entries[name] = [strToU8(xml), { mtime: ENTRY_TIME, level: 6 }];
  return zipSync(entries);
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet']),
  ].map(([part, kind]) => `<Override PartName="${part}" ContentType="${CONTENT}.${kind}+xml"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const lines = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

const LONGEST_NAME = 31;

/** Excel takes at most 31 letters and none of []:*?/\ in the name of a sheet, and no name twice. */
function sheetNames(tables: readonly SheetTable[]): string[] {
  const taken = new Set<string>();
  return tables.map(({ name }, at) => {
    const allowed = name
      .replace(/[[\]:*?/\\]/gu, ' ')
      .slice(0, LONGEST_NAME)
      .trim();
    const free = allowed === '' || taken.has(allowed.toLowerCase()) ? `Sheet${at + 1}` : allowed;
    taken.add(free.toLowerCase());
    return free;
  });
}
