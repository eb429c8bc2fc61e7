import { randomUUID } from 'node:crypto';
import { issueCode } from '@openpar/application';
import { type Command, EXIT } from '../command.ts';
import { issueFromTerminal } from './issue-from-terminal.ts';

/** Makes a new code for an account whose password is lost and whom no administrator can help. */
export const userCodeCommand: Command = {
  name: 'user code',
  usage: 'LOGIN [--data DIR] [--json]',
  summary: 'Shows a new code for an account, to set a password with once; an earlier one ends.',
  example: 'openpar user code quantri --data /var/lib/openpar',
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options, terminal }) {
    const [login, ...others] = words;
    if (login === undefined || others.length > 0) {
      terminal.error('usage-wrong: name one login');
      return EXIT.usage;
    }
    return issueFromTerminal({ options, terminal }, ({ realm, ...records }) =>
      issueCode({ ...records, newId: randomUUID }, { realmId: realm.id, by: 'openpar user code' }, login),
    );
  },
};
