import { parseArgs } from 'node:util';
import { userAddCommand } from './accounts/user-add-command.ts';
import { userCodeCommand } from './accounts/user-code-command.ts';
import { type Command, EXIT, type ExitCode, type OptionValues, type Terminal } from './command.ts';
import { backupCommand } from './installation/backup-command.ts';
import { moveCommand } from './installation/move-command.ts';
import { restoreCommand } from './installation/restore-command.ts';
import { planReadCommand } from './plans/plan-read-command.ts';
import { planRenderCommand } from './plans/plan-render-command.ts';
import { sampleCommand } from './sample-command.ts';
import { startCommand } from './start-command.ts';
import { trailVerifyCommand } from './trail/trail-verify-command.ts';
import { exportCommand } from './units/export-command.ts';
import { importCommand } from './units/import-command.ts';
import { importOfficialCommand } from './units/import-official-command.ts';

const COMMANDS: readonly Command[] = [
  startCommand,
  sampleCommand,
  planReadCommand,
  planRenderCommand,
  userAddCommand,
  userCodeCommand,
  importOfficialCommand,
  importCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  moveCommand,
  trailVerifyCommand,
];

/** Runs the command that the words name and answers its exit code; wrong words answer help and code 2. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = COMMANDS.find(({ name }) => `${words.join(' ')} `.startsWith(`${name} `));
  if (!command) {
    const isHelp = words.length === 0 || words[0] === '--help' || words[0] === 'help';
    if (!isHelp) terminal.error(`command-unknown: there is no command "${words.slice(0, 2).join(' ')}".`);
    (isHelp ? terminal.out : terminal.error)(overview());
    return isHelp ? EXIT.ok : EXIT.usage;
  }
  const parsed = parse(command, words.slice(command.name.split(' ').length));
  if (!parsed.ok) {
    terminal.error(`usage-wrong: ${parsed.fault}`);
    terminal.error(helpOf(command));
    return EXIT.usage;
  }
  if (parsed.options.help === true) {
    terminal.out(helpOf(command));
    return EXIT.ok;
  }
  return command.run({ words: parsed.words, options: parsed.options, terminal });
}

type Parsed = { ok: true; words: string[]; options: OptionValues } | { ok: false; fault: string };

function parse(command: Command, args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { ok: true, words: positionals, options: values };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : String(error) };
  }
}

function helpOf({ name, usage, summary, example }: Command): string {
  return [`openpar ${name} ${usage}`.trimEnd(), '', `  ${summary}`, '', 'Example:', `  ${example}`].join('\n');
}

function overview(): string {
  const rows = COMMANDS.map(({ name, usage, summary }) =>
    `  openpar ${name} ${usage}`.trimEnd().concat(`\n      ${summary}`),
  );
  return ['OpenPAR', '', ...rows, '', 'Each command: --help'].join('\n');
}
