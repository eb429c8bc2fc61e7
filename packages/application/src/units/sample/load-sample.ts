import { type AccountId, type Holding, idOf, type Post, type RealmId, type Succession } from '@openpar/engine';
import type { PasswordHasher } from '../../accounts/password-hasher.ts';
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD, type SampleAccount } from '../../accounts/sample-accounts.data.ts';
import type { Stores } from '../../stores.ts';
import { programAsDoer } from '../../trail/doer.ts';
import { buildSampleBodies, type SampleBodies, type SampleTerritories } from './build-sample-bodies.ts';
import { sampleTerritories } from './sample-territories.ts';

/** The official lists of units. */
export interface OfficialUnits extends SampleTerritories {
  successions: readonly Succession[];
}

/**
 * Loads the sample into a practice realm: all official units, illustrative bodies, posts and holders around the five sample plans, and
 * accounts. Everything or nothing; loading again changes nothing.
 */
export async function loadSample(
  ports: { stores: Stores; hasher: PasswordHasher },
  realmId: RealmId,
  official: OfficialUnits,
): Promise<void> {
  const bodies = buildSampleBodies(sampleTerritories(official));
  const passwordHash = await ports.hasher.hash(SAMPLE_PASSWORD);
  await ports.stores.load(programAsDoer(realmId, 'OpenPAR'), 'sample-loaded', async (tx) => {
    await tx.units.saveUnits(official.units, 'official-list');
    await tx.units.saveLinks(official.links);
    await tx.units.saveSuccessions(official.successions);
    await tx.units.saveUnits(bodies.units, 'illustrative');
    await tx.units.saveLinks(bodies.links);
    await tx.units.savePosts(bodies.posts, 'illustrative');
    await tx.units.saveHoldings(bodies.holdings, 'illustrative');
    for (const account of SAMPLE_ACCOUNTS) {
      const { personId, personName } = holderFor(account, bodies);
      const id = idOf<AccountId>(`sample.${account.login}`);
      await tx.accounts.saveAccount({
        id,
        login: account.login,
        personId,
        personName,
        email: null,
        passwordHash,
        isDisabled: false,
      });
    }
  });
}

/** Whoever holds the first post of the account's unit that fits. Throws where the sample leaves that post vacant. */
export function holderFor({ login, unitId, holds }: SampleAccount, { posts, holdings }: SampleBodies): Holding {
  const fits = (post: Post) => ('rank' in holds ? post.rank === holds.rank : post.functions.includes(holds.function));
  const fitting = posts.filter((post) => post.unitId === unitId && fits(post)).map(({ id }) => id);
  const holding = holdings.find(({ postId }) => fitting.includes(postId));
  if (!holding) throw new Error(`nobody in the sample holds the post of the account ${login} (${unitId})`);
  return holding;
}
