import type { StandingAccounts, StandingUnits } from '@openpar/engine';
import type { TakenLogin } from '../../accounts/account-store.ts';
import type { ReadTransaction } from '../../stores.ts';

/** Everything of the realm that a list may name. */
export interface Standing extends StandingUnits, StandingAccounts {
  units: StandingUnits['units'];
  accounts: readonly TakenLogin[];
}

export async function readStanding(tx: ReadTransaction): Promise<Standing> {
  const units = await tx.units.readAllUnits();
  const posts = await tx.units.readAllPosts();
  return { ...units, ...posts, accounts: await tx.accounts.listLogins() };
}
