import { describe, expect, it } from 'vitest';
import { composePlanPaper } from '../../papers/compose-plan-paper.ts';
import { planFactsFromDocument } from '../../papers/plan-facts-from-document.ts';
import { renderPaperText } from '../../papers/render-paper-text.ts';
import { PlanDocument } from '../../plans/plan-document.ts';
import { readPlan } from '../../plans/read-plan.ts';
import { extractPlainText } from '../../reading/extract-plain-text.ts';
import { readChair } from '../read-chair.ts';
import { yearsOfPlan } from '../years-of-plan.ts';
import { ConferenceDraft } from './conference-draft.ts';
import { DRAFT_KINDS } from './draft-kinds.ts';
import { planFromDraft } from './plan-from-draft.ts';
import { templateFor } from './template-for.ts';
import { A_COMMUNE } from './testing/a-commune.ts';

function aDraft(changes: Partial<ConferenceDraft> = {}): ConferenceDraft {
  return { ...templateFor('half-year', A_COMMUNE, 2026), ...changes };
}

function planOf(changes: Partial<ConferenceDraft> = {}): PlanDocument {
  return planFromDraft(aDraft(changes), A_COMMUNE);
}

function printed(plan: PlanDocument): string {
  return renderPaperText(composePlanPaper(planFactsFromDocument(plan)));
}

const task = { text: 'Chuẩn bị báo cáo số liệu', due: null, product: null };

describe('planFromDraft', () => {
  it.each(DRAFT_KINDS)('makes a plan of the schema of %s', (kind) => {
    const plan = planFromDraft(templateFor(kind, A_COMMUNE, 2025), A_COMMUNE);
    expect(PlanDocument.parse(plan)).toEqual(plan);
  });

  it.each([
    ['publication', [2025], [2026]],
    ['analysis', [2025], [2026]],
    ['analysis-and-publication', [2025], [2026]],
    ['half-year', [2025], [2025]],
    ['year-end', [2025], [2026]],
  ] as const)('ties %s to the cycles of its years', (kind, reviewed, target) => {
    expect(yearsOfPlan(planFromDraft(templateFor(kind, A_COMMUNE, 2025), A_COMMUNE))).toEqual({ reviewed, target });
  });

  it('says what is still open', () => {
    expect(planOf().warnings).toEqual(['missing_number', 'missing_issue_day', 'missing_signature']);
    expect(planOf({ bases: [], venue: null, budgetSource: null }).warnings).toEqual([
      'missing_number',
      'missing_issue_day',
      'missing_legal_basis',
      'missing_venue',
      'missing_budget',
      'missing_signature',
    ]);
  });

  it('leaves the chair to be named among the leaders where no post is given', () => {
    const plan = planOf({ chairPost: null });
    expect(plan.chairs).toEqual([{ position: 'Lãnh đạo UBND xã', personName: null, site: null }]);
    expect(readChair(plan)?.posts).toEqual([{ call: 'leaders' }]);
  });

  it('leaves out lines that are off', () => {
    const [first, second, ...rest] = aDraft().participants;
    if (!first || !second) throw new Error('the template has no participants');
    const plan = planOf({ participants: [{ ...first, isOn: false }, second, ...rest] });
    expect(plan.participants.map(({ description }) => description)).not.toContain(first.text);
    expect(plan.participants.map(({ description }) => description)).toContain(second.text);
  });

  it('gives a unit with preparations and tasks one entry', () => {
    const plan = planOf({ assignments: [{ unit: 'Phòng Kinh tế', tasks: [task] }] });
    const units = plan.assignments.map(({ unit }) => unit);
    expect(units).toEqual([...new Set(units)]);
    expect(plan.assignments.find(({ unit }) => unit === 'Phòng Kinh tế')?.tasks.map(({ text }) => text)).toEqual([
      'Tham mưu UBND xã bố trí kinh phí tổ chức Hội nghị và hướng dẫn thanh quyết toán theo quy định',
      'Chuẩn bị báo cáo số liệu',
    ]);
  });

  it.each([
    ['2026-06-10', 'Chuẩn bị báo cáo số liệu; hoàn thành trước ngày 10/6/2026', 'trước ngày 10/6/2026'],
    ['2026-06', 'Chuẩn bị báo cáo số liệu; hoàn thành trong tháng 6/2026', 'trong tháng 6/2026'],
  ])('writes the term %s into the task', (due, text, raw) => {
    const { assignments } = planOf({
      preparations: [],
      assignments: [{ unit: 'Phòng Kinh tế', tasks: [{ ...task, due }] }],
    });
    expect(assignments[0]?.tasks[0]).toMatchObject({ text, deadline: { raw, value: due } });
  });

  it('writes a product into the task unless it says it already', () => {
    const of = (product: string) =>
      planOf({ preparations: [], assignments: [{ unit: 'Phòng Kinh tế', tasks: [{ ...task, product }] }] })
        .assignments[0]?.tasks[0];
    expect(of('bảng tổng hợp')).toMatchObject({
      text: 'Chuẩn bị báo cáo số liệu; sản phẩm: bảng tổng hợp',
      products: ['bảng tổng hợp'],
    });
    expect(of('báo cáo số liệu')?.text).toBe('Chuẩn bị báo cáo số liệu');
  });

  it('gives clock times once the start is known, minutes before', () => {
    const { time } = aDraft();
    expect(planOf().agenda[1]).toMatchObject({ start: null, durationMinutes: 10 });
    const timed = planOf({ time: { ...time, session: 'afternoon', startClock: '13:30' } });
    expect(timed.agenda[1]).toMatchObject({ start: '13:40', end: '13:50', durationMinutes: null });
  });

  it('has no programme where no item has minutes, its items are the contents still', () => {
    const plan = planOf({ programme: [{ minutes: null, text: 'Báo cáo sơ kết', presenter: null }] });
    expect([plan.agenda, plan.attachments]).toEqual([[], []]);
    expect(plan.contents).toEqual([{ text: 'Báo cáo sơ kết', kinds: ['report', 'interim_review'], subItems: [] }]);
  });

  it('reads back as it was made with all that a person may add', () => {
    const plan = planOf({
      bases: ['Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã về cải cách hành chính năm 2026'],
      time: { start: '2026-06-18', session: 'morning', startClock: '08:00', isTentative: true, toFollow: 'invitation' },
      venue: { name: 'Nhà văn hóa Trung tâm xã', isTentative: false },
      form: { mode: 'hybrid', sites: ['UBND xã', 'Nhà văn hóa thôn Tây An'] },
      headcount: { count: 35, isApproximate: true },
      participants: [
        { text: 'Đại diện Thường trực Đảng ủy xã', group: 'Đại biểu mời', isOn: true },
        { text: 'Đại diện Thường trực HĐND xã', group: 'Đại biểu mời', isOn: true },
        { text: 'Chủ tịch, các Phó Chủ tịch UBND xã', group: 'Đại biểu cấp xã', isOn: true },
        { text: 'Công chức xã', group: 'Đại biểu cấp xã', isOn: true },
      ],
      contents: [
        { text: 'Báo cáo kết quả thực hiện nhiệm vụ', subItems: ['Cải cách thể chế', 'Cải cách thủ tục hành chính'] },
        { text: 'Trao đổi, thảo luận', subItems: [] },
      ],
      assignments: [
        {
          unit: 'Các phòng, ban, đơn vị xã',
          tasks: [
            { ...task, due: '2026-06-10' },
            { ...task, text: 'Cử đại biểu dự Hội nghị' },
          ],
        },
      ],
      speeches: [
        { speaker: 'Phòng Kinh tế', topic: 'giải pháp giải quyết hồ sơ đất đai đúng hạn' },
        { speaker: 'Thôn Tây An', topic: 'kinh nghiệm hướng dẫn người dân nộp hồ sơ trực tuyến' },
      ],
      archive: ['VHXH'],
      signing: { as: 'deputy', headPost: 'Chủ tịch', post: 'Phó Chủ tịch' },
    });
    const back = readPlan(extractPlainText(printed(plan))).document;
    for (const field of [
      'legalBases',
      'contents',
      'agenda',
      'participants',
      'venues',
      'assignments',
      'speeches',
      'recipients',
      'signature',
    ] as const) {
      expect(back[field], field).toEqual(plan[field]);
    }
    // A clock time tells the session, so papers do not say it again.
    expect(back.time).toEqual({ ...plan.time, session: null });
    expect(back.totalHeadcount).toMatchObject({ value: 35, approximate: true });
  });

  it.each([
    { time: { ...aDraft().time, start: '2026-6' } },
    { time: { ...aDraft().time, startClock: '25:00' } },
    { programme: [{ minutes: 0, text: 'Khai mạc', presenter: null }] },
    { purposes: ['  '] },
    { reviewedYear: 20260 },
    { assignments: [{ unit: 'Phòng Kinh tế', tasks: [] }] },
  ])('is not asked for with a draft that is none: %#', (changes) => {
    expect(ConferenceDraft.safeParse({ ...aDraft(), ...changes }).success).toBe(false);
  });
});
