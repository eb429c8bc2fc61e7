import type { Archive } from '../../reading/archive/open-archive.ts';
import { ReadingRefused } from '../../reading/reading-refusal.ts';
import { scanXml } from './scan-xml.ts';

/** Where the parts of a workbook lie in its archive. */
export interface Workbook {
  sheetName: string;
  sheetPart: string;
  /** `null` where the workbook has none. */
  stringsPart: string | null;
  stylesPart: string | null;
  /** Days are counted from 1904-01-01, as old Macintosh files do. */
  isFrom1904: boolean;
}

/** The parts behind the first sheet that is not hidden; refuses 'sheet-broken' and 'sheet-empty'. */
export function readWorkbook(archive: Archive): Workbook {
  const part = workbookPart(archive);
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const related = readRelations(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, folder);
  let sheet: { name: string; relation: string } | null = null;
  let isFrom1904 = false;
  scanXml(readPart(archive, part), part, {
    open(name, tag) {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/u.test(tag.attribute('date1904') ?? '');
      const isHidden = (tag.attribute('state') ?? 'visible') !== 'visible';
      if (name !== 'sheet' || sheet !== null || isHidden) return;
      sheet = {
        name: tag.attribute('name') ?? '',
        relation: tag.attribute('r:id') ?? tag.attribute('relationships:id') ?? '',
      };
    },
  });
  const { name, relation } = present(sheet);
  const sheetPart = related.get(relation)?.target;
  if (sheetPart === undefined) throw new ReadingRefused('sheet-broken', { part, reason: 'relation' });
  return { sheetName: name.normalize('NFC'), sheetPart, ...partsByKind(related), isFrom1904 };
}

function present(sheet: { name: string; relation: string } | null): { name: string; relation: string } {
  if (sheet === null) throw new ReadingRefused('sheet-empty', { sheet: '' });
  return sheet;
}

function workbookPart(archive: Archive): string {
  const roots = archive.names.includes('_rels/.rels') ? readRelations(archive, '_rels/.rels', '') : new Map();
  for (const { kind, target } of roots.values()) if (kind === 'officeDocument') return target;
  return 'xl/workbook.xml';
}

interface Relation {
  kind: string;
  target: string;
}

function readRelations(archive: Archive, part: string, folder: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  scanXml(readPart(archive, part), part, {
    open(name, tag) {
      if (name !== 'Relationship' || tag.attribute('TargetMode') === 'External') return;
      const target = tag.attribute('Target') ?? '';
      relations.set(tag.attribute('Id') ?? '', {
        kind: (tag.attribute('Type') ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//u, ''),
      });
    },
  });
  return relations;
}

function partsByKind(relations: ReadonlyMap<string, Relation>): {
  stringsPart: string | null;
  stylesPart: string | null;
} {
  const partOf = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind)?.target ?? null;
  return { stringsPart: partOf('sharedStrings'), stylesPart: partOf('styles') };
}

/** The bytes of a part; refuses 'sheet-broken' where it is missing. */
export function readPart(archive: Archive, part: string): Uint8Array {
  const bytes = archive.read(part);
  if (bytes === null) throw new ReadingRefused('sheet-broken', { part, reason: 'missing' });
  return bytes;
}
