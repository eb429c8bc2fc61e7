import {
  checkUnitRows,
  type Numbered,
  type StandingUnits,
  sortRelated,
  type UnitChanges,
  type UnitKind,
  type UnitRecord,
  type UnitRelation,
} from '@openpar/engine';
import type { Sheet } from '../../sheets/sheet.ts';
import { LEVEL_WORDS, RELATION_WORDS, SUCCESSION_WORDS, UNIT_KIND_WORDS } from '../unit-words.data.ts';
import { bareName } from './bare-name.ts';
import { type CellReader, cellReader, wordReader } from './cell-reader.ts';
import { type FormRow, readFormRows } from './read-form-rows.ts';
import type { SheetFault, SheetImport } from './sheet-form.ts';
import { sheetImportOf } from './sheet-import-of.ts';
import { UNIT_FORM } from './unit-form.ts';
import { foldWord } from './word-table.ts';

const KINDS = wordReader(UNIT_KIND_WORDS);
const LEVELS = wordReader(LEVEL_WORDS);
const RELATIONS = wordReader(RELATION_WORDS);
const SUCCESSIONS = wordReader(SUCCESSION_WORDS);
/** No white space; a semicolon separates codes. */
const CODE = /^[^\s;]+$/;

type UnitField = (typeof UNIT_FORM.columns)[number]['field'];
type Cells = CellReader<UnitField>;

/** What a sheet of units would change; rules in `checkUnitRows`. `standing` is everything of the realm that any row may name. */
export function importUnits(sheet: Sheet, standing: StandingUnits): SheetImport<UnitChanges> {
  const read = readFormRows(sheet, UNIT_FORM);
  const cellFaults: SheetFault[] = [];
  const unreadable: string[] = [];
  const records = read.rows.flatMap((row) => {
    const record = readUnit(row, cellReader(row, UNIT_FORM, cellFaults));
    if (record === null) unreadable.push(row.text('code'));
    return record ?? [];
  });
  return sheetImportOf(checkUnitRows(records, standing, unreadable), {
    form: UNIT_FORM,
    read,
    cellFaults,
    words: { kind: UNIT_KIND_WORDS, level: LEVEL_WORDS, relations: RELATION_WORDS, successionKinds: SUCCESSION_WORDS },
  });
}

function readUnit(row: FormRow<UnitField>, cells: Cells): Numbered<UnitRecord> | null {
  const code = cells.matching('code', CODE, 'code-malformed');
  const fullName = cells.text('fullName');
  const level = cells.word('level', LEVELS);
  const kind = readKind(row, cells);
  const span = cells.span('validFrom', 'validTo');
  const parents = readParents(cells, kind);
  const predecessors = readPredecessors(cells);
  if (code === null || fullName === null || level === null || kind === null || span === null || !cells.isSound())
    return null;
  return {
    row: row.number,
    code,
    name: bareName(fullName, kind),
    fullName,
    kind,
    level,
    parents,
    ...span,
    predecessors,
  };
}

/** "thành phố" is a kind of province and of district: the level tells. */
function readKind(row: FormRow<UnitField>, cells: Cells): UnitKind | null {
  if (foldWord(row.text('kind')) !== 'thanhpho') return cells.word('kind', KINDS);
  const level = LEVELS.codes.get(foldWord(row.text('level')));
  if (level === 'province') return 'municipality';
  return level === 'district' ? 'provincial-city' : cells.word('kind', KINDS);
}

function readParents(cells: Cells, kind: UnitKind | null): UnitRecord['parents'] {
  const codes = cells.list('parents');
  const relations = cells.words('relations', RELATIONS);
  if (!cells.isSound()) return [];
  const usual = kind === null ? 'under' : (USUAL_RELATIONS[kind] ?? 'under');
  const paired = pair(codes, relations.length === 0 ? [usual] : relations);
  if (paired !== null) return sortRelated(paired.map(([code, relation]) => ({ code, relation })));
  cells.fault('relations', 'words-too-few', { codes: codes.length, words: relations.length });
  return [];
}

/** How units of a kind stand to the unit they belong to, unless the row says otherwise. */
const USUAL_RELATIONS: Partial<Record<UnitKind, UnitRelation>> = {
  'peoples-committee': 'body-of',
  'peoples-council': 'outside-chain',
  'party-committee': 'outside-chain',
  front: 'outside-chain',
  'mass-organization': 'outside-chain',
  'vertical-agency': 'vertical-in',
  agency: 'located-in',
  'working-body': 'serves',
};

function readPredecessors(cells: Cells): UnitRecord['predecessors'] {
  const codes = cells.list('predecessors');
  const kinds = cells.words('successionKinds', SUCCESSIONS);
  if (!cells.isSound()) return [];
  if (codes.length > 0 && kinds.length === 0) {
    cells.fault('successionKinds', 'cell-empty');
    return [];
  }
  const paired = pair(codes, kinds);
  if (paired !== null) return sortRelated(paired.map(([code, kind]) => ({ code, kind })));
  cells.fault('successionKinds', 'words-too-few', { codes: codes.length, words: kinds.length });
  return [];
}

/** Each code with its word, or all with the only one; `null` where the numbers do not fit. */
function pair<Word extends string>(
  codes: readonly string[],
  words: readonly Word[],
): [code: string, word: Word][] | null {
  const [only] = words;
  if (codes.length === 0) return [];
  if (only === undefined || (words.length !== 1 && words.length !== codes.length)) return null;
  return codes.map((code, at): [string, Word] => [code, words.length === 1 ? only : (words[at] ?? only)]);
}
