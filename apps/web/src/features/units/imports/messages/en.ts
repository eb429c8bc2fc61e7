import type { importsVi } from './vi.ts';

const number = (count: number) => count.toLocaleString('en-GB');

export const importsEn: typeof importsVi = {
  title: 'Bring in a list',
  lead: 'Brings in units, posts, holders and accounts from an Excel or CSV file. It is checked first; with a single fault no row is brought in.',
  open: 'Bring in a list',
  notAllowed: 'The post in use may not bring in lists',
  notAllowedMend: 'This is for the administrator and for the reform lead of the unit.',
  kind: 'List to bring in',
  kinds: { units: 'Units', posts: 'Posts', holders: 'Holders of posts', accounts: 'Accounts' },
  templateTitle: '1. Download the template and fill it in',
  templateLead:
    'The template has an example row and a guide to every column. The present list can be downloaded, changed and brought in again, too.',
  template: (format) => `Empty template (${format})`,
  current: (format) => `Present list (${format})`,
  fileTitle: '2. Choose the file to check',
  drop: 'File with the list',
  dropHint: (megabytes) => `Excel (.xlsx) or CSV, at most ${megabytes} MB.`,
  sending: (percent) => `Sending the file: ${percent} %`,
  checking: 'Checking every row…',
  resultTitle: (file) => `3. What the check found: ${file}`,
  counts: (added, changed, unchanged) =>
    `${number(added)} to add, ${number(changed)} to change, ${number(unchanged)} as they are.`,
  examples: (count) => `Example rows of the template passed over: ${number(count)}.`,
  faultCount: (count) => `Faults in the file: ${number(count)}; no row was brought in`,
  faultMend: 'Mend the faults below in the file, save it and choose it again.',
  faultsCaption: 'Faults in the file',
  row: 'Row',
  cell: 'Cell',
  column: 'Column',
  wholeRow: 'whole row',
  reason: 'Fault',
  mend: 'How to mend it',
  saveFaults: 'Download the faults (CSV)',
  faultsFile: 'faults.csv',
  changesCaption: (shown, total) =>
    shown < total
      ? `What would change (the first ${number(shown)} of ${number(total)} rows)`
      : `What would change (${number(total)} rows)`,
  record: 'Record',
  act: 'Act',
  added: 'Add',
  changed: 'Change',
  details: 'Details',
  empty: 'empty',
  nothing: 'The file is the same as the present records',
  nothingMend: 'There is nothing to bring in.',
  apply: 'Bring it in',
  applying: 'Bringing it in…',
  another: 'Choose another file',
  doneTitle: (kind) => `Brought in: ${kind.toLowerCase()}`,
  toUnits: 'See the units',
};
