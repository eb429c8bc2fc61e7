import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PlanDocument } from '../../plans/plan-document.ts';
import { draftFromPlan } from './draft-from-plan.ts';

const PLANS = new URL('../../../cases/plans/', import.meta.url);

function planOf(group: string, name: string): PlanDocument {
  const { _meta: _, ...document } = JSON.parse(readFileSync(new URL(`${group}/${name}/expected.json`, PLANS), 'utf8'));
  return PlanDocument.parse(document);
}

/** Plans with the year that each looks back on, as its own index or period says. */
const EVERY_PLAN = ['seed', 'further'].flatMap((group) =>
  readdirSync(new URL(group, PLANS)).map((name) => {
    const plan = planOf(group, name);
    const said = plan.reviewedPeriod.from ?? plan.issueDate.value ?? plan.time.start ?? '2024';
    return [`${group}/${name}`, plan, Number(said.slice(0, 4))] as const;
  }),
);

describe('copying a conference', () => {
  it.each(EVERY_PLAN)('%s: leaves no day, number or amount of last year standing', (_, plan, year) => {
    const { draft, kept } = draftFromPlan(plan, { fromYear: year, toYear: year + 1 });
    let text = JSON.stringify({ ...draft, form: null });
    for (const { words } of kept) text = text.replaceAll(words, '');
    expect(text).not.toMatch(/ngày \d|\d{1,2}[/.]\d{1,2}[/.]20\d\d|\d\.\d{3} đồng/u);
    expect(text).not.toMatch(/[^\d]\d{1,5}\/[A-ZĐ]{2,}-/u);
  });

  it.each(EVERY_PLAN)('%s: keeps the wording, its years moved on', (_, plan, year) => {
    const { draft } = draftFromPlan(plan, { fromYear: year, toYear: year + 3 });
    expect(draft.purposes.map(wordsOnly)).toEqual(plan.purposes.map(wordsOnly));
    expect(draft.participants.map(({ text }) => wordsOnly(text))).toEqual(
      plan.participants.map(({ description }) => wordsOnly(description)),
    );
    expect(draft.assignments.map(({ unit }) => unit)).toEqual(
      plan.assignments.filter(({ tasks }) => tasks.length > 0).map(({ unit }) => unit),
    );
  });

  it('Phong Thổ: moves the index year and the month, and asks for what was of 2024 only', () => {
    const { draft, emptied, kept } = draftFromPlan(planOf('seed', 'phong-tho-2024'), { fromYear: 2023, toYear: 2024 });
    expect(draft.kind).toBe('analysis-and-publication');
    expect(draft.conferenceName).toMatch(/năm 2024$/);
    expect([draft.reviewedYear, draft.documentYear, draft.time.start]).toEqual([2024, 2025, '2025-06']);
    expect(draft.bases[0]).toMatch(/^Căn cứ Quyết định số …\/QĐ-UBND ngày … của UBND tỉnh .*năm 2024/);
    expect(draft.speeches.map(({ speaker }) => speaker)).toContain('UBND xã Mường So');
    expect(emptied).toEqual([
      { part: 'signature', words: 'Trần Bảo Trung' },
      { part: 'bases', words: '694/QĐ-UBND ngày 15/5/2024' },
    ]);
    expect(kept).toEqual([]);
  });

  it('Quảng Nghiệp: empties the day of the conference and keeps its month and head count', () => {
    const { draft, emptied } = draftFromPlan(planOf('seed', 'quang-nghiep-2023'), { fromYear: 2023, toYear: 2024 });
    expect(draft.kind).toBe('half-year');
    expect(draft.time).toMatchObject({ start: '2024-06', isTentative: true });
    expect(draft.headcount).toEqual({ count: 35, isApproximate: true });
    expect(emptied.map(({ part }) => part)).toContain('time');
  });

  it('Hòa Tân Tây: keeps lines below a content and the sentence on money', () => {
    const { draft } = draftFromPlan(planOf('seed', 'hoa-tan-tay-2024'), { fromYear: 2023, toYear: 2024 });
    expect(draft.contents?.[0]?.subItems).toHaveLength(3);
    expect(draft.budgetStatement).toMatch(/^Văn phòng - Thống kê UBND xã phối hợp/);
  });

  it('Quảng Nam: keeps the headings of levels', () => {
    const { draft } = draftFromPlan(planOf('seed', 'quang-nam-2024'), { fromYear: 2023, toYear: 2024 });
    expect(new Set(draft.participants.map(({ group }) => group)).size).toBe(3);
    expect(draft.documentYear).toBe(2025);
  });
});

/** Words without the figures that may change. */
function wordsOnly(text: string): string {
  return text
    .replace(/ngày …|\.*…/gu, '')
    .replace(/[\d./-]+|ngày/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
