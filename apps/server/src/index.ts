export * from './config.ts';
export * from './installed-files.ts';
export * from './start-server.ts';
