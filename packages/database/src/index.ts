export * from './connect-database.ts';
export * from './embedded/start-embedded-postgres.ts';
export * from './installation/installation-data.ts';
export { migrateDatabase } from './migrate-database.ts';
export { type TrailFinding, type TrailReport, verifyTrail } from './trail/verify-trail.ts';
export * from './units/official-units.ts';
