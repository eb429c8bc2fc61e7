import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PlanDocument } from '../plans/plan-document.ts';
import { yearsOfPlan } from './years-of-plan.ts';

const PLANS = new URL('../../cases/plans/', import.meta.url);

function planOf(path: string): PlanDocument {
  const { _meta: _, ...document } = JSON.parse(readFileSync(new URL(`${path}/expected.json`, PLANS), 'utf8'));
  return PlanDocument.parse(document);
}

describe('yearsOfPlan', () => {
  it.each([
    ['seed/tam-duong-2024', [2023], [2024]],
    ['seed/phong-tho-2024', [2023], [2024]],
    ['seed/hoa-tan-tay-2024', [2023], [2024]],
    ['seed/quang-nam-2024', [2023], [2024]],
    ['seed/quang-nghiep-2023', [2023], [2023]],
    ['further/huyen-binh-giang-2024-so-ket-danh-so', [2023, 2024], [2024]],
    ['further/nghi-son-giay-moi-2024', [2023], []],
    ['further/tin-bai-xa-muong-kim-khong-phai-ke-hoach', [], []],
  ])('%s closes %o and opens %o', (path, reviewed, target) => {
    expect(yearsOfPlan(planOf(path))).toEqual({ reviewed, target });
  });

  it('counts every year of a period of several', () => {
    const plan = planOf('seed/tam-duong-2024');
    const period = { raw: 'giai đoạn 2021-2023', kind: 'range', from: '2021', to: '2023' } as const;
    expect(yearsOfPlan({ ...plan, reviewedPeriod: period }).reviewed).toEqual([2021, 2022, 2023]);
  });

  it('takes the index year where no period is named', () => {
    const none = { raw: null, kind: null, from: null, to: null };
    const plan = { ...planOf('further/nghi-son-giay-moi-2024'), reviewedPeriod: none };
    expect(yearsOfPlan(plan)).toEqual({ reviewed: [2023], target: [] });
  });
});
