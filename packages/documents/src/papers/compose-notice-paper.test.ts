import { describe, expect, it } from 'vitest';
import { readPlan } from '../plans/read-plan.ts';
import { extractPlainText } from '../reading/extract-plain-text.ts';
import { composeNoticeCopies, composeNoticePaper } from './compose-notice-paper.ts';
import type { NoticePaperFacts } from './notice-paper-facts.ts';
import type { Paper } from './paper.ts';
import { renderPaperText } from './render-paper-text.ts';

function facts(changes: Partial<NoticePaperFacts> = {}): NoticePaperFacts {
  return {
    issuer: { name: 'Ủy ban nhân dân xã Mường So', kind: 'peoples-committee', superior: null },
    place: 'Mường So',
    date: '2026-06-08',
    number: 7,
    symbol: 'TB-UBND',
    conferenceName: 'Hội nghị công bố Chỉ số cải cách hành chính năm 2025',
    plan: { number: 61, symbol: 'KH-UBND', date: '2026-05-25' },
    time: { day: '2026-06-18', session: 'morning', startClock: '08:00', isTentative: false },
    venue: { name: 'Hội trường UBND xã', address: null, status: 'confirmed' },
    chair: { name: null, post: 'Chủ tịch UBND xã' },
    planned: { start: '2026-06', venue: 'Hội trường UBND xã' },
    addressees: [
      { name: 'Phòng Kinh tế', relation: 'under' },
      { name: 'Đảng ủy xã', relation: 'outside-chain' },
      { name: 'Công an xã', relation: null },
    ],
    notes: [],
    recipients: [],
    archive: [],
    signing: { as: 'head', post: 'Chủ tịch' },
    signerName: null,
    hostPost: null,
    ...changes,
  };
}

function recordOf(changes: Partial<NoticePaperFacts> = {}): Paper {
  const result = composeNoticePaper(facts(changes));
  if (!result.ok) throw new Error(`not ready: ${result.missing.join(', ')}`);
  return result.value;
}

function linesOf({ blocks }: Paper): string[] {
  return blocks.map((block) => ('text' in block ? block.text : ''));
}

describe('a notice of time and place', () => {
  it.each<[string, Partial<NoticePaperFacts>, string[]]>([
    [
      'a month for its day',
      { time: { day: '2026-06', session: 'morning', startClock: null, isTentative: false } },
      ['day'],
    ],
    [
      'a tentative day',
      { time: { day: '2026-06-18', session: 'morning', startClock: null, isTentative: true } },
      ['day'],
    ],
    ['no session', { time: { day: '2026-06-18', session: null, startClock: null, isTentative: false } }, ['session']],
    ['no venue', { venue: null }, ['venue']],
    ['a tentative venue', { venue: { name: 'Hội trường', address: null, status: 'tentative' } }, ['venue']],
    [
      'nothing fixed',
      { venue: null, time: { day: null, session: null, startClock: null, isTentative: false } },
      ['day', 'session', 'venue'],
    ],
  ])('does not go out with %s', (_, changes, missing) => {
    expect(composeNoticePaper(facts(changes))).toEqual({ ok: false, missing });
    expect(composeNoticeCopies(facts(changes))).toEqual({ ok: false, missing });
  });

  it('may be previewed as a marked draft while parts are open', () => {
    const result = composeNoticePaper(facts({ venue: null }), { isDraft: true });
    expect(result.ok && result.value.draftMark).toBe('DỰ THẢO');
  });

  it('goes out while nobody is named to chair, and then says nothing of it', () => {
    expect(linesOf(recordOf({ chair: null })).join('\n')).not.toContain('Chủ trì');
  });

  it('cites the plan with number, day, issuer and subject', () => {
    expect(linesOf(recordOf())[0]).toBe(
      'Thực hiện Kế hoạch số 61/KH-UBND ngày 25 tháng 5 năm 2026 của Ủy ban nhân dân xã Mường So về tổ chức Hội nghị công bố Chỉ số cải cách hành chính năm 2025, Ủy ban nhân dân xã Mường So thông báo thời gian, địa điểm tổ chức Hội nghị như sau:',
    );
  });

  it('names the conference itself where there is no plan', () => {
    expect(linesOf(recordOf({ plan: null }))[0]).toBe(
      'Ủy ban nhân dân xã Mường So thông báo thời gian, địa điểm tổ chức Hội nghị công bố Chỉ số cải cách hành chính năm 2025 như sau:',
    );
    expect(linesOf(recordOf({ plan: null })).join('\n')).not.toContain('Kế hoạch');
  });

  it('tells what the plan had said only where it is something else', () => {
    expect(linesOf(recordOf())[1]).toBe(
      'Thời gian: 08 giờ 00, thứ Năm, ngày 18 tháng 6 năm 2026 (thay cho thời gian dự kiến: tháng 6 năm 2026).',
    );
    expect(linesOf(recordOf())[2]).toBe('Địa điểm: Hội trường UBND xã.');
    expect(linesOf(recordOf({ planned: { start: '2026-06-18', venue: 'Nhà văn hóa xã' } })).slice(1, 3)).toEqual([
      'Thời gian: 08 giờ 00, thứ Năm, ngày 18 tháng 6 năm 2026.',
      'Địa điểm: Hội trường UBND xã (thay cho địa điểm dự kiến: Nhà văn hóa xã).',
    ]);
  });

  it('requires units in the chain of command and invites everybody else', () => {
    expect(linesOf(recordOf()).at(-1)).toBe(
      'Ủy ban nhân dân xã Mường So yêu cầu Phòng Kinh tế cử đại biểu dự Hội nghị đúng thành phần, thời gian; trân trọng kính mời Đảng ủy xã và Công an xã cử đại biểu dự Hội nghị./.',
    );
  });

  it('differs between copies only in its last sentence', () => {
    const result = composeNoticeCopies(facts());
    const copies = result.ok ? result.value : [];
    expect(copies.map((copy) => linesOf(copy).at(-1))).toEqual([
      'Ủy ban nhân dân xã Mường So yêu cầu Phòng Kinh tế cử đại biểu dự Hội nghị đúng thành phần, thời gian./.',
      'Ủy ban nhân dân xã Mường So trân trọng kính mời Đảng ủy xã cử đại biểu dự Hội nghị./.',
      'Ủy ban nhân dân xã Mường So trân trọng kính mời Công an xã cử đại biểu dự Hội nghị./.',
    ]);
    const rests = copies.map((copy) => ({ ...copy, blocks: copy.blocks.slice(0, -1) }));
    expect(rests.map((rest) => JSON.stringify(rest))).toEqual(rests.map(() => JSON.stringify(rests[0])));
  });

  it('is only told where nobody is named', () => {
    expect(linesOf(recordOf({ addressees: [] })).at(-1)).toBe(
      'Ủy ban nhân dân xã Mường So thông báo để các cơ quan, đơn vị biết, thực hiện./.',
    );
  });

  it('reads back as a notice of that time and place', () => {
    const { document } = readPlan(extractPlainText(renderPaperText(recordOf())));
    expect(document).toMatchObject({
      documentType: 'notice',
      isConferencePlan: false,
      conferenceName: 'Hội nghị công bố Chỉ số cải cách hành chính năm 2025',
      time: { start: '2026-06-18', startClock: '08:00' },
      venues: [{ name: 'Hội trường UBND xã', status: 'confirmed' }],
    });
  });
});
