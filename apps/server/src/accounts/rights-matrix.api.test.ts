import { SAMPLE_PASSWORD } from '@openpar/application';
import * as contract from '@openpar/contract';
import { choosePost, type Endpoint, getSession, POLICIES, signIn } from '@openpar/contract';
import type { PostFunction, PostRank } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, newCaller } from '../testing/caller.ts';
import { RIGHTS_CALLS } from '../testing/rights-calls.ts';
import { type RightsRecords, rightsRecordsOf } from '../testing/rights-records.ts';
import { addAccount } from '../testing/sample-people.ts';
import { DISTRICT_DAY, type TestServer, testServer } from '../testing/test-server.ts';
import { RIGHTS_MATRIX } from './rights-matrix.data.ts';

const DISTRICT = { child: '03589.UBND', other: '106.UBND', outside: '109.MTTQ' };
const COMMUNE = { child: '03589.UBND.TCKT', other: '03571.UBND', outside: '03589.MTTQ' };

interface Role {
  /** Unit and kind of the post that this column of the matrix acts for; `null`: for none. */
  post: { unit: string; holds: { rank: PostRank } | { function: PostFunction } } | null;
  /** Units whose records are asked for, without the day their record begins. */
  own: string;
  child: string;
  other: string;
  outside: string;
}

const ROLES: Record<string, Role> = {
  staff: { post: { unit: '03589.UBND.VPTK', holds: { function: 'reform-lead' } }, own: '03589.UBND', ...COMMUNE },
  owner: { post: { unit: '03589.UBND.TPHT', holds: { rank: 'officer' } }, own: '03589.UBND.TPHT', ...COMMUNE },
  head: { post: { unit: '03589.UBND', holds: { rank: 'head' } }, own: '03589.UBND', ...COMMUNE },
  lead: { post: { unit: '109.UBND.NV', holds: { function: 'reform-lead' } }, own: '109.UBND', ...DISTRICT },
  area: { post: { unit: '109.UBND.TP', holds: { rank: 'head' } }, own: '109.UBND.TP', ...DISTRICT },
  help: { post: { unit: '109.UBND.TGV', holds: { rank: 'member' } }, own: '109.UBND.TGV', ...DISTRICT },
  council: { post: { unit: '109.UBND.HDTD', holds: { rank: 'member' } }, own: '109.UBND.HDTD', ...DISTRICT },
  approver: { post: { unit: '109.UBND', holds: { rank: 'head' } }, own: '109.UBND', ...DISTRICT },
  survey: { post: { unit: '109.MTTQ', holds: { rank: 'head' } }, own: '109.MTTQ', ...DISTRICT, outside: '109.HU' },
  admin: { post: { unit: '109.UBND.VP', holds: { function: 'administration' } }, own: '109.UBND', ...DISTRICT },
  observer: { post: null, own: '109.UBND', ...DISTRICT },
  nobody: { post: null, own: '109.UBND', ...DISTRICT },
};

const unitIdOf = (unit: string) => `${unit}.2021-01-01`;
/** Refusals that mean: you have no right to this. Any other answer means that the right was there. */
const WITHOUT_RIGHT = ['signed-out', 'post-not-chosen', 'not-permitted'];

const EXPORTED: readonly unknown[] = Object.values(contract);
const ENDPOINTS = EXPORTED.filter(isEndpoint);

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'policy' in value && 'path' in value && 'method' in value;
}

/** A line of the matrix names a route, with the kind of record where one route serves several. */
const routeOfLine = (line: string) => line.split('#')[0] ?? '';
const routeOf = ({ method, path }: Endpoint) => `${method} ${path}`;

/** The hand-written table as route → role → cell. */
function readMatrix(text: string): { route: string; cells: Record<string, string> }[] {
  const [head = '', ...lines] = text.trim().split('\n');
  const roles = head.trim().split(/\s+/).slice(1);
  return lines.map((line) => {
    const [method = '', path = '', ...cells] = line.trim().split(/\s+/);
    return { route: `${method} ${path}`, cells: Object.fromEntries(roles.map((role, at) => [role, cells[at] ?? ''])) };
  });
}

const MATRIX = readMatrix(RIGHTS_MATRIX);

describe('the matrix of rights', () => {
  let server: TestServer;
  const records = new Map<string, RightsRecords>();
  const callers = new Map<string, Caller>();

  beforeAll(async () => {
    server = await testServer();
    for (const [name, { post }] of Object.entries(ROLES)) {
      if (post) await addAccount(server, { login: `quyen.${name}`, unitId: unitIdOf(post.unit), holds: post.holds });
    }
    for (const unit of new Set(
      Object.values(ROLES).flatMap(({ own, child, other, outside }) => [own, child, other, outside]),
    )) {
      records.set(unit, await rightsRecordsOf(server, unitIdOf(unit)));
    }
  });
  afterAll(() => server.close());

  /** Signed in as the role and acting for its post; anew after the role has signed out. */
  async function callerOf(name: string): Promise<Caller> {
    const known = callers.get(name);
    if (known && (known.cookie !== null || name === 'nobody')) return known;
    const caller = newCaller(server.app, `10.0.0.${Object.keys(ROLES).indexOf(name) + 1}`);
    callers.set(name, caller);
    if (name === 'nobody') return caller;
    const post = ROLES[name]?.post ?? null;
    const login = post ? `quyen.${name}` : 'phongtho.noivu';
    const { posts } = await caller.answer(signIn, { body: { login, password: SAMPLE_PASSWORD } });
    if (!post) return caller;
    const fitting = posts.filter(({ unitId }) => unitId === unitIdOf(post.unit));
    await caller.answer(choosePost, { body: { postId: fitting[0]?.postId ?? '', practiceDay: DISTRICT_DAY } });
    return caller;
  }

  async function isAllowed(role: string, line: string, unit: string): Promise<boolean> {
    const own = records.get(unit);
    const call = RIGHTS_CALLS[line];
    const endpoint = ENDPOINTS.find((one) => routeOf(one) === routeOfLine(line));
    if (!own || !call || !endpoint) throw new Error(`no way to call ${line} for ${unit}`);
    const { status, text } = await (await callerOf(role)).ask(endpoint, call(own));
    if (status < 400) return true;
    const { code } = contract.Problem.parse(JSON.parse(text));
    if ([400, 404, 429].includes(status) || status >= 500) {
      throw new Error(`${line} for ${role}: ${status} ${code} tells nothing of the right`);
    }
    return !WITHOUT_RIGHT.includes(code);
  }

  it('has a line for every route of the API, and none for any other', () => {
    expect([...new Set(MATRIX.map(({ route }) => routeOfLine(route)))].sort()).toEqual(ENDPOINTS.map(routeOf).sort());
  });

  it('knows every policy', () => {
    expect(new Set(ENDPOINTS.map(({ policy }) => policy))).toEqual(new Set(POLICIES));
  });

  it.each(MATRIX)('answers $route as it says', async ({ route, cells }) => {
    const found: Record<string, string> = {};
    for (const [role, { own, child, other, outside }] of Object.entries(ROLES)) {
      const units = cells[role]?.length === 1 ? [own] : [own, child, other, outside];
      const letters: string[] = [];
      for (const unit of units) letters.push((await isAllowed(role, route, unit)) ? 'y' : 'n');
      found[role] = letters.join('');
    }
    expect(found).toEqual(cells);
  });

  it('acts for the post that each column names', async () => {
    for (const [name, { post }] of Object.entries(ROLES)) {
      if (!post) continue;
      const { posts, actingPostId } = await (await callerOf(name)).answer(getSession);
      expect([name, posts.find(({ postId }) => postId === actingPostId)?.unitId]).toEqual([name, unitIdOf(post.unit)]);
    }
  });
});
