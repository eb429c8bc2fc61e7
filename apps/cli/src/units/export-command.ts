import { writeFile } from 'node:fs/promises';
import { systemClock } from '@openpar/adapters';
import { exportList, programAsKeeper } from '@openpar/application';
import { createSheetWriter } from '@openpar/rendering';
import { openRecords } from '@openpar/server';
import { type Command, EXIT, isWritten } from '../command.ts';
import { readConfigOf } from '../installation/read-config-of.ts';
import { listKindOf, writeListRefusal } from './list-kind-of.ts';

/** Takes out a list that `import` takes in. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'units|posts|holders|accounts FILE [--data DIR]',
  summary: 'Writes a list of all times as FILE (.xlsx or .csv), as import takes it.',
  example: 'openpar export holders nguoi-giu-chuc-danh.xlsx',
  options: { data: { type: 'string' } },
  async run({ words, options, terminal }) {
    const [word, path, ...others] = words;
    const kind = listKindOf(word);
    const format = /\.(xlsx|csv)$/i.exec(path ?? '')?.[1]?.toLowerCase();
    if (kind === null || path === undefined || format === undefined || others.length > 0) {
      terminal.error('list-missing: name the list and a file .xlsx or .csv, for example: openpar export units a.xlsx');
      return EXIT.usage;
    }
    const config = readConfigOf(options, terminal);
    if (!config) return EXIT.usage;
    const records = await openRecords(config, terminal.error);
    try {
      const by = programAsKeeper(records.realm.id);
      const table = await exportList({ stores: records.stores, clock: systemClock() }, by, { kind, day: null });
      if (!table.ok) {
        writeListRefusal(terminal, { ...table.refusal, file: path }, false);
        return EXIT.refused;
      }
      const writer = createSheetWriter();
      const bytes = format === 'xlsx' ? writer.writeXlsx([table.value]) : writer.writeCsv(table.value);
      if (!(await isWritten(terminal, { path }, () => writeFile(path, bytes)))) return EXIT.refused;
      terminal.out(`${path}: ${table.value.rows.length} rows`);
      return EXIT.ok;
    } finally {
      await records.close();
    }
  },
};
