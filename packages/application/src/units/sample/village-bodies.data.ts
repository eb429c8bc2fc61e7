import { type BodyPattern, heldBy, post } from './body-pattern.ts';

/** How many villages a commune of the sample has. */
export const VILLAGES_PER_COMMUNE = 5;

/** The Party cell of a village; in every third village its secretary is the village head too. */
export const PARTY_CELL: BodyPattern = {
  suffix: 'CB',
  kind: 'party-committee',
  name: 'Chi bộ',
  fullName: 'Chi bộ {territory}',
  relation: 'outside-chain',
  to: null,
  posts: [post('Bí thư', 'head')],
};

export const PARTY_CELL_OF_ONE: BodyPattern = {
  ...PARTY_CELL,
  posts: PARTY_CELL.posts.map((pattern) => heldBy(pattern, '', 1)),
};
