import type { SheetRow } from '@openpar/documents';

/** Takes the filled rows of a sheet one by one, from above. */
export type TakeRow = (row: SheetRow) => void;
