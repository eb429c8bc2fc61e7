import { readdirSync, readFileSync } from 'node:fs';
import { type ExtractedText, PlanDocument, readPlan } from '@openpar/documents';
import { describe, expect, it } from 'vitest';
import { macroF1, scorePlan } from '../../../documents/src/plans/testing/score-plan.ts';
import { extractText } from './extract-text.ts';

const SEED = new URL('../../../documents/cases/plans/seed/', import.meta.url);
const NAMES = readdirSync(SEED);
/** Flaws of the plain-text copies that the same plan set in Word does not have. */
const FLAWS_OF_PLAIN_TEXT = ['hard_wrapped_lines', 'markup_remains'];

/** What setting a plan in Word or PDF and reading it back may cost, in F1. */
const LOSS = 0.01;

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

/** How near a reading comes to the truth (macro F1), flaws of the plain-text copy aside. */
function closeness(plan: PlanDocument, expected: { warnings: readonly string[] }): number {
  const [read, truth] = [plan, expected].map((one) => ({ ...one, warnings: warningsOf(one.warnings) }));
  return macroF1(scorePlan(read, truth));
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
    const expected = PlanDocument.parse(JSON.parse(readFileSync(new URL(`${name}/expected.json`, SEED), 'utf8')));
    expect(closeness(read, expected)).toBeGreaterThanOrEqual(closeness(plain, expected) - LOSS);
    expect(warningsOf(read.warnings)).toEqual(warningsOf(plain.warnings));
  });
});
