import { type Config, readConfig } from '@openpar/server';
import type { OptionValues, Terminal } from '../command.ts';

/** The configuration with what --data and --to name in place; `null` when it is wrong, which is told. */
export function readConfigOf(options: OptionValues, terminal: Terminal): Config | null {
  const data = typeof options.data === 'string' ? { OPENPAR_DATA: options.data } : {};
  const database = typeof options.to === 'string' ? { OPENPAR_DATABASE_URL: options.to } : {};
  const read = readConfig({ ...process.env, ...data, ...database });
  if (read.ok) return read.config;
  for (const fault of read.faults) terminal.error(`configuration-wrong: ${fault}`);
  return null;
}
