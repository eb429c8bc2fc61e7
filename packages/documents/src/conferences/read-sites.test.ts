import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PlanDocument } from '../plans/plan-document.ts';
import { readSites } from './read-sites.ts';

function planOf(name: string): PlanDocument {
  const file = fileURLToPath(new URL(`../../cases/plans/${name}/expected.json`, import.meta.url));
  return PlanDocument.parse(JSON.parse(readFileSync(file, 'utf8')));
}

describe('readSites', () => {
  it('gives every district and every commune a site where the plan lists both, and leaves the seats to their territories', () => {
    const sites = readSites(planOf('seed/quang-nam-2024'));
    expect(sites?.levels).toEqual(['district', 'commune']);
    expect(new Set(sites?.levelOfLine)).toEqual(new Set([null]));
  });

  it('knows the level of the sites that a line names', () => {
    expect(readSites(planOf('further/hai-phong-bcd-2024'))).toEqual({
      levels: ['district'],
      levelOfLine: [null, null, null, null, null, 'district', 'district'],
    });
    const sites = readSites(planOf('further/gia-lai-2025'));
    expect(sites).toMatchObject({ levels: ['commune'] });
    expect(sites?.levelOfLine[0]).toBe('province');
    expect(sites?.levelOfLine.at(-1)).toBe('commune');
  });

  it('finds none where all meet in one place', () => {
    expect(readSites(planOf('seed/phong-tho-2024'))).toBeNull();
    expect(readSites(planOf('seed/tam-duong-2024'))).toBeNull();
  });
});
