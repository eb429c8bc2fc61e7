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
    const running = await startServer(read.config, { isDemo: options.demo === true, report }).catch(portInUse);
    if (running === null) {
      const sentence = `Port ${read.config.port} is in use by another program.`;
      writeRefusal(terminal, { code: 'port-in-use', sentence, mend: 'Name another one with --port.' }, false);
      return EXIT.refused;
    }
    terminal.out(running.welcome);
    await stopSignal();
    await running.stop();
    return EXIT.ok;
  },
};

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** `null` when the port is taken: a person can mend that. Everything else is a fault and goes on. */
function portInUse(cause: unknown): null {
  if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') return null;
  throw cause;
}
