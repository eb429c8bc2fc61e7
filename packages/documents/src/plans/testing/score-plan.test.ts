import { describe, expect, it } from 'vitest';
import { foldForScore, wordsForScore } from './fold-for-score.ts';
import { macroF1, scorePlan } from './score-plan.ts';

const plan = {
  documentType: 'plan',
  isConferencePlan: true,
  title: 'Tổ chức Hội nghị sơ kết',
  purposes: ['Đánh giá kết quả', 'Nâng cao trách nhiệm'],
  participants: [{ description: 'Đảng ủy xã', level: 'commune', roles: ['attend'], organizations: ['Đảng ủy xã'] }],
};

describe('scorePlan', () => {
  it('gives 1 for a document against itself', () => {
    expect(macroF1(scorePlan(plan, plan))).toBe(1);
  });

  it('counts a missing field as missed and an extra one as spurious', () => {
    const tallies = scorePlan({ ...plan, title: null, rationale: 'Để' }, plan);
    expect(tallies.get('title')).toEqual({ predictedHits: 0, predicted: 0, expectedHits: 0, expected: 1 });
    expect(tallies.get('rationale')).toEqual({ predictedHits: 0, predicted: 1, expectedHits: 0, expected: 0 });
  });

  it('gives precision and recall of words in a text', () => {
    const tallies = scorePlan({ ...plan, title: 'Tổ chức Hội nghị' }, plan);
    expect(tallies.get('title')).toEqual({ predictedHits: 1, predicted: 1, expectedHits: 4 / 6, expected: 1 });
  });

  it('leaves out what the expected document says is unscored', () => {
    expect(scorePlan(plan, { ...plan, _meta: { unscored: ['title'] } }).has('title')).toBe(false);
  });

  it('never pairs texts that are less alike than a quarter', () => {
    const tallies = scorePlan({ ...plan, purposes: ['Khen thưởng'] }, { ...plan, purposes: ['Đánh giá kết quả'] });
    expect(tallies.get('purposes[]')).toEqual({ predictedHits: 0, predicted: 1, expectedHits: 0, expected: 1 });
  });
});

describe('folding for the score', () => {
  it.each([
    ['Văn phòng – Thống kê', 'Văn phòng -thống kê'],
    ['Đảng uỷ xã;', 'ĐẢNG ỦY XÃ'],
    ['½ ngày', '1/2 ngày'],
    ['**Nơi nhận:**', 'Nơi nhận'],
    ['cuộc thi �Tìm hiểu�', 'cuộc thi "Tìm hiểu"'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(foldForScore(one)).toBe(foldForScore(other));
  });

  it('keeps dates and numbers as one word', () => {
    expect(wordsForScore('ngày 22/6/2023, số 15.000')).toEqual(['ngày', '22/6/2023', 'số', '15.000']);
  });
});
