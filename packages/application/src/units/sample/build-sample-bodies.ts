import {
  type AdministrativeLevel,
  type Holding,
  type IsoDay,
  idOf,
  type PersonId,
  type Post,
  type PostId,
  type Unit,
  type UnitId,
  type UnitLink,
} from '@openpar/engine';
import { type BodyPattern, type PostPattern, post } from './body-pattern.ts';
import { COMMUNE_BODIES } from './commune-bodies.data.ts';
import { DISTRICT_BODIES } from './district-bodies.data.ts';
import { inventHolder, numberFrom } from './invent-holder.ts';
import { PROVINCE_BODIES } from './province-bodies.data.ts';
import { PARTY_CELL, PARTY_CELL_OF_ONE, VILLAGES_PER_COMMUNE } from './village-bodies.data.ts';

/** The territories that are to get bodies, and how they lie in one another. */
export interface SampleTerritories {
  units: readonly Unit[];
  links: readonly UnitLink[];
}

/** Illustrative bodies with their posts and invented holders; villages are territories of their own. */
export interface SampleBodies {
  units: Unit[];
  links: UnitLink[];
  posts: Post[];
  holdings: Holding[];
}

/**
 * Gives every province, district and commune its standard bodies, posts and invented holders. Which bodies follows from the time: a body
 * lasts while both its territory and its form of administration do (three tiers until 2025-07-01, two from then on; departments joined
 * on 2025-03-01). Everything follows from the codes, so the same territories always give the same bodies; about 3 % of the posts are vacant.
 * All of it is illustrative ("số liệu minh họa").
 */
export function buildSampleBodies(territories: SampleTerritories): SampleBodies {
  const sample: SampleBodies = { units: [], links: [], posts: [], holdings: [] };
  const provinceOf = findProvinces(territories);
  for (const territory of territories.units) {
    const patterns = BODIES_OF_LEVELS[territory.level] ?? [];
    addBodies(territory, patterns.filter(fits(territory, provinceOf(territory))), sample);
    if (territory.level === 'commune') addVillages(territory, sample);
  }
  return sample;
}

const BODIES_OF_LEVELS: Partial<Record<AdministrativeLevel, readonly BodyPattern[]>> = {
  province: PROVINCE_BODIES,
  district: DISTRICT_BODIES,
  commune: COMMUNE_BODIES,
};

function fits(territory: Unit, province: string | null): (pattern: BodyPattern) => boolean {
  return ({ inKinds, inProvinces, notInProvinces }) =>
    (inKinds?.includes(territory.kind) ?? true) &&
    (inProvinces?.includes(province ?? '') ?? true) &&
    !(notInProvinces?.includes(province ?? '') ?? false);
}

interface Body {
  pattern: BodyPattern;
  unit: Unit;
}

function addBodies(territory: Unit, patterns: readonly BodyPattern[], sample: SampleBodies): void {
  const bodies = patterns.flatMap((pattern): Body[] => {
    const unit = makeBody(pattern, territory);
    return unit.validTo !== null && unit.validTo <= unit.validFrom ? [] : [{ pattern, unit }];
  });
  for (const { pattern, unit } of bodies) {
    sample.units.push(unit);
    const targets =
      pattern.to === null
        ? [territory]
        : bodies.filter((body) => body.pattern.suffix === pattern.to).map((body) => body.unit);
    sample.links.push(...targets.map((target) => linkBetween(unit, pattern, target)));
  }
  addPosts(bodies, sample);
}

function makeBody({ suffix, kind, name, fullName, from, until }: BodyPattern, territory: Unit): Unit {
  const code = `${territory.code}.${suffix}`;
  const validFrom = latest(territory.validFrom, from ?? territory.validFrom);
  return {
    id: idOf<UnitId>(`${code}.${validFrom}`),
    code,
    kind,
    level: territory.level,
    name,
    fullName: fullName.replace('{territory}', inSentence(territory.fullName)).replace('{name}', territory.name),
    validFrom,
    isStartKnown: from !== undefined && validFrom === from,
    validTo: earliestEnd(territory.validTo, until ?? null),
  };
}

/** "Huyện Phong Thổ" inside a name: "huyện Phong Thổ". */
function inSentence(fullName: string): string {
  return fullName.charAt(0).toLowerCase() + fullName.slice(1);
}

function linkBetween(unit: Unit, { relation }: BodyPattern, target: Unit): UnitLink {
  return {
    unitId: unit.id,
    relation,
    toUnitId: target.id,
    validFrom: latest(unit.validFrom, target.validFrom),
    validTo: earliestEnd(unit.validTo, target.validTo),
  };
}

/** Posts that take their holder from another post come after it, whatever the order of the bodies. */
function addPosts(bodies: readonly Body[], sample: SampleBodies): void {
  const seated: Seated[] = bodies.flatMap((body) =>
    body.pattern.posts.map((pattern, index) => ({
      suffix: body.pattern.suffix,
      place: index + 1,
      pattern,
      post: makePost(body.unit, pattern, index),
    })),
  );
  for (const seat of seated) {
    sample.posts.push(seat.post);
    const holder = sourceOf(seat, seated);
    const name = inventHolder(holder.post.id);
    if (name !== null) sample.holdings.push(holdingOf(seat.post, holder.post, name));
  }
}

interface Seated {
  suffix: string;
  place: number;
  pattern: PostPattern;
  post: Post;
}

/** The post that gives its holder, followed to the first; the post itself where there is none on its time. */
function sourceOf(seat: Seated, all: readonly Seated[]): Seated {
  const { heldAs } = seat.pattern;
  if (heldAs === null) return seat;
  const source = all.find(({ suffix, place }) => suffix === heldAs.suffix && place === heldAs.place);
  return source === undefined ? seat : sourceOf(source, all);
}

function makePost(unit: Unit, { title, rank, functions }: PostPattern, index: number): Post {
  return {
    id: idOf<PostId>(`${unit.id}.${index + 1}`),
    unitId: unit.id,
    title,
    rank,
    functions,
    order: index + 1,
    validFrom: unit.validFrom,
    validTo: unit.validTo,
  };
}

/** Somebody who comes from another office holds the post no longer than he holds that. */
function holdingOf(held: Post, source: Post, personName: string): Holding {
  return {
    postId: held.id,
    personId: idOf<PersonId>(`person.${source.id}`),
    personName,
    validFrom: latest(held.validFrom, source.validFrom),
    validTo: earliestEnd(held.validTo, source.validTo),
  };
}

function addVillages(commune: Unit, sample: SampleBodies): void {
  const word = commune.kind === 'ward' || commune.kind === 'township' ? 'Tổ dân phố' : 'Thôn';
  for (let number = 1; number <= VILLAGES_PER_COMMUNE; number += 1) {
    const code = `${commune.code}.T${number}`;
    const village: Unit = {
      ...commune,
      id: idOf<UnitId>(`${code}.${commune.validFrom}`),
      code,
      kind: 'village',
      level: 'village',
      name: String(number),
      fullName: `${word} ${number}`,
      isStartKnown: false,
    };
    sample.units.push(village);
    sample.links.push(linkBetween(village, { ...PARTY_CELL, relation: 'under' }, commune));
    const head = post(word === 'Thôn' ? 'Trưởng thôn' : 'Tổ trưởng tổ dân phố', 'head');
    const own: Body = { pattern: { ...PARTY_CELL, suffix: '', posts: [head] }, unit: village };
    const pattern = numberFrom(code) % 3 === 0 ? PARTY_CELL_OF_ONE : PARTY_CELL;
    const cell: Body = { pattern, unit: makeBody(pattern, village) };
    sample.units.push(cell.unit);
    sample.links.push(linkBetween(cell.unit, pattern, village));
    addPosts([own, cell], sample);
  }
}

function findProvinces({ units, links }: SampleTerritories): (territory: Unit) => string | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const above = new Map(
    links.filter(({ relation }) => relation === 'under').map((link) => [link.unitId, link.toUnitId]),
  );
  return (territory) => {
    let current: Unit | undefined = territory;
    for (let step = 0; step < 5 && current !== undefined; step += 1) {
      if (current.level === 'province') return current.code;
      const next = above.get(current.id);
      current = next === undefined ? undefined : byId.get(next);
    }
    return null;
  };
}

function latest(one: IsoDay, other: IsoDay): IsoDay {
  return one > other ? one : other;
}

function earliestEnd(one: IsoDay | null, other: IsoDay | null): IsoDay | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
