import { readConfig, startServer } from '@openpar/server';
import { type Command, EXIT, writeRefusal } from './command.ts';

/** Serves OpenPAR until it is told to stop. */
export const startCommand: Command = {
  name: 'start',
  usage: '[--port N] [--data DIR] [--demo]',
  summary: 'Serves OpenPAR; --demo loads the sample to practise on.',
  example: 'openpar start --port 8080 --data /var/lib/openpar',
  options: { port: { type: 'string' }, data: { type: 'string' }, demo: { type: 'boolean' } },
  async run({ options, terminal }) {
    const read = readConfig({
      ...process.env,
      ...(typeof options.port === 'string' ? { OPENPAR_PORT: options.port } : {}),
      ...(typeof options.data === 'string' ? { OPENPAR_DATA: options.data } : {}),
    });
    if (!read.ok) {
      for (const fault of read.faults) terminal.error(`configuration-wrong: ${fault}`);
      return EXIT.usage;
    }
    const report = (line: string) => terminal.error(line);
    const started = await startServer(read.config, { isDemo: options.demo === true, report }).catch(whatCanBeMended);
    if ('code' in started) {
      writeRefusal(terminal, started, false);
      return EXIT.refused;
    }
    terminal.out(started.welcome);
    await stopSignal();
    await started.stop();
    return EXIT.ok;
  },
};

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** What a person can mend, with how. Everything else is a fault and goes on. */
function whatCanBeMended(cause: unknown): { code: string; sentence: string; mend: string } {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (cause instanceof Error && code === 'EADDRINUSE') {
    const port = 'port' in cause ? ` ${cause.port}` : '';
    const mend = 'Name another one with --port (OPENPAR_REDIRECT_PORT for the port that leads to HTTPS).';
    return { code: 'port-in-use', sentence: `Port${port} is in use by another program.`, mend };
  }
  if (cause instanceof Error && code === 'AUTHORITY_FOR_OTHER_NAMES') {
    const mend =
      'Leave these names out of OPENPAR_LOCAL_AUTHORITY; or remove the file and start again: a new authority is made, and its certificate must be installed on every machine anew.';
    return { code: 'authority-for-other-names', sentence: `${cause.message}.`, mend };
  }
  throw cause;
}
