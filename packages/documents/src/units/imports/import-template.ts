import type { SheetTable } from '../../sheets/sheet-table.ts';
import { LIST_FORMS } from './list-forms.ts';
import { FORM_WORDS } from './messages/vi.ts';
import type { FormColumn, ImportKind } from './sheet-form.ts';

/** The template of a list as the sheets of a workbook: the headings with one example row, and a guide to the columns. */
export function importTemplate(kind: ImportKind): SheetTable[] {
  const { name, columns }: { name: string; columns: readonly FormColumn<string>[] } = LIST_FORMS[kind];
  return [
    {
      name,
      columns: columns.map(({ header, width, kind: columnKind }) => ({ header, width, kind: columnKind })),
      rows: [columns.map(({ example }) => example)],
    },
    guide(columns),
  ];
}

function guide(columns: readonly FormColumn<string>[]): SheetTable {
  const { guide: words, guideName, notes } = FORM_WORDS;
  return {
    name: guideName,
    columns: [
      { header: words.column, width: 24, kind: 'text' },
      { header: words.isRequired, width: 12, kind: 'text' },
      { header: words.meaning, width: 70, kind: 'text' },
      { header: words.words, width: 60, kind: 'text' },
    ],
    rows: [
      ...columns.map((column) => [
        column.header,
        column.isRequired ? words.yes : words.no,
        column.meaning,
        column.words.join('; '),
      ]),
      ...notes.map(([about, note]) => [about, null, note, null]),
    ],
  };
}
