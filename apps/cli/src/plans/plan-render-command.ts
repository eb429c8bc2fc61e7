import { readFile, writeFile } from 'node:fs/promises';
import {
  composePlanPaper,
  PAPER_FORMATS,
  type Paper,
  type PaperFormat,
  PlanDocument,
  planFactsFromDocument,
  renderPaperHtml,
  renderPaperText,
} from '@openpar/documents';
import { renderPaperDocx, renderPaperPdf } from '@openpar/rendering';
import { type Command, EXIT, isWritten, type Terminal, writeRefusal } from '../command.ts';

/** Writes a structured plan as the official paper. */
export const planRenderCommand: Command = {
  name: 'plan render',
  usage: 'PLAN.json --to docx|pdf|html|txt --out FILE [--json]',
  summary: 'Writes a plan as an official paper by Nghị định 30/2020/NĐ-CP.',
  example: 'openpar plan render phong-tho-2024.json --to pdf --out ke-hoach.pdf',
  options: { to: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options, terminal }) {
    const [file] = words;
    const format = PAPER_FORMATS.find((name) => name === options.to);
    if (file === undefined || format === undefined || typeof options.out !== 'string') {
      terminal.error(`usage-wrong: a plan, --to ${PAPER_FORMATS.join('|')} and --out are needed.`);
      return EXIT.usage;
    }
    const document = await readPlanJson(file, { terminal, asJson: options.json === true });
    if (document === null) return EXIT.refused;
    const path = options.out;
    const content = await renderAs(composePlanPaper(planFactsFromDocument(document)), format);
    const place = { path, asJson: options.json === true };
    if (!(await isWritten(terminal, place, () => writeFile(path, content)))) return EXIT.refused;
    terminal.error(`${file} → ${path}`);
    return EXIT.ok;
  },
};

async function readPlanJson(
  file: string,
  { terminal, asJson }: { terminal: Terminal; asJson: boolean },
): Promise<PlanDocument | null> {
  const refuse = (code: string, sentence: string) => {
    writeRefusal(terminal, { code, sentence, mend: 'See docs/formats.md, "Plan".', file }, asJson);
    return null;
  };
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return refuse('file-not-found', `The file "${file}" cannot be opened.`);
  const parsed = PlanDocument.safeParse(jsonOrNull(text));
  if (parsed.success && parsed.data.documentType === 'plan') return parsed.data;
  if (parsed.success) return refuse('document-no-plan', `"${file}" holds another kind of document than a plan.`);
  const places = parsed.error.issues.map((issue) => `${issue.path.join('.') || '(whole file)'}: ${issue.message}`);
  return refuse('plan-not-understood', `"${file}" is not a plan: ${places.join('; ')}.`);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function renderAs(paper: Paper, format: PaperFormat): Promise<Uint8Array | string> {
  switch (format) {
    case 'pdf':
      return renderPaperPdf(paper);
    case 'docx':
      return renderPaperDocx(paper);
    case 'html':
      return renderPaperHtml(paper);
    case 'txt':
      return renderPaperText(paper);
  }
}
