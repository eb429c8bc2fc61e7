import { expect, it } from 'vitest';
import { mediaTypeOf } from './media-type-of.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  { start: '%PDF-1.7\n', mediaType: 'application/pdf' },
  { start: '\u0089PNG\r\n\u001a\n\0\0', mediaType: 'image/png' },
  { start: '\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF', mediaType: 'image/jpeg' },
  { start: 'GIF89a', mediaType: 'image/gif' },
  { start: 'RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', mediaType: 'image/webp' },
])('knows $mediaType by its first bytes', ({ start, mediaType }) => {
  expect(mediaTypeOf(bytes(start))).toBe(mediaType);
});

it.each([
  '',
  '<!doctype html><script>',
  '<svg xmlns="http://www.w3.org/2000/svg">',
  '<?xml version="1.0"?><svg/>',
  'PK\u0003\u0004',
  ' %PDF-1.7',
  'xGIF89a',
  'RIFF1234WAVE',
])('takes "%s" for bytes and nothing else', (start) => {
  expect(mediaTypeOf(bytes(start))).toBe('application/octet-stream');
});
