import { formatListNumber } from './format-list-number.ts';
import { attributeOf, childOf, elementsOf, switchOf, type XmlElement } from './read-xml.ts';
import { bulletText } from './symbol-text.ts';

interface ListLevel {
  start: number;
  format: string;
  /** "%1.%2)": the number of level n stands at %n. */
  text: string;
  /** What follows the number: a tab, a space or nothing. */
  suffix: string;
  /** The level whose use restarts this one (0 = never); `null` = any higher level. */
  restartAfter: number | null;
  isDecimalOnly: boolean;
  font: string;
  paragraphStyle: string | null;
}

interface ListDefinition {
  id: string;
  levels: ReadonlyMap<number, ListLevel>;
}

interface ListInstance {
  definition: ListDefinition;
  overrides: ReadonlyMap<number, ListLevel>;
  startOverrides: ReadonlyMap<number, number>;
}

export interface Numbering {
  /**
   * The printed number or bullet of the next paragraph of that list, with the space behind it; '' where the list is unknown or
   * prints nothing. Counts on: call it once for each paragraph, in document order.
   */
  next(numId: string, level: number): string;
  /** The level of a list that belongs to a paragraph style; `null` where none names it. */
  levelOfStyle(numId: string, styleId: string): number | null;
}

const DEEPEST_LEVEL = 8;

/** The automatic numbering of a DOCX; a missing part numbers nothing. */
export function readNumbering(root: XmlElement | null): Numbering {
  const instances = root === null ? new Map<string, ListInstance>() : readInstances(root);
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return {
    next(numId, level) {
      const instance = instances.get(numId);
      const shape = instance && levelAt(instance, level);
      if (instance === undefined || shape === undefined || level > DEEPEST_LEVEL) return '';
      const counts = counters.get(instance.definition.id) ?? [];
      counters.set(instance.definition.id, counts);
      count({ instance, numId, level, counts, started });
      return printed(instance, shape, counts);
    },
    levelOfStyle(numId, styleId) {
      const levels = instances.get(numId)?.definition.levels ?? new Map<number, ListLevel>();
      return [...levels].find(([, level]) => level.paragraphStyle === styleId)?.[0] ?? null;
    },
  };
}

function levelAt(instance: ListInstance, level: number): ListLevel | undefined {
  return instance.overrides.get(level) ?? instance.definition.levels.get(level);
}

interface Counting {
  instance: ListInstance;
  numId: string;
  level: number;
  counts: (number | undefined)[];
  /** "numId/level" of the start overrides that were spent: each restarts its level once. */
  started: Set<string>;
}

function count({ instance, numId, level, counts, started }: Counting): void {
  const key = `${numId}/${level}`;
  const override = instance.startOverrides.get(level);
  const restarts = override !== undefined && !started.has(key);
  started.add(key);
  const current = counts[level];
  const first = override ?? levelAt(instance, level)?.start ?? 1;
  counts[level] = current === undefined || restarts ? first : current + 1;
  for (let above = 0; above < level; above += 1) counts[above] ??= levelAt(instance, above)?.start ?? 1;
  for (let below = level + 1; below <= DEEPEST_LEVEL; below += 1) {
    const restartAfter = levelAt(instance, below)?.restartAfter ?? null;
    if (restartAfter === null || (restartAfter > 0 && level < restartAfter)) counts[below] = undefined;
  }
}

function printed(instance: ListInstance, shape: ListLevel, counts: readonly (number | undefined)[]): string {
  const text =
    shape.format === 'bullet'
      ? bulletText(shape.text, shape.font)
      : shape.text.replace(/%([1-9])/gu, (_, digit: string) => {
          const format = levelAt(instance, Number(digit) - 1)?.format ?? 'decimal';
          const isForcedDecimal = shape.isDecimalOnly && !['none', 'decimalZero'].includes(format);
          return formatListNumber(counts[Number(digit) - 1] ?? 1, isForcedDecimal ? 'decimal' : format);
        });
  if (text.trim() === '') return '';
  return shape.suffix === 'nothing' ? text : `${text.trimEnd()} `;
}

function readInstances(root: XmlElement): Map<string, ListInstance> {
  const definitions = readDefinitions(root);
  const instances = new Map<string, ListInstance>();
  for (const num of elementsOf(root).filter((element) => element.name === 'w:num')) {
    const definition = definitions.get(attributeOf(num, 'w:abstractNumId') ?? '');
    if (definition === undefined) continue;
    const changes = elementsOf(num).filter((element) => element.name === 'w:lvlOverride');
    const overrides = new Map<number, ListLevel>();
    const startOverrides = new Map<number, number>();
    for (const change of changes) {
      const level = Number(change.attributes['w:ilvl']);
      const replaced = childOf(change, 'w:lvl');
      if (replaced) overrides.set(level, readLevel(replaced));
      const start = attributeOf(change, 'w:startOverride');
      if (start !== undefined) startOverrides.set(level, Number(start));
    }
    instances.set(num.attributes['w:numId'] ?? '', { definition, overrides, startOverrides });
  }
  return instances;
}

/** Lists by id; one that only points to a list style takes the levels of the list which defines that style. */
function readDefinitions(root: XmlElement): Map<string, ListDefinition> {
  const all = elementsOf(root).filter((element) => element.name === 'w:abstractNum');
  const ofStyle = new Map(all.map((list) => [attributeOf(list, 'w:styleLink'), list]));
  return new Map(
    all.map((list) => {
      const link = attributeOf(list, 'w:numStyleLink');
      const source = (link === undefined ? undefined : ofStyle.get(link)) ?? list;
      const id = list.attributes['w:abstractNumId'] ?? '';
      return [id, { id, levels: readLevels(source) }];
    }),
  );
}

function readLevels(list: XmlElement): Map<number, ListLevel> {
  const levels = elementsOf(list).filter((element) => element.name === 'w:lvl');
  return new Map(levels.map((level) => [Number(level.attributes['w:ilvl']), readLevel(level)]));
}

function readLevel(level: XmlElement): ListLevel {
  const restart = attributeOf(level, 'w:lvlRestart');
  const fonts = childOf(level, 'w:rPr', 'w:rFonts')?.attributes ?? {};
  return {
    start: Number(attributeOf(level, 'w:start') ?? 1),
    format: attributeOf(level, 'w:numFmt') ?? 'decimal',
    text: attributeOf(level, 'w:lvlText') ?? '',
    suffix: attributeOf(level, 'w:suff') ?? 'tab',
    restartAfter: restart === undefined ? null : Number(restart),
    isDecimalOnly: switchOf(level, 'w:isLgl') ?? false,
    font: fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? '',
    paragraphStyle: attributeOf(level, 'w:pStyle') ?? null,
  };
}
