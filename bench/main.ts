import type { Figure } from './measure.ts';
import { measureApp } from './measure-app.ts';
import { measureImports } from './measure-imports.ts';
import { measurePapers } from './measure-papers.ts';
import { measureReading } from './measure-reading.ts';
import { measureScores } from './measure-scores.ts';
import { measureSheets } from './measure-sheets.ts';
import { measureStart } from './measure-start.ts';
import { measureUnits } from './measure-units.ts';

/** Measures what design.md asks to hold, as far as it is built, and prints a table, or JSON with --json. */
const figures: Figure[] = [
  ...measureScores(),
  ...(await measureReading()),
  ...(await measurePapers()),
  ...(await measureSheets()),
  ...measureApp(),
  ...(await measureImports()),
  ...(await measureStart()),
  ...(await measureUnits()),
];

if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
else for (const figure of figures) console.log(rowOf(figure));
process.exit(0);

function rowOf({ what, unit, measured, hold, isMoreBetter }: Figure): string {
  const isHeld = isMoreBetter ? measured >= hold : measured <= hold;
  const digits = unit === 'F1' ? 4 : unit === 's' ? 2 : 0;
  const share = `${((measured / hold) * 100).toFixed(0)} %`.padStart(6);
  return `${isHeld ? 'held  ' : 'MISSED'} ${what.padEnd(60)} ${measured.toFixed(digits).padStart(9)} ${unit.padEnd(3)} of ${hold} (${share})`;
}
