import { randomUUID } from 'node:crypto';
import { type AddedAccount, addAccount } from '@openpar/application';
import { POST_FUNCTIONS, POST_RANKS } from '@openpar/engine';
import { type Command, EXIT, type OptionValues } from '../command.ts';
import { issueFromTerminal } from './issue-from-terminal.ts';

/** Makes an account at the server's machine: the first administrator of an installation. */
export const userAddCommand: Command = {
  name: 'user add',
  usage:
    'LOGIN --name NAME [--unit CODE --title TITLE [--rank RANK] [--functions A,B]] [--email ADDRESS] [--data DIR] [--json]',
  summary: 'Makes a person and an account, with a post from today on, and shows a code to set the password with.',
  example:
    'openpar user add quantri --name "Lò Thị Bình" --unit 03390.UBND.VP --title "Quản trị hệ thống" --functions administration',
  options: {
    name: { type: 'string' },
    unit: { type: 'string' },
    title: { type: 'string' },
    rank: { type: 'string' },
    functions: { type: 'string' },
    email: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ words, options, terminal }) {
    const wanted = readAccount(words, options);
    if (typeof wanted === 'string') {
      terminal.error(`usage-wrong: ${wanted}`);
      return EXIT.usage;
    }
    return issueFromTerminal({ options, terminal }, ({ realm, ...records }) =>
      addAccount({ ...records, newId: randomUUID }, { realmId: realm.id, by: 'openpar user add' }, wanted),
    );
  },
};

/** What the words ask for, or what is wrong with them. */
function readAccount(words: readonly string[], options: OptionValues): AddedAccount | string {
  const [login, ...others] = words;
  const { name, email } = options;
  if (login === undefined || others.length > 0) return 'name one login';
  if (typeof name !== 'string' || name.trim() === '') return 'name the person with --name "Họ và tên"';
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(String(email))) return 'the address of --email is not one';
  const post = readPost(options);
  if (typeof post === 'string') return post;
  return { login, personName: name.trim().normalize('NFC'), email: typeof email === 'string' ? email : null, post };
}

function readPost({ unit, title, rank, functions }: OptionValues): AddedAccount['post'] | string {
  if (unit === undefined && title === undefined && rank === undefined && functions === undefined) return null;
  if (typeof unit !== 'string' || typeof title !== 'string') return 'a post needs both --unit CODE and --title "…"';
  const knownRank = POST_RANKS.find((one) => one === (rank ?? 'officer'));
  if (knownRank === undefined) return `--rank is one of ${POST_RANKS.join(', ')}`;
  const names = typeof functions === 'string' ? functions.split(',').map((one) => one.trim()) : [];
  const known = POST_FUNCTIONS.filter((one) => names.includes(one));
  if (known.length < new Set(names).size) return `--functions are of ${POST_FUNCTIONS.join(', ')}`;
  return { unitCode: unit, title: title.trim().normalize('NFC'), rank: knownRank, functions: known };
}
