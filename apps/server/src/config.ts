import { type MailSettings, OWN_NAMES } from '@openpar/adapters';
import { z } from 'zod';
import { AddressRanges, HostNames, MailSender, WebAddress } from './settings.ts';
import { readTlsFiles, type TlsFiles } from './tls-files.ts';

const Port = z.coerce.number().int().min(1).max(65_535);

/** Everything that can be set from outside; listed with its meaning in .env.example. */
const Environment = z.object({
  OPENPAR_PORT: Port.default(4610),
  OPENPAR_HOST: z.string().min(1).default('127.0.0.1'),
  OPENPAR_DATA: z.string().min(1).default('openpar-data'),
  OPENPAR_DATABASE_URL: z.url().optional(),
  OPENPAR_UPLOAD_MEGABYTES: z.coerce.number().int().min(1).max(200).default(20),
  OPENPAR_IDLE_MINUTES: z.coerce.number().int().min(2).max(720).default(15),
  OPENPAR_BEHIND_HTTPS: z.stringbool().default(false),
  OPENPAR_TRUSTED_PROXIES: AddressRanges.default([]),
  OPENPAR_PUBLIC_URL: WebAddress.optional(),
  OPENPAR_FILES_URL: WebAddress.optional(),
  OPENPAR_TLS_CERT: z.string().min(1).optional(),
  OPENPAR_TLS_KEY: z.string().min(1).optional(),
  OPENPAR_LOCAL_AUTHORITY: HostNames.optional(),
  OPENPAR_REDIRECT_PORT: Port.optional(),
  OPENPAR_SMTP_URL: z
    .url({ protocol: /^smtps?$/, message: 'name a server such as smtps://user:password@mail.xa.vn' })
    .optional(),
  OPENPAR_MAIL_FROM: MailSender.optional(),
});
type Settings = z.infer<typeof Environment>;
type Given = Record<string, string | undefined>;

export interface Config {
  port: number;
  host: string;
  /** Folder of the embedded database and of the files. */
  dataDirectory: string;
  /** A served PostgreSQL; `null`: the embedded one in the data folder. */
  databaseUrl: string | null;
  uploadMegabytes: number;
  /** A session that nobody uses for so long ends. */
  idleMinutes: number;
  /** Whether browsers reach the server over HTTPS, its own or a proxy's (then cookies are marked Secure). */
  isBehindHttps: boolean;
  /** Addresses and ranges whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[];
  /** The address that people reach, for links in letters: "https://openpar.xa.vn". */
  publicUrl: string | null;
  /** Another address of this server that serves kept files and nothing else; `null`: they come from the app's own. */
  filesUrl: string | null;
  /** HTTPS by the server itself; `null`: it speaks HTTP. */
  https: HttpsSetting | null;
  /** A second port that sends browsers from HTTP to HTTPS. */
  redirectPort: number | null;
  /** `null`: no letters are sent. */
  mail: MailSettings | null;
}

export type HttpsSetting =
  | { kind: 'own'; files: TlsFiles }
  /** A certificate for these host names and addresses by an authority that the server makes for itself. */
  | { kind: 'local-authority'; names: readonly string[] };

/** The configuration of this process, or every fault of it at once. The only reader of the environment. */
export function readConfig(environment: Given): { ok: true; config: Config } | { ok: false; faults: string[] } {
  const parsed = Environment.safeParse(environment);
  const ofValues = parsed.error?.issues.map((issue) => `${issue.path[0]?.toString()}: ${issue.message}`) ?? [];
  const files = tlsFilesOf(environment);
  const ofFiles = files ? readTlsFiles(files, new Date()) : null;
  const ofCertificate = ofFiles?.ok === false ? ofFiles.faults : [];
  const together = parsed.success ? faultsTogether(parsed.data) : [];
  const faults = [...new Set([...ofValues, ...faultsOfPairs(environment), ...ofCertificate, ...together])];
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, config: toConfig(parsed.data, files) };
}

function toConfig(values: Settings, files: TlsFiles | null): Config {
  const names = values.OPENPAR_LOCAL_AUTHORITY;
  const localAuthority = names ? ({ kind: 'local-authority', names } as const) : null;
  const https = files ? ({ kind: 'own', files } as const) : localAuthority;
  const { OPENPAR_SMTP_URL: server, OPENPAR_MAIL_FROM: from } = values;
  return {
    port: values.OPENPAR_PORT,
    host: values.OPENPAR_HOST,
    dataDirectory: values.OPENPAR_DATA,
    databaseUrl: values.OPENPAR_DATABASE_URL ?? null,
    uploadMegabytes: values.OPENPAR_UPLOAD_MEGABYTES,
    idleMinutes: values.OPENPAR_IDLE_MINUTES,
    isBehindHttps: values.OPENPAR_BEHIND_HTTPS || https !== null,
    trustedProxies: values.OPENPAR_TRUSTED_PROXIES,
    publicUrl: values.OPENPAR_PUBLIC_URL ?? null,
    filesUrl: values.OPENPAR_FILES_URL ?? null,
    https,
    redirectPort: values.OPENPAR_REDIRECT_PORT ?? null,
    mail: server && from ? { server, from } : null,
  };
}

function tlsFilesOf({ OPENPAR_TLS_CERT: certificate, OPENPAR_TLS_KEY: key }: Given): TlsFiles | null {
  return certificate && key ? { certificate, key } : null;
}

function faultsOfPairs(given: Given): string[] {
  return (
    [
      ['OPENPAR_TLS_CERT', 'OPENPAR_TLS_KEY'],
      ['OPENPAR_SMTP_URL', 'OPENPAR_MAIL_FROM'],
    ] as const
  ).flatMap(([one, other]) => {
    if ((given[one] === undefined) === (given[other] === undefined)) return [];
    const [missing, present] = given[one] === undefined ? [one, other] : [other, one];
    return [`${missing}: is missing while ${present} is set; set both or neither`];
  });
}

/** What each setting allows and both together do not. */
function faultsTogether(values: Settings): string[] {
  const { OPENPAR_PUBLIC_URL: publicUrl, OPENPAR_FILES_URL: filesUrl, OPENPAR_LOCAL_AUTHORITY: names } = values;
  const faults: string[] = [];
  const isOwnHttps = values.OPENPAR_TLS_CERT !== undefined || names !== undefined;
  if (values.OPENPAR_TLS_CERT !== undefined && names !== undefined) {
    faults.push('OPENPAR_LOCAL_AUTHORITY: a certificate is named in OPENPAR_TLS_CERT as well; set one of the two');
  }
  if (values.OPENPAR_REDIRECT_PORT !== undefined && !isOwnHttps) {
    faults.push('OPENPAR_REDIRECT_PORT: there is no HTTPS to lead to; set OPENPAR_TLS_CERT or OPENPAR_LOCAL_AUTHORITY');
  }
  if (values.OPENPAR_REDIRECT_PORT === values.OPENPAR_PORT) {
    faults.push('OPENPAR_REDIRECT_PORT: is the port of HTTPS itself; name another one');
  }
  if (filesUrl && publicUrl && new URL(filesUrl).host === new URL(publicUrl).host) {
    faults.push('OPENPAR_FILES_URL: is the address of the app itself; name another host name of this server');
  }
  for (const [setting, address] of Object.entries({ OPENPAR_PUBLIC_URL: publicUrl, OPENPAR_FILES_URL: filesUrl })) {
    if (address === undefined) continue;
    const { protocol, hostname } = new URL(address);
    if (isOwnHttps && protocol !== 'https:')
      faults.push(`${setting}: HTTPS is on; write ${address.replace('http:', 'https:')}`);
    if (names && ![...OWN_NAMES, ...names].includes(hostname.replace(/^\[|\]$/g, ''))) {
      faults.push(`${setting}: the certificate is not for ${hostname}; add it to OPENPAR_LOCAL_AUTHORITY`);
    }
  }
  return faults;
}
