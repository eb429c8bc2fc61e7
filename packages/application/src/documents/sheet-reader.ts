import type { Sheet, SheetRefusal } from '@openpar/documents';
import type { Result } from '@openpar/engine';

/** Turns a stranger's XLSX or CSV into rows of text, within limits of size, memory and time. */
export interface SheetReader {
  readSheet(file: { name: string; bytes: Uint8Array }): Promise<Result<Sheet, SheetRefusal>>;
}
