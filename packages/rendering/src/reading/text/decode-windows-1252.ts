/** Signs of the codes 0x80 to 0x9F; U+FFFD where there is none. Source: Unicode Consortium, CP1252.TXT. */
const SIGNS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Text in Windows-1252. `TextDecoder` of Node 20 takes the codes 0x80 to 0x9F for control signs. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/gu, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}
