/** Where a test server listens, and the database that others are copied from. */
export interface ServerAddress {
  host: string;
  port: number;
  user: string;
  template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    embedded: ServerAddress;
    distribution: ServerAddress;
  }
}
