import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { argon2PasswordHasher, randomTokenMaker, systemClock } from '@openpar/adapters';
import { applyImport, type CheckedList, previewImport, programAsKeeper } from '@openpar/application';
import { importFaultSentence } from '@openpar/contract';
import { createFileReader } from '@openpar/rendering';
import { openRecords } from '@openpar/server';
import { type Command, EXIT, type ExitCode, type Terminal, writeRefusal } from '../command.ts';
import { readConfigOf } from '../installation/read-config-of.ts';
import { listKindOf, writeListRefusal } from './list-kind-of.ts';

/** Brings in a list as the page does, for all units: everything or nothing. */
export const importCommand: Command = {
  name: 'import',
  usage: 'units|posts|holders|accounts FILE [--dry-run] [--data DIR] [--json]',
  summary: 'Brings in a list (XLSX, CSV): all rows, or none and every fault with its row; --dry-run only checks.',
  example: 'openpar import units don-vi.xlsx --dry-run',
  options: { 'dry-run': { type: 'boolean' }, data: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options, terminal }) {
    const [word, path, ...others] = words;
    const kind = listKindOf(word);
    if (kind === null || path === undefined || others.length > 0) {
      terminal.error('list-missing: name the list and one file, for example: openpar import units don-vi.xlsx');
      return EXIT.usage;
    }
    const asJson = options.json === true;
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) {
      const mend = 'Check the name and that it is open to you.';
      writeRefusal(
        terminal,
        { code: 'file-not-found', sentence: `"${path}" cannot be read.`, mend, file: path },
        asJson,
      );
      return EXIT.refused;
    }
    const config = readConfigOf(options, terminal);
    if (!config) return EXIT.usage;
    const records = await openRecords(config, terminal.error);
    const reader = createFileReader({ workers: 1, limits: { fileBytes: config.uploadMegabytes * 1024 * 1024 } });
    try {
      const ports = {
        stores: records.stores,
        reader,
        clock: systemClock(),
        hasher: argon2PasswordHasher(),
        tokens: randomTokenMaker(),
      };
      const by = programAsKeeper(records.realm.id);
      const list = { kind, file: { name: basename(path), bytes } };
      const preview = await previewImport(ports, by, list);
      if (!preview.ok) {
        writeListRefusal(terminal, { ...preview.refusal, file: path }, asJson);
        return EXIT.refused;
      }
      if (preview.value.faults.length > 0) return tellFaults(terminal, preview.value, asJson);
      if (options['dry-run'] === true) return tellCounts(terminal, preview.value.counts, { asJson, isApplied: false });
      const applied = await applyImport(ports, by, list);
      if (!applied.ok) {
        writeListRefusal(terminal, { ...applied.refusal, file: path }, asJson);
        return EXIT.refused;
      }
      return tellCounts(terminal, applied.value, { asJson, isApplied: true });
    } finally {
      await reader.close();
      await records.close();
    }
  },
};

function tellFaults(terminal: Terminal, { faults }: CheckedList, asJson: boolean): ExitCode {
  const told = faults.map((fault) => ({ ...fault, ...importFaultSentence(fault.code, fault.detail, 'en') }));
  if (asJson) terminal.out(JSON.stringify({ isApplied: false, faults: told }));
  else {
    for (const { row, column, cell, sentence, mend } of told)
      terminal.out(
        `${[`row ${row}`, ...(column === null ? [] : [`${column} (${cell})`])].join(', ')}: ${sentence} ${mend}`,
      );
    terminal.error(`import-has-faults: ${faults.length}; no row was brought in.`);
  }
  return EXIT.findings;
}

function tellCounts(
  terminal: Terminal,
  counts: CheckedList['counts'],
  { asJson, isApplied }: { asJson: boolean; isApplied: boolean },
): ExitCode {
  const { added, changed, unchanged } = counts;
  if (asJson) terminal.out(JSON.stringify({ isApplied, counts, faults: [] }));
  else {
    const words = `${added} added, ${changed} changed, ${unchanged} as they were`;
    terminal.out(isApplied ? words : `Without faults; would be: ${words}. Nothing was written.`);
  }
  return EXIT.ok;
}
