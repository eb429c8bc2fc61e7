/** One part of a multipart/form-data body; without a file name it is a plain field. */
export interface Part {
  field: string;
  fileName?: string;
  bytes: Uint8Array;
}

/** A multipart/form-data body as a browser writes it. */
export function multipart(parts: readonly Part[]): { headers: Record<string, string>; payload: Buffer } {
  const boundary = '----OpenPARTestBoundary7d82';
  const chunks = parts.flatMap(({ field, fileName, bytes }) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"`;
    const type = fileName === undefined ? '' : 'Content-Type: application/octet-stream\r\n';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${file}\r\n${type}\r\n`;
    return [Buffer.from(head), Buffer.from(bytes), Buffer.from('\r\n')];
  });
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
  };
}
