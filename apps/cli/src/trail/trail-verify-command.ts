import type { Realm } from '@openpar/application';
import type { TrailReport } from '@openpar/server';
import { type Config, hasInstallation, openInstallation } from '@openpar/server';
import { type Command, EXIT, type ExitCode, type Terminal } from '../command.ts';
import { readConfigOf } from '../installation/read-config-of.ts';
import { writeBackupRefusal } from '../installation/write-backup-refusal.ts';
import { trailEn } from './messages/en.ts';
import { trailVi } from './messages/vi.ts';

/** Holds the trail of every realm against itself and against the records. */
export const trailVerifyCommand: Command = {
  name: 'trail verify',
  usage: '[--data DIR] [--head HASH] [--json]',
  summary: 'Checks that nothing was changed, removed or inserted past OpenPAR; --head names a head noted earlier.',
  example: 'openpar trail verify --data /var/lib/openpar',
  options: { data: { type: 'string' }, head: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options, terminal }) {
    const notedHead = typeof options.head === 'string' ? options.head.toLowerCase() : null;
    if (words.length > 0 || (notedHead !== null && !/^[0-9a-f]{64}$/.test(notedHead))) {
      terminal.error('usage-wrong: --head takes the 64 characters that an earlier check has shown');
      return EXIT.usage;
    }
    const config = readConfigOf(options, terminal);
    if (!config) return EXIT.usage;
    const asJson = options.json === true;
    if (await hasInstallation(config)) return tell(await verify(config, notedHead), { terminal, asJson });
    const detail = { folder: config.dataDirectory };
    writeBackupRefusal(terminal, { code: 'installation-not-found', detail, file: config.dataDirectory }, asJson);
    return EXIT.refused;
  },
};

interface Verified {
  realm: Realm;
  report: TrailReport;
}

/** A noted head belongs to one realm; it is missing only when none of them has it. */
async function verify(config: Config, notedHead: string | null): Promise<Verified[]> {
  const installation = await openInstallation(config);
  try {
    const verified: Verified[] = [];
    for (const realm of await installation.data.listRealms()) {
      verified.push({ realm, report: await installation.verifyTrail(realm.id, notedHead) });
    }
    const isHeadFound = verified.some(({ report }) => !report.findings.some(isEndMissing));
    return isHeadFound ? verified.map(withoutEndMissing) : verified;
  } finally {
    await installation.close();
  }
}

function withoutEndMissing({ realm, report }: Verified): Verified {
  return { realm, report: { ...report, findings: report.findings.filter((one) => !isEndMissing(one)) } };
}

function isEndMissing({ finding }: TrailReport['findings'][number]): boolean {
  return finding === 'end-missing';
}

function tell(verified: readonly Verified[], { terminal, asJson }: { terminal: Terminal; asJson: boolean }): ExitCode {
  if (asJson) terminal.out(JSON.stringify({ realms: verified.map(({ report }) => report) }));
  else for (const one of verified) terminal.out(describe(one));
  return verified.every(({ report }) => report.findings.length === 0) ? EXIT.ok : EXIT.findings;
}

function describe({ realm, report: { acts, head, findings } }: Verified): string {
  const inWords = [trailVi, trailEn].flatMap((text) => [
    findings.length === 0 ? text.right(realm.name, acts) : text.wrong(realm.name, acts, findings.length),
    ...findings.map(({ finding, ...place }) => `  ${finding}: ${text.findings(finding, place)}`),
    text.head(head),
  ]);
  return inWords.join('\n');
}
