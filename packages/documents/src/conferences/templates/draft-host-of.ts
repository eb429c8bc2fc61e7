import {
  bodiesOfTerritory,
  type Directory,
  isInChain,
  isValidOn,
  territoriesAround,
  territoriesInside,
  territoryOf,
  type Unit,
  type UnitId,
  type UnitKind,
} from '@openpar/engine';
import type { DraftHost, OfficeDuty, WorkingBodyUse } from './draft-host.ts';
import { BELOW_WORDS, DUTY_SIGNS, OFFICE_GROUPS, WORKING_BODY_SIGNS } from './host-words.data.ts';

/**
 * The host of a conference as templates know it, from the units and posts of a day.
 *
 * @returns `null` for a body that is no People's Committee of a territory: templates are theirs.
 */
export function draftHostOf(hostUnitId: UnitId, directory: Directory): DraftHost | null {
  const body = directory.units.find(({ id }) => id === hostUnitId);
  const territory = territoryOf(directory, hostUnitId);
  if (body?.kind !== 'peoples-committee' || territory === null) return null;
  const around: Surroundings = { directory, hostUnitId, territory, word: wordOf(territory) };
  const offices = ownOffices(around);
  const [above] = territoriesAround(directory, territory.id);
  return {
    body: body.fullName,
    level: territory.level,
    territoryKind: territory.kind,
    name: territory.name,
    word: around.word,
    above: above === undefined ? null : inSentence(above.fullName),
    offices: offices.map((office) => shortName(office, around)),
    duties: dutiesOf(offices, around),
    hasReporters: offices.some((office) => hasFunction(office, 'reporter', around)),
    officeGroup: officeGroupOf(offices, around),
    ...belowOf(around),
    outside: outsideOf(around),
    workingBodies: workingBodiesOf(around),
  };
}

interface Surroundings {
  directory: Directory;
  hostUnitId: UnitId;
  territory: Unit;
  /** "xã". */
  word: string;
}

/** "xã" of "Xã Mường So". */
function wordOf({ fullName, name }: Unit): string {
  return inSentence(fullName.endsWith(` ${name}`) ? fullName.slice(0, -name.length - 1) : fullName);
}

function inSentence(fullName: string): string {
  return fullName.charAt(0).toLocaleLowerCase('vi') + fullName.slice(1);
}

/** The name of a body as its neighbours write it: "UBND xã" for "Ủy ban nhân dân xã Mường So". */
function shortName({ fullName }: Unit, { territory, word }: Surroundings): string {
  const whole = `${word} ${territory.name}`;
  const own = fullName.endsWith(whole) ? fullName.slice(0, -territory.name.length - 1) : fullName;
  return own
    .replaceAll('Ủy ban nhân dân', 'UBND')
    .replaceAll('Hội đồng nhân dân', 'HĐND')
    .replaceAll('Mặt trận Tổ quốc', 'MTTQ');
}

const OFFICE_KINDS: readonly UnitKind[] = ['department', 'division', 'office', 'service-unit', 'section'];

function ownOffices({ directory, hostUnitId }: Surroundings): Unit[] {
  const under = new Set(
    directory.links
      .filter(({ relation, toUnitId }) => relation === 'under' && toUnitId === hostUnitId)
      .filter((link) => isValidOn(link, directory.day))
      .map(({ unitId }) => unitId),
  );
  return directory.units.filter(
    (unit) => under.has(unit.id) && OFFICE_KINDS.includes(unit.kind) && isValidOn(unit, directory.day),
  );
}

function dutiesOf(offices: readonly Unit[], around: Surroundings): DraftHost['duties'] {
  const found = (duty: OfficeDuty): string | null => {
    const { functions, names, otherwise } = DUTY_SIGNS[duty];
    const office =
      first(functions, (one) => offices.find((unit) => hasFunction(unit, one, around))) ??
      first(names, (name) => offices.find(({ fullName }) => name.test(fullName.toLocaleLowerCase('vi'))));
    if (office !== null) return shortName(office, around);
    return otherwise === null ? null : found(otherwise);
  };
  return {
    standing: found('standing'),
    office: found('office'),
    finance: found('finance'),
    media: found('media'),
    technology: found('technology'),
    'one-stop': found('one-stop'),
  };
}

function hasFunction(
  { id }: Unit,
  wanted: (typeof DUTY_SIGNS)[OfficeDuty]['functions'][number],
  { directory }: Surroundings,
): boolean {
  return directory.posts.some(
    (post) => post.unitId === id && post.functions.includes(wanted) && isValidOn(post, directory.day),
  );
}

function officeGroupOf(offices: readonly Unit[], { word }: Surroundings): DraftHost['officeGroup'] {
  const group = OFFICE_GROUPS.find(({ kind }) => offices.some((office) => office.kind === kind)) ?? {
    words: 'các cơ quan, đơn vị',
    areOfficers: false,
    areRated: false,
  };
  return { words: `${group.words} ${word}`, areOfficers: group.areOfficers, areRated: group.areRated };
}

function belowOf({ directory, territory }: Surroundings): Pick<DraftHost, 'below' | 'villageHeads'> {
  const next = directory.links
    .filter(({ relation, toUnitId }) => relation === 'under' && toUnitId === territory.id)
    .map(({ unitId }) => unitId);
  const inside = territoriesInside(directory, territory.id).filter(({ id }) => next.includes(id));
  const kinds = new Set(inside.map(({ kind }) => kind));
  const words = BELOW_WORDS.filter(({ kind }) => kinds.has(kind)).map(({ word }) => word);
  const villages = new Set(inside.filter(({ kind }) => kind === 'village').map(({ id }) => id));
  const heads = directory.posts
    .filter(({ unitId, rank }) => villages.has(unitId) && rank === 'head')
    .map(({ title }) => title);
  return { below: words.length === 0 ? null : `các ${words.join(', ')}`, villageHeads: [...new Set(heads)] };
}

function outsideOf(around: Surroundings): DraftHost['outside'] {
  const { directory, territory, hostUnitId } = around;
  const bodies = bodiesOfTerritory(directory, territory.id).filter(({ id }) => !isInChain(directory, id, hostUnitId));
  const nameOf = (kind: UnitKind): string | null => {
    const body = bodies.find((unit) => unit.kind === kind);
    return body === undefined ? null : shortName(body, around);
  };
  const press = bodies.find((unit) => hasFunction(unit, 'reporter', around));
  const located = bodies.filter((unit) => unit.kind === 'agency' && unit.id !== press?.id);
  return {
    party: nameOf('party-committee'),
    council: nameOf('peoples-council'),
    front: nameOf('front'),
    hasMassOrganizations: bodies.some(({ kind }) => kind === 'mass-organization'),
    hasVerticalAgencies: bodies.some(({ kind }) => kind === 'vertical-agency'),
    hasLocatedAgencies: located.length > 0,
    press: press === undefined ? null : shortName(press, around),
  };
}

function workingBodiesOf(around: Surroundings): DraftHost['workingBodies'] {
  const { directory, territory } = around;
  const bodies = bodiesOfTerritory(directory, territory.id).filter(({ kind }) => kind === 'working-body');
  const found = (use: WorkingBodyUse): string | null => {
    const body = bodies.find(({ fullName }) => WORKING_BODY_SIGNS[use].test(fullName.toLocaleLowerCase('vi')));
    return body === undefined ? null : shortName(body, around);
  };
  return { steering: found('steering'), appraisal: found('appraisal'), help: found('help'), awards: found('awards') };
}

function first<Sign>(signs: readonly Sign[], find: (sign: Sign) => Unit | undefined): Unit | null {
  for (const sign of signs) {
    const found = find(sign);
    if (found !== undefined) return found;
  }
  return null;
}
