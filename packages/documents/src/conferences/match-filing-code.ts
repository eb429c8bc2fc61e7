import {
  bodiesOfTerritory,
  type Directory,
  findCalledUnits,
  isInChain,
  type PostFunction,
  territoryOf,
  type Unit,
  type UnitId,
} from '@openpar/engine';
import { bodyNameKey } from '@openpar/formats';

/** Codes of the archive line that name a duty, not an office: VT is văn thư. */
const DUTY_CODES: Readonly<Record<string, PostFunction>> = { VT: 'clerk' };

const CODE = /^\p{Lu}{2,8}$/u;

/** Whether a wording is a filing code of the archive line ("NV" of "Lưu: VT, NV"). */
export function isFilingCode(wording: string): boolean {
  return CODE.test(wording);
}

/**
 * The offices of the host that a filing code may mean: by duty, or by the first letters of their bare name ("NV" Nội vụ, "NCKS" Nội chính - Kiểm
 * soát thủ tục hành chính). Empty where none fits; several are to be asked about.
 */
export function matchFilingCode(code: string, hostUnitId: UnitId, directory: Directory): readonly Unit[] {
  const territory = territoryOf(directory, hostUnitId);
  if (territory === null) return [];
  const duty = DUTY_CODES[code];
  if (duty !== undefined) {
    const call = { units: 'with-function', function: duty, level: territory.level } as const;
    const { units } = findCalledUnits(call, { hostUnitId, directory, bodyKeyOf: bodyNameKey });
    const commanded = units.filter(({ id }) => isInChain(directory, id, hostUnitId));
    return commanded.length > 0 ? commanded : units;
  }
  const offices = bodiesOfTerritory(directory, territory.id).filter(({ id }) => isInChain(directory, id, hostUnitId));
  const exact = findByInitials(code, offices);
  if (exact.length > 0 || code.length < 3) return exact;
  return offices.filter(({ name }) => initialsOf(name).startsWith(code));
}

/** Units whose bare or full name has these first letters, "và" left out: "KHCN" Khoa học và Công nghệ. */
export function findByInitials(code: string, units: readonly Unit[]): Unit[] {
  return units.filter(({ name, fullName }) => initialsOf(name) === code || initialsOf(fullName) === code);
}

function initialsOf(name: string): string {
  return bodyNameKey(name, null)
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
