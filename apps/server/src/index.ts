export * from './config.ts';
export * from './installation/open-installation.ts';
export * from './installation/open-records.ts';
export * from './installed-files.ts';
export * from './start-server.ts';
