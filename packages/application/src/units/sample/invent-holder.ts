import {
  FAMILY_NAMES,
  GIVEN_NAMES_OF_MEN,
  GIVEN_NAMES_OF_WOMEN,
  MIDDLE_NAMES_OF_MEN,
  MIDDLE_NAMES_OF_WOMEN,
  REAL_SIGNERS,
} from './person-names.data.ts';

/** About three posts in a hundred are vacant. */
const VACANT_OF_1000 = 30;

/**
 * An invented name for the holder of a post, or `null` where the post is vacant. The same seed always gives the same answer; nobody is
 * called like a real signer of the source plans.
 */
export function inventHolder(seed: string): string | null {
  if (numberFrom(`${seed} vacant`) % 1000 < VACANT_OF_1000) return null;
  return inventName(seed);
}

function inventName(seed: string): string {
  const isMan = numberFrom(`${seed} sex`) % 10 < 6;
  const family = pick(FAMILY_NAMES, `${seed} family`);
  const middle = pick(isMan ? MIDDLE_NAMES_OF_MEN : MIDDLE_NAMES_OF_WOMEN, `${seed} middle`);
  const given = pick(isMan ? GIVEN_NAMES_OF_MEN : GIVEN_NAMES_OF_WOMEN, `${seed} given`);
  const name = `${family} ${middle} ${given}`;
  return REAL_SIGNERS.has(name) ? inventName(`${seed} again`) : name;
}

function pick(names: readonly string[], seed: string): string {
  return names[numberFrom(seed) % names.length] ?? '';
}

/** FNV-1a with a last mixing step, 32 bits. */
export function numberFrom(seed: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
