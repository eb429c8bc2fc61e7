export { type TestDatabase, testDatabase } from './test-database.ts';
export { TEST_SERVERS, type TestServer } from './test-servers.ts';
export { writeTo } from './write-to.ts';
