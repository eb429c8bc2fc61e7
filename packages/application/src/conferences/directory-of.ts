import type { Directory } from '@openpar/engine';
import type { ReadTransaction } from '../stores.ts';
import type { Conference } from './conference-store.ts';

/**
 * Units, posts and holders on the day that the host fixed, so that a hand-over before it changes chair and participants; while none is
 * fixed, or where the host is no more on it, on the conference's as-of day.
 */
export async function directoryOf(
  tx: ReadTransaction,
  { hostUnitId, asOfDay, arrangement }: Pick<Conference, 'hostUnitId' | 'asOfDay' | 'arrangement'>,
): Promise<Directory> {
  if (arrangement.day !== null) {
    const onTheDay = await tx.units.readDirectory(hostUnitId, arrangement.day);
    if (onTheDay.units.some(({ id }) => id === hostUnitId)) return onTheDay;
  }
  return tx.units.readDirectory(hostUnitId, asOfDay);
}
