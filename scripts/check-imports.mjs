import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { root } from './run.mjs';

/** A wrong parser makes the tool see a handful of files and report success, so the count is checked too. */
const FEWEST_MODULES = 150;

const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
process.chdir(root);
const { output } = await cruise(['packages', 'apps'], {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true,
});
const { violations, totalCruised } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
const isSeen = totalCruised >= FEWEST_MODULES;
if (!isSeen) console.error(`only ${totalCruised} modules were seen, at least ${FEWEST_MODULES} are expected`);
console.log(`${totalCruised} modules, ${violations.length} violations`);
process.exit(isSeen && violations.length === 0 ? 0 : 1);
