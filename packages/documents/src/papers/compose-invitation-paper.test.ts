import { describe, expect, it } from 'vitest';
import { composeInvitationCopies, composeInvitationPaper, inviteeWords } from './compose-invitation-paper.ts';
import type { InvitationPaperFacts } from './invitation-paper-facts.ts';

const hoa = { name: 'Nguyễn Thị Hoa', title: 'Bà', post: 'Chủ tịch', body: 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện' };
const pao = { name: 'Lý A Páo', title: 'Ông', post: 'Trưởng thôn Tả Lèng', body: null };

function facts(changes: Partial<InvitationPaperFacts> = {}): InvitationPaperFacts {
  return {
    issuer: { name: 'Ủy ban nhân dân huyện Phong Thổ', kind: 'peoples-committee', superior: null },
    place: 'Phong Thổ',
    date: '2024-06-05',
    number: 5,
    symbol: 'GM-UBND',
    conferenceName: 'Hội nghị công bố Chỉ số cải cách hành chính năm 2023',
    invitees: [hoa, pao],
    chair: { name: 'Trần Bảo Trung', post: 'Chủ tịch Ủy ban nhân dân huyện' },
    time: { day: '2024-06-14', session: 'morning', startClock: '08:00', isTentative: false },
    venue: { name: 'Hội trường Ủy ban nhân dân huyện', address: null, status: 'confirmed' },
    notes: [],
    recipients: [],
    archive: [],
    signing: { as: 'head', post: 'Chủ tịch' },
    signerName: 'Trần Bảo Trung',
    hostPost: null,
    ...changes,
  };
}

describe('an invitation', () => {
  it('says the five lines of Mẫu 1.7 in their order', () => {
    const result = composeInvitationPaper(facts({ invitees: [hoa] }));
    const lines = result.ok ? result.value.blocks.map((block) => ('label' in block ? block.label : block.type)) : [];
    expect(lines).toEqual([
      'Ủy ban nhân dân huyện Phong Thổ trân trọng kính mời',
      'paragraph',
      'Chủ trì',
      'Thời gian',
      'Địa điểm',
    ]);
  });

  it.each<[string, Partial<InvitationPaperFacts>, string[]]>([
    ['nobody to chair', { chair: null }, ['chair']],
    [
      'a month for its day',
      { time: { day: '2024-06', session: 'morning', startClock: null, isTentative: false } },
      ['day'],
    ],
    [
      'a tentative day',
      { time: { day: '2024-06-14', session: 'morning', startClock: null, isTentative: true } },
      ['day'],
    ],
    ['no session', { time: { day: '2024-06-14', session: null, startClock: null, isTentative: false } }, ['session']],
    ['a tentative venue', { venue: { name: 'Hội trường', address: null, status: 'tentative' } }, ['venue']],
    ['nobody to invite', { invitees: [] }, ['invitees']],
    [
      'nothing fixed',
      { chair: null, venue: null, time: { day: null, session: null, startClock: null, isTentative: false } },
      ['chair', 'day', 'session', 'venue'],
    ],
  ])('does not go out with %s', (_, changes, missing) => {
    expect(composeInvitationPaper(facts(changes))).toEqual({ ok: false, missing });
    expect(composeInvitationCopies(facts(changes))).toEqual({ ok: false, missing });
  });

  it('may be previewed as a marked draft while parts are open', () => {
    const result = composeInvitationPaper(facts({ chair: null, venue: null }), { isDraft: true });
    expect(result.ok && result.value.draftMark).toBe('DỰ THẢO');
  });

  it('lists several invitees in one appendix that names the letter', () => {
    const result = composeInvitationPaper(facts());
    const appendices = result.ok ? result.value.appendices : [];
    expect(appendices.map(({ label, reference }) => [label, reference])).toEqual([
      ['Phụ lục', '(Kèm theo Giấy mời số 05/GM-UBND ngày 05 tháng 6 năm 2024 của Ủy ban nhân dân huyện Phong Thổ)'],
    ]);
  });

  it('differs between copies only in the line that invites', () => {
    const result = composeInvitationCopies(facts());
    const copies = result.ok ? result.value : [];
    const invited = copies.map(({ blocks }) => blocks[0]).map((block) => (block && 'text' in block ? block.text : ''));
    expect(invited).toEqual([
      'Bà Nguyễn Thị Hoa, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện.',
      'Ông Lý A Páo, Trưởng thôn Tả Lèng.',
    ]);
    const [first, second] = copies.map((copy) => ({ ...copy, blocks: copy.blocks.slice(1) }));
    expect(first).toEqual(second);
  });

  it.each([
    [{ name: null, title: null, post: 'Trưởng phòng', body: 'Phòng Nội vụ' }, 'Trưởng Phòng Nội vụ'],
    [
      { name: null, title: null, post: 'Đại diện lãnh đạo', body: 'Các cơ quan huyện' },
      'Đại diện lãnh đạo các cơ quan huyện',
    ],
    [{ name: null, title: null, post: null, body: 'Công an huyện' }, 'Công an huyện'],
    [
      { name: null, title: null, post: 'Chủ tịch UBND xã Mường So', body: 'UBND xã Mường So' },
      'Chủ tịch UBND xã Mường So',
    ],
  ])('names %o once', (invitee, words) => {
    expect(inviteeWords(invitee)).toBe(words);
  });
});
