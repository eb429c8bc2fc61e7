import { PAPERS_OF_CONFERENCE } from '@openpar/documents';
import { describe, expect, it } from 'vitest';
import { paperStateOf } from './paper-state.ts';

describe('what may be done with a paper', () => {
  it.each([
    ['plan', { isDraft: false, block: null }],
    ['notice', { isDraft: true, block: null }],
    ['notice-copies', { isDraft: false, block: 'noticesWait' }],
    ['invitation', { isDraft: true, block: null }],
    ['invitation-copies', { isDraft: false, block: 'copiesWait' }],
  ] as const)('while the day is open: %s is %o', (paper, state) => {
    expect(paperStateOf(paper, { missingForInvitation: ['day'], seatCount: 40 })).toMatchObject(state);
  });

  it.each([
    ['notice', { isDraft: false, block: null }],
    ['notice-copies', { isDraft: false, block: null }],
    ['invitation', { isDraft: true, block: null }],
    ['invitation-copies', { isDraft: false, block: 'copiesWait' }],
  ] as const)('while only the chair is open: %s is %o', (paper, state) => {
    expect(paperStateOf(paper, { missingForInvitation: ['chair'], seatCount: 40 })).toMatchObject(state);
  });

  it.each(PAPERS_OF_CONFERENCE)('is ready and no draft once all is fixed: %s', (paper) => {
    expect(paperStateOf(paper, { missingForInvitation: [], seatCount: 40 })).toMatchObject({
      isDraft: false,
      block: null,
    });
  });

  it('gives a plan and a notice on record where nobody has a seat, and no letters', () => {
    const blocked = PAPERS_OF_CONFERENCE.filter(
      (paper) => paperStateOf(paper, { missingForInvitation: [], seatCount: 0 }).block === 'nobody',
    );
    expect(blocked).toEqual(['notice-copies', 'invitation', 'invitation-copies']);
  });
});
