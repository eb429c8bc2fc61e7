import { z } from 'zod';

/** Everything that can be set from outside; listed with its meaning in .env.example. */
const Environment = z.object({
  OPENPAR_PORT: z.coerce.number().int().min(1).max(65_535).default(4610),
  OPENPAR_HOST: z.string().min(1).default('127.0.0.1'),
  OPENPAR_DATA: z.string().min(1).default('openpar-data'),
  OPENPAR_DATABASE_URL: z.url().optional(),
  OPENPAR_UPLOAD_MEGABYTES: z.coerce.number().int().min(1).max(200).default(20),
  OPENPAR_BEHIND_HTTPS: z.stringbool().default(false),
});

export interface Config {
  port: number;
  host: string;
  /** Folder of the embedded database and of the files. */
  dataDirectory: string;
  /** A served PostgreSQL; `null`: the embedded one in the data folder. */
  databaseUrl: string | null;
  uploadMegabytes: number;
  /** Whether browsers reach the server over HTTPS (then cookies are marked Secure). */
  isBehindHttps: boolean;
}

/** The configuration of this process, or every fault of it at once. The only reader of the environment. */
export function readConfig(
  environment: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; faults: string[] } {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const values = parsed.data;
  return {
    ok: true,
    config: {
      port: values.OPENPAR_PORT,
      host: values.OPENPAR_HOST,
      dataDirectory: values.OPENPAR_DATA,
      databaseUrl: values.OPENPAR_DATABASE_URL ?? null,
      uploadMegabytes: values.OPENPAR_UPLOAD_MEGABYTES,
      isBehindHttps: values.OPENPAR_BEHIND_HTTPS,
    },
  };
}
