import type { ExtractedText, FileRefusal } from '@openpar/documents';
import type { Result } from '@openpar/engine';

/** Turns a stranger's file into lines of text, within limits of size, memory and time. */
export interface FileReader {
  extractText(file: { name: string; bytes: Uint8Array }): Promise<Result<ExtractedText, FileRefusal>>;
}
