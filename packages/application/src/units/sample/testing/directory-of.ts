import type { Directory, IsoDay } from '@openpar/engine';
import { buildSampleBodies, type SampleTerritories } from '../build-sample-bodies.ts';

/** Territories with their sample bodies as a directory of one day. */
export function directoryOf(territories: SampleTerritories, day: IsoDay): Directory {
  const bodies = buildSampleBodies(territories);
  return {
    day,
    units: [...territories.units, ...bodies.units],
    links: [...territories.links, ...bodies.links],
    posts: bodies.posts,
    holdings: bodies.holdings,
  };
}
