import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { refusalSentence } from '@openpar/contract';
import { type PlanDocument, readPlan } from '@openpar/documents';
import { extractText } from '@openpar/rendering';
import { type Command, EXIT, type ExitCode, isWritten, type Terminal, writeRefusal } from '../command.ts';

/** Reads plan documents into their structured content: one JSON file each, or one JSON document on standard output. */
export const planReadCommand: Command = {
  name: 'plan read',
  usage: 'FILE... [--out DIR] [--json]',
  summary: 'Reads .txt, .docx or .pdf plans into NAME.json (docs/formats.md, "Plan").',
  example: 'openpar plan read phong-tho-2024.pdf --out read/',
  options: { out: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options, terminal }) {
    if (words.length === 0) {
      terminal.error('file-missing: name at least one file, for example: openpar plan read plan.docx');
      return EXIT.usage;
    }
    const folder = typeof options.out === 'string' ? options.out : null;
    const asJson = options.json === true;
    let code: ExitCode = EXIT.ok;
    for (const file of words) {
      const document = await readFileAsPlan(file, { terminal, asJson });
      const isDelivered = document !== null && (await deliver({ file, document, folder, terminal, asJson }));
      if (!isDelivered) code = EXIT.refused;
    }
    return code;
  },
};

async function readFileAsPlan(
  file: string,
  { terminal, asJson }: { terminal: Terminal; asJson: boolean },
): Promise<PlanDocument | null> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    const sentence = `The file "${file}" cannot be opened.`;
    writeRefusal(terminal, { code: 'file-not-found', sentence, mend: 'Check its name and folder.', file }, asJson);
    return null;
  }
  const extracted = await extractText({ name: basename(file), bytes });
  if (extracted.ok) return readPlan(extracted.value).document;
  const { code, detail } = extracted.refusal;
  writeRefusal(terminal, { code, ...refusalSentence(code, detail, 'en'), file }, asJson);
  return null;
}

interface Delivery {
  file: string;
  document: PlanDocument;
  folder: string | null;
  terminal: Terminal;
  asJson: boolean;
}

async function deliver({ file, document, folder, terminal, asJson }: Delivery): Promise<boolean> {
  const json = JSON.stringify(document, null, 2);
  if (folder === null) {
    terminal.out(json);
    return true;
  }
  const path = join(folder, `${basename(file, extname(file))}.json`);
  const isDone = await isWritten(terminal, { path, asJson }, async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(path, `${json}\n`);
  });
  if (isDone) terminal.error(`${file} → ${path}`);
  return isDone;
}
