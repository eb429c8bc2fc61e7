const SIGNATURES: readonly (readonly [mediaType: string, isSigned: (start: string) => boolean])[] = [
  ['application/pdf', (start) => start.startsWith('%PDF-')],
  ['image/png', (start) => start.startsWith('\u0089PNG\r\n\u001a\n')],
  ['image/jpeg', (start) => start.startsWith('\u00ff\u00d8\u00ff')],
  ['image/gif', (start) => /^GIF8[79]a/.test(start)],
  ['image/webp', (start) => /^RIFF[\s\S]{4}WEBP/.test(start)],
];

/**
 * The media type by the first bytes, whatever the name says. Only kinds that run nothing have one of their own; HTML, SVG, Office files and
 * all others are "application/octet-stream".
 */
export function mediaTypeOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([, isSigned]) => isSigned(start))?.[0] ?? 'application/octet-stream';
}
