import { expect, it } from 'vitest';
import { parseCsv } from './parse-csv.ts';

it.each([
  { text: 'a,b\n1,2\n', rows: [{ a: '1', b: '2' }] },
  {
    text: 'a,b\r\n1,2\r\n3,4',
    rows: [
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ],
  },
  { text: 'a,b\n1,\n', rows: [{ a: '1', b: '' }] },
  { text: 'a,b\n1', rows: [{ a: '1', b: '' }] },
  { text: 'a,b\n1,', rows: [{ a: '1', b: '' }] },
  { text: '\ufeffa\n"x, ""y""\nz"\n', rows: [{ a: 'x, "y"\nz' }] },
  { text: 'a\n', rows: [] },
  { text: '', rows: [] },
])('reads $text', ({ text, rows }) => {
  expect(parseCsv(text)).toEqual(rows);
});

it.each(['a\n"x', 'a\n1,2\n', 'a\nx"y\n'])('refuses %j', (text) => {
  expect(() => parseCsv(text)).toThrow();
});
