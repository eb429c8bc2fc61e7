import type { TestProject } from 'vitest/node';
import { startApp } from './start-app.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the running app, shared by all journeys; each works with accounts of its own. */
    appAddress: string;
  }
}

/** Starts the app once for all journeys. */
export default async function startForJourneys(project: TestProject): Promise<() => Promise<void>> {
  const app = await startApp();
  project.provide('appAddress', app.address);
  return app.stop;
}
