/** One way in which the same document reaches us in another shape. */
export interface TextVariant {
  name: string;
  change: (text: string) => string;
}

const BULLET = /^(\s*)[-*+–](?=\s?\S)(?!\*)/;

/** The shapes that a plan's text takes on its way through editors, portals and extraction; none of them changes what it says. */
export const TEXT_VARIANTS: readonly TextVariant[] = [
  { name: 'as it is', change: (text) => text },
  { name: 'decomposed letters', change: (text) => text.normalize('NFD') },
  { name: 'CRLF', change: (text) => text.replace(/\r?\n/g, '\r\n') },
  { name: 'no empty lines', change: (text) => linesOf(text).filter(isFilled).join('\n') },
  { name: 'an empty line after each', change: (text) => spread(linesOf(text).filter(isFilled)) },
  ...[60, 78, 90].flatMap((width): TextVariant[] => [
    { name: `wrapped at ${width}`, change: (text) => wrap(linesOf(text), width).join('\n') },
    { name: `wrapped at ${width}, empty lines`, change: (text) => spread(wrap(linesOf(text).filter(isFilled), width)) },
  ]),
  { name: 'round bullets', change: (text) => exchangeBullets(text, '•') },
  { name: 'long dashes', change: (text) => exchangeBullets(text, '–') },
  { name: 'Markdown', change: (text) => linesOf(text).map(asMarkdown).join('\n') },
  { name: 'page numbers between', change: (text) => numberPages(linesOf(text)).join('\n') },
];

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

function spread(lines: readonly string[]): string {
  return lines.join('\n\n');
}

/** Breaks lines of running text at spaces; lines laid out in columns stay whole. */
function wrap(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) =>
    line.length <= width || /\S\s{3,}\S|\t|\|/.test(line) ? [line] : broken(line, width),
  );
}

function broken(line: string, width: number): string[] {
  const out: string[] = [];
  let row = '';
  for (const word of line.trim().split(/\s+/)) {
    if (row !== '' && row.length + 1 + word.length > width) {
      out.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...out, row];
}

/** Only dashes: a text's stars and pluses mark other depths. */
function exchangeBullets(text: string, bullet: string): string {
  return linesOf(text)
    .map((line) => (/^\s*-\s?\S/.test(line) ? line.replace(BULLET, `$1${bullet}`) : line))
    .join('\n');
}

function asMarkdown(line: string): string {
  const text = line.trim();
  if (/^[IVX]{1,4}\.\s/.test(text)) return `## ${text}`;
  if (/^\d{1,2}\.\s.{1,60}$/.test(text)) return `**${text}**`;
  return /^(?:KẾ HOẠCH|GIẤY MỜI|Nơi nhận:)$/.test(text) ? `**${text}**` : line;
}

/** A page number on a line of its own after every forty lines, as page breaks leave it. */
function numberPages(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => (at > 0 && at % 40 === 0 ? ['', String(at / 40 + 1), '', line] : [line]));
}
