import type { UnitKind } from '@openpar/engine';

/** The body that issues a paper, by the name that is valid on the paper's date. */
export interface PaperIssuer {
  /** Official full name: "Ủy ban nhân dân huyện Phong Thổ", "Sở Nội vụ". */
  name: string;
  kind: UnitKind;
  /** Full name of the body right above; not printed for People's Committees and People's Councils, `null` where there is none. */
  superior: string | null;
}

const COLLECTIVE_KINDS: readonly UnitKind[] = ['peoples-committee', 'peoples-council', 'working-body'];
const COLLECTIVE_NAMES = [
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'BAN CHỈ ĐẠO',
  'BAN TỔ CHỨC',
  'HỘI ĐỒNG',
  'TỔ CÔNG TÁC',
  'TỔ GIÚP VIỆC',
  'ỦY BAN',
];

/** Whether the body decides as a collective, so that its papers are signed on its behalf (TM.). */
export function isCollective(issuer: PaperIssuer): boolean {
  return COLLECTIVE_KINDS.includes(issuer.kind);
}

/** The collective as the signature names it, "ỦY BAN NHÂN DÂN": its kind without place or field. */
export function collectiveName(issuer: PaperIssuer): string {
  const capitals = inCapitals(issuer.name);
  return COLLECTIVE_NAMES.find((name) => capitals.startsWith(name)) ?? capitals;
}

/** Whether a superior stands above the issuer: never for People's Committees and Councils (steady practice beside NĐ 30). */
export function printsSuperior(issuer: PaperIssuer): boolean {
  return issuer.superior !== null && issuer.kind !== 'peoples-committee' && issuer.kind !== 'peoples-council';
}

/** A name in capitals with one spelling of Ủy ("ỦY", not "UỶ"), as the head and the signature print it. */
export function inCapitals(name: string): string {
  return name.normalize('NFC').toLocaleUpperCase('vi').replaceAll('UỶ', 'ỦY');
}
