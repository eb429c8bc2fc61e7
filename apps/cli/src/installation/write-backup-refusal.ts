import { type RefusalCode, refusalSentence } from '@openpar/contract';
import type { Terminal } from '../command.ts';

interface BackupRefusal {
  code: RefusalCode;
  detail: Record<string, string | number>;
}

/** A refusal in both languages, a line each; with its place as JSON for machines. */
export function writeBackupRefusal(
  terminal: Terminal,
  { code, detail, file }: BackupRefusal & { file: string },
  asJson: boolean,
): void {
  const [vi, en] = [refusalSentence(code, detail, 'vi'), refusalSentence(code, detail, 'en')];
  if (asJson) terminal.error(JSON.stringify({ error: { code, file, place: detail.place ?? null, ...en, vi } }));
  else for (const { sentence, mend } of [vi, en]) terminal.error(`${code}: ${sentence} ${mend}`);
}
