import { expect, it } from 'vitest';
import { layOutLines, toParagraphs } from './lay-out-lines.ts';

const line = (part: Partial<Parameters<typeof layOutLines>[0][number]> = {}) => ({
  page: null,
  text: 'x',
  startsParagraph: null,
  isBold: null,
  side: null,
  cell: null,
  ...part,
});

it('keeps plain lines together and begins a block at each page', () => {
  expect(layOutLines([line({ page: 1 }), line({ page: 1 }), line({ page: 2 })])).toEqual([
    { type: 'page', page: 1 },
    { type: 'lines', lines: [0, 1] },
    { type: 'page', page: 2 },
    { type: 'lines', lines: [2] },
  ]);
});

it('puts the two sides of a head beside each other', () => {
  expect(layOutLines([line({ side: 'left' }), line({ side: 'right' }), line({ side: 'left' }), line()])).toEqual([
    { type: 'sides', left: [0, 2], right: [1] },
    { type: 'lines', lines: [3] },
  ]);
});

it('puts cells in rows, several lines in one cell, and parts two tables', () => {
  const cell = (table: number, row: number, column: number) => line({ cell: { table, row, column } });
  expect(layOutLines([cell(0, 0, 0), cell(0, 0, 1), cell(0, 0, 1), cell(0, 1, 1), cell(1, 0, 0)])).toEqual([
    {
      type: 'table',
      table: 0,
      rows: [
        [[0], [1, 2]],
        [[], [3]],
      ],
    },
    { type: 'table', table: 1, rows: [[[4]]] },
  ]);
});

it('joins the lines of a paragraph where the medium tells them, and only there', () => {
  const known = [line({ startsParagraph: true }), line({ startsParagraph: false }), line({ startsParagraph: true })];
  expect(toParagraphs([0, 1, 2], known)).toEqual([[0, 1], [2]]);
  expect(toParagraphs([0, 1], [line(), line()])).toEqual([[0], [1]]);
});
