import { type Config, readConfig } from '@openpar/server';
import type { OptionValues, Terminal } from '../command.ts';

/** The configuration with the data folder that --data names; `null` when it is wrong, which is told. */
export function readConfigOf(options: OptionValues, terminal: Terminal): Config | null {
  const data = typeof options.data === 'string' ? { OPENPAR_DATA: options.data } : {};
  const read = readConfig({ ...process.env, ...data });
  if (read.ok) return read.config;
  for (const fault of read.faults) terminal.error(`configuration-wrong: ${fault}`);
  return null;
}
