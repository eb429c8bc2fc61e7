import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { FORM_ND30_2020, PAPER_WORDS, type Paper, recipientLines } from '@openpar/documents';
import { paperFonts } from './paper-fonts.ts';
import { layOutPaper } from './paper-layout.ts';
import { PAPER_TYPST_TEMPLATE } from './paper-typst-template.ts';

/** Documents after which Typst's cache lets go of what was not used again, so that memory stays level. */
const CACHE_AGE = 5;

let shared: NodeCompiler | undefined;

/** The paper as a PDF: A4, Tinos embedded, tagged (PDF/UA-1). Equal papers give equal bytes. */
export async function renderPaperPdf(paper: Paper): Promise<Uint8Array> {
  return renderPapersPdf([paper]);
}

/**
 * Several papers in one PDF for printing, each from a new page with page numbers of its own.
 *
 * @throws when Typst reports an error, which only a bug can cause.
 */
export async function renderPapersPdf(papers: readonly Paper[]): Promise<Uint8Array> {
  const compiler = paperCompiler();
  const { result, ...outcome } = compile(compiler, papers);
  if (result === null) throw new Error(`Typst: ${JSON.stringify(outcome.diagnostics)}`);
  const pdf = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  compiler.evictCache(CACHE_AGE);
  return new Uint8Array(pdf);
}

function compile(compiler: NodeCompiler, papers: readonly Paper[]) {
  const outcome = compiler.compile({ mainFileContent: PAPER_TYPST_TEMPLATE, inputs: { data: paperData(papers) } });
  const error = outcome.takeError();
  return { result: outcome.result, diagnostics: error === null ? [] : compiler.fetchDiagnostics(error) };
}

function paperData(papers: readonly Paper[]): string {
  const [first] = papers;
  return JSON.stringify({
    form: FORM_ND30_2020,
    words: { nation: PAPER_WORDS.nation, motto: PAPER_WORDS.motto, recipients: PAPER_WORDS.recipients },
    title: first ? `${first.typeName} ${first.subject}` : '',
    author: first ? first.head.issuer.join(' ') : '',
    papers: papers.map(withLayout),
  });
}

function withLayout(paper: Paper) {
  const { appendices, ...layout } = layOutPaper(paper);
  return {
    ...paper,
    recipientLines: recipientLines(paper),
    layout,
    appendices: paper.appendices.map((appendix, index) => ({ ...appendix, ...appendices[index] })),
  };
}

function paperCompiler(): NodeCompiler {
  shared ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: Object.values(paperFonts()) }] });
  return shared;
}
