/** A text set at a place; points from the page's lower left corner. */
export interface PdfText {
  x: number;
  y: number;
  text: string;
  size?: number;
  isBold?: boolean;
}

export interface PdfParts {
  /** The content of each page: texts, then drawing operators as they stand. */
  pages: readonly { texts?: readonly PdfText[]; drawing?: string }[];
  /** A font in place of Helvetica; texts are then in signs of Windows-1252. */
  font?: string;
  /** Locks the file with a password nobody knows. */
  isLocked?: boolean;
}

const fontsOf = (font: string) =>
  `/F1 << /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >> /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>`;

/** A small PDF of A4 pages in Helvetica. */
export function makePdf({ pages, font = 'Helvetica', isLocked = false }: PdfParts): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids: string[] = [];
  for (const page of pages) {
    const content = `${(page.texts ?? []).map(showText).join('\n')}\n${page.drawing ?? ''}`;
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const resources = `/Resources << /Font << ${fontsOf(font)} >> >>`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${objects.length} 0 R >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`;
  const key = '0'.repeat(64);
  if (isLocked) objects.push(`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`);
  return assemble(objects, isLocked ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '');
}

function showText({ x, y, text, size = 13, isBold = false }: PdfText): string {
  return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/gu, '\\$&')}) Tj ET`;
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
