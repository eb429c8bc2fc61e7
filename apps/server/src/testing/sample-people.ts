import { writeTo } from '@openpar/database/testing';
import type { Holding, Post, PostFunction, PostRank, UnitId } from '@openpar/engine';
import { type AccountId, idOf, isValidOn } from '@openpar/engine';
import { DISTRICT_DAY, type TestServer } from './test-server.ts';

interface Wanted {
  login: string;
  /** Id of the unit: "109.UBND.NV.2021-01-01". */
  unitId: string;
  holds: { rank: PostRank } | { function: PostFunction };
  isDisabled?: boolean;
}

/** Gives the holder of the first post of the unit that fits an account, with the password of the sample. */
export async function addAccount(server: TestServer, wanted: Wanted): Promise<void> {
  const { services } = server;
  await writeTo(services.stores, services.realm.id, async (tx) => {
    const { posts, holdings } = await tx.units.listPosts(idOf<UnitId>(wanted.unitId), DISTRICT_DAY);
    const { personId, personName } = holderAmong(posts, holdings, wanted);
    const sample = await tx.accounts.findByLogin('phongtho.noivu');
    await tx.accounts.saveAccount({
      id: idOf<AccountId>(`test.${wanted.login}`),
      login: wanted.login,
      personId,
      personName,
      email: null,
      passwordHash: sample?.passwordHash ?? '',
      isDisabled: wanted.isDisabled ?? false,
    });
  });
}

function holderAmong(posts: readonly Post[], holdings: readonly Holding[], { unitId, holds }: Wanted): Holding {
  const fits = (post: Post) => ('rank' in holds ? post.rank === holds.rank : post.functions.includes(holds.function));
  const ids = posts.filter(fits).map(({ id }) => id);
  const holding = holdings.find((held) => ids.includes(held.postId) && isValidOn(held, DISTRICT_DAY));
  if (!holding) throw new Error(`nobody holds such a post of ${unitId}`);
  return holding;
}
