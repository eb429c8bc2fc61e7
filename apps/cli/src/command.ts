import type { ParseArgsConfig } from 'node:util';

/** Where a command writes: results to `out`, everything else to `error`. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

/** Exit codes that scripts can use. */
export const EXIT = { ok: 0, findings: 1, usage: 2, refused: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type Options = NonNullable<ParseArgsConfig['options']>;
export type OptionValues = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** One command: "plan read". Its help is shown by --help and after a wrong call. */
export interface Command {
  name: string;
  /** "FILE... [--out DIR]". */
  usage: string;
  summary: string;
  example: string;
  options: Options;
  run(call: { words: readonly string[]; options: OptionValues; terminal: Terminal }): Promise<ExitCode>;
}

/** A refusal in one line for people, or as JSON for machines; always with its code first. */
export function writeRefusal(
  terminal: Terminal,
  refusal: { code: string; sentence: string; mend: string; file?: string },
  asJson: boolean,
): void {
  const { code, sentence, mend, file } = refusal;
  if (asJson) terminal.error(JSON.stringify({ error: { code, file: file ?? null, sentence, mend } }));
  else terminal.error(`${code}: ${sentence} ${mend}`);
}

/** Whether a step that writes below `path` could do so; what the file system refuses is told, with the place. */
export async function isWritten(
  terminal: Terminal,
  { path, asJson = false }: { path: string; asJson?: boolean },
  write: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    const sentence = `"${path}" cannot be written.`;
    const mend = 'Check that its folder is there and open to you.';
    writeRefusal(terminal, { code: 'file-not-written', sentence, mend, file: path }, asJson);
    return false;
  }
}
