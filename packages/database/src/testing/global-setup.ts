import type { TestProject } from 'vitest/node';
import type { ServerAddress } from './server-address.ts';
import { type RunningServer, startTestServer } from './test-servers.ts';

const running: RunningServer[] = [];

/** Starts both servers once for a run of vitest. */
export async function setup(project: TestProject): Promise<void> {
  try {
    project.provide('embedded', await start('embedded'));
    project.provide('distribution', await start('distribution'));
  } catch (cause) {
    await teardown();
    throw cause;
  }
}

export async function teardown(): Promise<void> {
  await Promise.all(running.map((server) => server.stop()));
}

async function start(name: 'embedded' | 'distribution'): Promise<ServerAddress> {
  const server = await startTestServer(name);
  running.push(server);
  const { host = '', port = 0, user = '', database = '' } = server.template;
  return { host, port, user, template: database };
}
