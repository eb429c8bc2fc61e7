/**
 * Makes `libreoffice.docx` and `libreoffice.pdf` beside every seed plan, from the paragraphs of its `input.txt`, in the layout
 * that offices use: head and foot in borderless tables, lists numbered by the program, page numbers in the top margin.
 *
 * A development tool: needs LibreOffice (`soffice`) and writes fixtures that are kept in the repository; no test runs it.
 * Usage: node scripts/make-plan-fixtures.mjs [name …]
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SEED = fileURLToPath(new URL('../packages/documents/cases/plans/seed/', import.meta.url));

/** Which marks the program numbers by itself; the others stay typed, as in half of the papers that come in. */
const AUTOMATIC = {
  'hoa-tan-tay-2024': ['clause', 'dash'],
  'phong-tho-2024': ['section', 'clause', 'plus'],
  'quang-nam-2024': ['section', 'clause', 'letter', 'star', 'dash'],
  'quang-nghiep-2023': ['section', 'clause', 'subclause', 'dash'],
  'tam-duong-2024': ['dash'],
};

const MARKS = [
  ['section', /^([IVX]+)\.?\s+(?=\S)/u],
  ['subclause', /^(\d+\.\d+)\.\s+/u],
  ['clause', /^(\d+)\.\s+/u],
  ['letter', /^([a-zđ])\)\s+/u],
  ['dash', /^(-)\s+/u],
  ['plus', /^(\+)\s+/u],
  ['star', /^(\*)\s+/u],
];

const SIGNATURE = /^(?:TM\.|KT\.|TL\.|TUQ\.|CHỦ TỊCH|PHÓ CHỦ TỊCH)/u;

function markOf(text) {
  for (const [kind, pattern] of MARKS) {
    const found = pattern.exec(text);
    if (found) return { kind, number: found[1], rest: text.slice(found[0].length) };
  }
  return null;
}

function withoutMarkdown(line) {
  return line
    .replace(/^#+\s+/u, '')
    .replaceAll('**', '')
    .replace(/\(\*(.+?)\*\)/gu, '($1)');
}

function isWholeLine(line, next) {
  const text = line.trimEnd();
  if (/^\p{Ll}/u.test(next) && !markOf(next)) return false;
  if (/[.:;]$/u.test(text) || SIGNATURE.test(text)) return true;
  if (markOf(next) || SIGNATURE.test(next) || /^(?:Nơi nhận|KẾ HOẠCH|Trên đây)/u.test(next)) return true;
  const bothCapital = text === text.toUpperCase() && next === next.toUpperCase();
  return text.length < 62 && !text.endsWith(',') && !bothCapital;
}

/** The paragraphs of the body: broken lines joined where the text goes on. */
function joinLines(lines, isWrapped) {
  const paragraphs = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last !== undefined && isWrapped && !isWholeLine(last.lastLine, line)) {
      last.text = `${last.text.trimEnd()} ${line.trim()}`;
      last.lastLine = line.trim();
    } else paragraphs.push({ text: line.trim(), lastLine: line.trim() });
  }
  return paragraphs.map((paragraph) => paragraph.text);
}

function readSeed(name) {
  const lines = readFileSync(join(SEED, name, 'input.txt'), 'utf8')
    .split('\n')
    .map((line) => withoutMarkdown(line.replace(/\s+$/u, '')))
    .filter((line) => line.trim() !== '');
  const typeAt = lines.findIndex((line) => line.trim() === 'KẾ HOẠCH');
  const bodyAt = lines.findIndex((line, at) => at > typeAt && /^\s*(?:Căn cứ|Thực hiện|Để )/u.test(line));
  const recipientsAt = lines.findIndex((line) => line.startsWith('Nơi nhận'));
  const foot = lines.slice(recipientsAt);
  const signatureAt = foot.findIndex((line) => SIGNATURE.test(line));
  const isWrapped = /^(?:tam-duong|quang)/u.test(name);
  return {
    head: lines.slice(0, typeAt),
    title: lines.slice(typeAt + 1, bodyAt).map((line) => line.trim()),
    body: joinLines(lines.slice(bodyAt, recipientsAt), isWrapped),
    recipients: joinLines(signatureAt < 0 ? foot : foot.slice(0, signatureAt), isWrapped),
    signature: signatureAt < 0 ? [] : foot.slice(signatureAt).map((line) => line.trim()),
  };
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/ {2,}/gu, (run) => ` <text:s text:c="${run.length - 1}"/>`)
    .replaceAll('\n', '<text:line-break/>');
}

function paragraph(style, text, boldUntil = 0) {
  const bold =
    boldUntil > 0 ? `<text:span text:style-name="Bold">${escaped(text.slice(0, boldUntil))}</text:span>` : '';
  return `<text:p text:style-name="${style}">${bold}${escaped(text.slice(boldUntil))}</text:p>`;
}

/** A body paragraph, its mark left to the program where `automatic` says so. */
function bodyBlock(text, lists, automatic) {
  const mark = markOf(text);
  if (mark === null) return paragraph('Body', text);
  const isHeading = mark.kind === 'section' || (['clause', 'subclause'].includes(mark.kind) && mark.rest.length < 75);
  const colonAt = text.indexOf(':');
  const isLabel = isHeading && colonAt >= 0 && colonAt < text.length - 1;
  if (!automatic.includes(mark.kind)) {
    if (isLabel) return paragraph('Body', text, colonAt + 1);
    return paragraph(isHeading ? 'Heading' : 'Body', text);
  }
  const style = isLabel || !isHeading ? 'Body' : 'Heading';
  const inner = paragraph(style, mark.rest, isLabel ? mark.rest.indexOf(':') + 1 : 0);
  return listItem(mark, inner, lists);
}

function listItem({ kind, number }, inner, lists) {
  if (kind === 'subclause') {
    const open = `<text:list text:style-name="L-clause" text:continue-list="${lists.clause}"><text:list-item><text:list>`;
    return `${open}<text:list-item>${inner}</text:list-item></text:list></text:list-item></text:list>`;
  }
  const isFirst = ['1', 'I', 'a'].includes(number) || lists[kind] === undefined;
  const id = `list${++lists.count}`;
  const goOn = isFirst ? '' : ` text:continue-list="${lists[kind]}"`;
  lists[kind] = id;
  return `<text:list xml:id="${id}" text:style-name="L-${kind}"${goOn}><text:list-item>${inner}</text:list-item></text:list>`;
}

function twoColumns(name, left, right) {
  const cell = (content) => `<table:table-cell>${content || '<text:p text:style-name="Center"/>'}</table:table-cell>`;
  return `<table:table table:name="${name}" table:style-name="Full"><table:table-column table:style-name="ColumnA"/><table:table-column
 table:style-name="ColumnB"/><table:table-row>${cell(left)}${cell(right)}</table:table-row></table:table>`;
}

/** The head as offices set it: issuer and number on the left, national title and date on the right. */
function headTable(lines) {
  if (lines.length === 0) return '';
  const left = [];
  const right = [];
  for (const line of lines) {
    const [first = '', ...rest] = line.startsWith('Số') ? line.split(/\s{6,}(?=\p{Lu})/u) : [line];
    const isRight = /^(?:CỘNG HÒA|Độc lập)|, ngày/u.test(first);
    if (isRight) right.push(paragraph(/ngày/u.test(first) ? 'CenterItalic' : 'National', first));
    else left.push(paragraph(first.startsWith('Số') ? 'Center' : 'CenterBold', first));
    for (const other of rest) right.push(paragraph('CenterItalic', other));
  }
  return twoColumns('Head', left.join(''), right.join(''));
}

function footTable({ recipients, signature }) {
  const [label = '', ...items] = recipients;
  const left = paragraph('RecipientsLabel', label) + items.map((item) => paragraph('Recipient', item)).join('');
  const name = signature.at(-1);
  const posts = signature.slice(0, -1).map((line) => paragraph('CenterBold', line));
  const space = '<text:p text:style-name="CenterBold"/>'.repeat(4);
  return twoColumns('Foot', left, name === undefined ? '' : posts.join('') + space + paragraph('CenterBold', name));
}

function listLevel(level, attributes, element = 'number') {
  return `<text:list-level-style-${element} text:level="${level}" ${attributes}><style:list-level-properties
 text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space"
 fo:text-indent="1.27cm" fo:margin-left="0cm"/></style:list-level-properties></text:list-level-style-${element}>`;
}

function listStyles() {
  const styles = {
    section: listLevel(1, 'style:num-format="I" style:num-suffix="." text:style-name="Bold"'),
    clause:
      listLevel(1, 'style:num-format="1" style:num-suffix="."') +
      listLevel(2, 'style:num-format="1" style:num-suffix="." text:display-levels="2"'),
    letter: listLevel(1, 'style:num-format="a" style:num-suffix=")"'),
    dash: listLevel(1, 'text:bullet-char="-"', 'bullet'),
    plus: listLevel(1, 'text:bullet-char="+"', 'bullet'),
    star: listLevel(1, 'text:bullet-char="*"', 'bullet'),
  };
  return Object.entries(styles)
    .map(([kind, levels]) => `<text:list-style style:name="L-${kind}">${levels}</text:list-style>`)
    .join('');
}

function paragraphStyle(name, text, properties) {
  return `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${properties}/><style:text-properties
 style:font-name="Times New Roman" fo:language="vi" fo:country="VN" ${text}/></style:style>`;
}

function styles() {
  const body = 'fo:text-align="justify" fo:text-indent="1.27cm" fo:margin-top="0.2cm" fo:margin-bottom="0.1cm"';
  const bold = 'fo:font-weight="bold"';
  return [
    paragraphStyle('Body', 'fo:font-size="14pt"', body),
    paragraphStyle('Heading', `fo:font-size="14pt" ${bold}`, body),
    paragraphStyle('Center', 'fo:font-size="13pt"', 'fo:text-align="center"'),
    paragraphStyle('CenterBold', `fo:font-size="13pt" ${bold}`, 'fo:text-align="center"'),
    paragraphStyle('National', `fo:font-size="12pt" ${bold}`, 'fo:text-align="center"'),
    paragraphStyle('CenterItalic', 'fo:font-size="13pt" fo:font-style="italic"', 'fo:text-align="center"'),
    paragraphStyle('Title', `fo:font-size="14pt" ${bold}`, 'fo:text-align="center"'),
    paragraphStyle('RecipientsLabel', `fo:font-size="12pt" fo:font-style="italic" ${bold}`, 'fo:text-align="start"'),
    paragraphStyle('Recipient', 'fo:font-size="11pt"', 'fo:text-align="start"'),
    `<style:style style:name="Bold" style:family="text"><style:text-properties ${bold}/></style:style>`,
  ].join('');
}

function flatDocument(name) {
  const seed = readSeed(name);
  const lists = { count: 0 };
  const automatic = AUTOMATIC[name] ?? [];
  const title = name.startsWith('quang-nam') ? seed.title.join('\n') : seed.title.join(' ');
  const content = [
    headTable(seed.head),
    paragraph('Title', 'KẾ HOẠCH'),
    paragraph('Title', title),
    ...seed.body.map((text) => bodyBlock(text, lists, automatic)),
    footTable(seed),
  ].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Times New Roman" svg:font-family="'Times New Roman'"/></office:font-face-decls>
<office:styles>${styles()}${listStyles()}</office:styles>
<office:automatic-styles>
<style:style style:name="Full" style:family="table"><style:table-properties style:width="16cm" table:align="margins"/></style:style>
<style:style style:name="ColumnA" style:family="table-column"><style:table-column-properties style:column-width="6.4cm"/></style:style>
<style:style style:name="ColumnB" style:family="table-column"><style:table-column-properties style:column-width="9.6cm"/></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1cm"
 fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties
 fo:min-height="1cm"/></style:header-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p
 text:style-name="Center"><text:page-number text:select-page="current"/></text:p></style:header><style:header-first><text:p
 text:style-name="Center"/></style:header-first></style:master-page></office:master-styles>
<office:body><office:text>
${content}
</office:text></office:body></office:document>`;
}

function convert(folder, format) {
  const profile = `-env:UserInstallation=file://${join(folder, `profile-${format}`)}`;
  const source = join(folder, 'libreoffice.fodt');
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, source], {
    timeout: 120_000,
    stdio: 'ignore',
  });
}

function makeFixtures(name) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-fixture-'));
  writeFileSync(join(folder, 'libreoffice.fodt'), flatDocument(name));
  for (const format of ['docx', 'pdf']) {
    convert(folder, format);
    copyFileSync(join(folder, `libreoffice.${format}`), join(SEED, name, `libreoffice.${format}`));
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`${name}: libreoffice.docx, libreoffice.pdf`);
}

const chosen = process.argv.slice(2);
for (const name of chosen.length > 0 ? chosen : readdirSync(SEED)) makeFixtures(name);
