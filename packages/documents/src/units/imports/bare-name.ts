import { isTerritoryKind, type UnitKind } from '@openpar/engine';
import { foldTones } from '@openpar/formats';
import { UNIT_KIND_WORDS } from '../unit-words.data.ts';

const FURTHER: Partial<Record<UnitKind, readonly string[]>> = {
  municipality: ['thành phố'],
  'provincial-city': ['thành phố'],
  department: ['sở'],
};
const SHORTENED: ReadonlySet<UnitKind> = new Set(['department', 'division', 'office']);

/** A full name without the word of its kind at the front: "Huyện Phong Thổ" → "Phong Thổ", "Phòng Nội vụ" → "Nội vụ"; other names as they are. */
export function bareName(fullName: string, kind: UnitKind): string {
  if (!isTerritoryKind(kind) && !SHORTENED.has(kind)) return fullName;
  const words = [...(FURTHER[kind] ?? []), ...UNIT_KIND_WORDS[kind]].sort((one, other) => other.length - one.length);
  const lower = foldTones(fullName).toLowerCase();
  const word = words.find((one) => lower.startsWith(`${one.toLowerCase()} `));
  return word === undefined ? fullName : fullName.slice(word.length).trim();
}
