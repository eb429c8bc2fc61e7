import { type ConnectedDatabase, connectDatabase, migrateDatabase, startEmbeddedPostgres } from '@openpar/database';
import type { Config } from '../config.ts';

/** The stores on the server that the configuration names, or on the embedded one, with the schema brought up to date. */
export async function openDatabase(config: Config, report: (line: string) => void): Promise<ConnectedDatabase> {
  if (config.databaseUrl !== null) {
    const connection = { connectionString: config.databaseUrl };
    await migrateDatabase(connection);
    return connectDatabase(connection);
  }
  report(`Starting the embedded database in ${config.dataDirectory} …`);
  const embedded = await startEmbeddedPostgres({
    dataDirectory: config.dataDirectory,
    onProblem: (problem) => report(`database: ${problem instanceof Error ? problem.message : String(problem)}`),
  });
  await migrateDatabase(embedded.connection);
  const connected = connectDatabase(embedded.connection);
  return {
    ...connected,
    async close() {
      await connected.close();
      await embedded.stop();
    },
  };
}
