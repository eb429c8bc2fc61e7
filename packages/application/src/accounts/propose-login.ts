import { foldMarks } from '@openpar/formats';

const LONGEST_UNIT = 16;

/**
 * Logins for a person, the best first: given name, first letters of the others, then the unit, without marks: "Lò Thị Bình" of "Nội vụ" →
 * "binhlt.noivu", "binhlt.noivu2", … The caller takes the first that nobody has.
 */
export function proposeLogins(personName: string, unitName: string, count: number): string[] {
  const words = wordsOf(personName);
  const given = words.at(-1) ?? 'canbo';
  const initials = words.slice(0, -1).map((word) => word.charAt(0));
  const unit = wordsOf(unitName).join('').slice(0, LONGEST_UNIT);
  const login = [given + initials.join(''), unit].filter((part) => part !== '').join('.');
  return Array.from({ length: count }, (_, index) => (index === 0 ? login : `${login}${index + 1}`));
}

function wordsOf(text: string): string[] {
  return foldMarks(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
