import type { TrailFinding } from '@openpar/server';
import { fill, type TrailMessages } from './vi.ts';

const findings: Record<TrailFinding['finding'], string> = {
  'act-missing': 'Act {seq} is missing: somebody removed it. Compare with the last backup from before.',
  'act-inserted':
    'Act {seq} does not join the one before: acts were inserted or replaced. Compare with the last backup.',
  'act-changed': 'Act {seq} was changed after it was kept. Compare with a backup to see what it said.',
  'changes-changed':
    'The changes of act {seq} were altered, removed or added to. Compare with a backup to see what they said.',
  'head-differs':
    'The newest act should be {seq}, but the chain ends elsewhere: its end was cut off. Compare with the last backup.',
  'end-missing':
    'The head noted earlier is gone; the chain now ends with act {seq}: its end was cut off or written anew. Compare with a backup that has that head.',
  'change-without-act':
    '{count} changes belong to no act: they were inserted past OpenPAR. Look at the table trail_change with the administrator of the database.',
  'row-changed':
    'Table {table}, row "{key}": changed past OpenPAR. Take the row from a backup, or correct it in OpenPAR.',
  'row-removed':
    'Table {table}, row "{key}": removed past OpenPAR. Take the row from a backup, or enter it again in OpenPAR.',
  'row-inserted':
    'Table {table}, row "{key}": added past OpenPAR. Ask the administrator of the database; remove it if nobody knows it.',
  'loaded-rows-changed':
    'Table {table}: among the rows loaded at once, some were changed, removed or added. Compare the table with a backup made right after the load.',
};

export const trailEn: TrailMessages = {
  findings: (finding, place) => fill(findings[finding], place),
  right: (realm, acts) => `${realm}: a trail of ${acts} acts, nothing wrong.`,
  wrong: (realm, acts, count) => `${realm}: a trail of ${acts} acts, ${count} findings:`,
  head: (head) => `Note this head elsewhere, to compare next time with --head: ${head}`,
};
