import { expect, it } from 'vitest';
import { findDistributionBinaries } from './distribution-binaries.ts';

it('says what to install where the second server is missing', async () => {
  await expect(findDistributionBinaries('/nowhere')).rejects.toThrow(/apt install postgresql.*OPENPAR_TEST_PG_BIN/);
});
