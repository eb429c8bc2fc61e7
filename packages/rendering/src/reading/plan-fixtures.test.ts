import { readdirSync, readFileSync } from 'node:fs';
import { type ExtractedText, readPlan } from '@openpar/documents';
import { describe, expect, it } from 'vitest';
import { extractText } from './extract-text.ts';

const SEED = new URL('../../../documents/cases/plans/seed/', import.meta.url);
const NAMES = readdirSync(SEED);
/** Flaws of the plain-text copies that the same plan set in Word does not have. */
const FLAWS_OF_PLAIN_TEXT = ['hard_wrapped_lines', 'markup_remains'];

async function textOf(name: string, file: string): Promise<ExtractedText> {
  const result = await extractText({ name: file, bytes: readFileSync(new URL(`${name}/${file}`, SEED)) });
  if (!result.ok) throw new Error(`${name}/${file}: ${result.refusal.code}`);
  return result.value;
}

/** The paragraphs of an extracted text with their sides, white space folded. */
function paragraphsOf(text: ExtractedText): string[] {
  const paragraphs: string[] = [];
  for (const line of text.lines.filter(({ text: words }) => words.trim() !== '')) {
    const words = line.text.replace(/\s+/gu, ' ').trim();
    if (line.startsParagraph === false) paragraphs.push(`${paragraphs.pop()} ${words}`);
    else paragraphs.push(`${line.side ?? 'full'}: ${words}`);
  }
  return paragraphs;
}

/** Every single value of a plan with the fields it stands under; where in a list it stands does not count. */
function valuesOf(value: unknown, path = ''): string[] {
  if (value === null || value === false || path === '.warnings' || path === '._meta') return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, path));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, part]) => valuesOf(part, `${path}.${key}`));
  return [`${path}: ${String(value).replace(/\s+/gu, ' ')}`];
}

/** Share of values that two plans have in common (F1), each counted as often as it stands. */
function agreement(one: unknown, other: unknown): number {
  const left = valuesOf(one);
  const rest = valuesOf(other);
  const total = left.length + rest.length;
  const shared = left.filter((value) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / total;
}

function warningsOf(warnings: readonly string[]): string[] {
  return warnings.filter((code) => !FLAWS_OF_PLAIN_TEXT.includes(code)).sort();
}

describe.each(NAMES)('the plan of %s, set by LibreOffice', (name) => {
  it('has the same paragraphs in PDF as in DOCX', async () => {
    const [docx, pdf] = [await textOf(name, 'libreoffice.docx'), await textOf(name, 'libreoffice.pdf')];
    expect(paragraphsOf(pdf)).toEqual(paragraphsOf(docx));
  });

  it.each(['libreoffice.docx', 'libreoffice.pdf'])('reads from %s as from plain text', async (file) => {
    const plain = readPlan(await textOf(name, 'input.txt')).document;
    const read = readPlan(await textOf(name, file)).document;
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, SEED), 'utf8'));
    expect(agreement(read, expected)).toBeGreaterThanOrEqual(agreement(plain, expected) - 0.01);
    expect(warningsOf(read.warnings)).toEqual(warningsOf(plain.warnings));
  });
});
