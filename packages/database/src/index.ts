export * from './connect-database.ts';
export * from './embedded/start-embedded-postgres.ts';
export * from './migrate-database.ts';
export * from './units/official-units.ts';
