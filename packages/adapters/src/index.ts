export * from './argon2-password-hasher.ts';
export * from './fixed-clock.ts';
export * from './folder-file-store.ts';
export * from './memory-file-store.ts';
export * from './random-token-maker.ts';
export * from './system-clock.ts';
export * from './system-timer.ts';
