import type { IssuedCode } from '@openpar/application';
import { type RefusalCode, refusalSentence } from '@openpar/contract';
import type { Result } from '@openpar/engine';
import { addressOf, type OpenRecords, openRecords } from '@openpar/server';
import { EXIT, type ExitCode, type OptionValues, type Terminal } from '../command.ts';
import { readConfigOf } from '../installation/read-config-of.ts';

/** Runs an act that gives out a code on the installation that the options name, and tells the code or why there is none. */
export async function issueFromTerminal(
  { options, terminal }: { options: OptionValues; terminal: Terminal },
  act: (records: OpenRecords) => Promise<Result<IssuedCode, RefusalCode>>,
): Promise<ExitCode> {
  const config = readConfigOf(options, terminal);
  if (!config) return EXIT.usage;
  const records = await openRecords(config);
  const issued = await act(records).finally(() => records.close());
  const asJson = options.json === true;
  if (!issued.ok) {
    const { code, detail } = issued.refusal;
    const [vi, en] = [refusalSentence(code, detail, 'vi'), refusalSentence(code, detail, 'en')];
    if (asJson) terminal.error(JSON.stringify({ error: { code, ...en, vi } }));
    else for (const { sentence, mend } of [vi, en]) terminal.error(`${code}: ${sentence} ${mend}`);
    return EXIT.refused;
  }
  const { login, personName, code, expiresAt } = issued.value;
  const address = `${addressOf(config)}/activate`;
  const validUntil = expiresAt.toISOString();
  if (asJson) terminal.out(JSON.stringify({ login, personName, code, validUntil, address }));
  else {
    terminal.out(
      `${personName}\n  login       ${login}\n  code        ${code}\n  valid until ${validUntil}\n  ${address}`,
    );
    terminal.error(
      'The code is shown this once. Mã chỉ hiện lần này: mở địa chỉ trên, nhập tên đăng nhập, mã rồi đặt mật khẩu.',
    );
  }
  return EXIT.ok;
}
