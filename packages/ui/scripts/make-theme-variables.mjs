// Writes src/theme/theme-variables.generated.css anew after a change of theme.ts: npx tsx packages/ui/scripts/make-theme-variables.mjs
import { writeFileSync } from 'node:fs';
import { themeVariables } from '../src/theme/theme-variables.ts';

writeFileSync(new URL('../src/theme/theme-variables.generated.css', import.meta.url), themeVariables());
