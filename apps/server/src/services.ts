import type { LocalCertificate } from '@openpar/adapters';
import type {
  Clock,
  FileReader,
  FileStore,
  Mailer,
  PaperRenderer,
  PasswordHasher,
  Realm,
  SheetReader,
  SheetWriter,
  Stores,
  TokenMaker,
} from '@openpar/application';
import type { Config } from './config.ts';
import type { FileTickets } from './documents/file-tickets.ts';

/** A sample account as shown on the sign-in page of a practice realm. */
export interface SampleAccounts {
  accounts: readonly { login: string; description: string }[];
  password: string;
}

/** Everything the routes work with; only main.ts (and tests) build real ones. */
export interface Services {
  config: Config;
  realm: Realm;
  stores: Stores;
  clock: Clock;
  hasher: PasswordHasher;
  tokens: TokenMaker;
  files: FileStore;
  fileTickets: FileTickets;
  reader: FileReader & SheetReader;
  sheetWriter: SheetWriter;
  renderer: PaperRenderer;
  mailer: Mailer;
  /** `null` outside a practice realm. */
  sample: SampleAccounts | null;
  /** The local authority whose certificate people install on their machines; `null` where there is none. */
  authority: Pick<LocalCertificate['authority'], 'bytes' | 'fingerprint'> | null;
  /** Folder of the built staff app; `null` serves the API alone. */
  webDirectory: string | null;
}
