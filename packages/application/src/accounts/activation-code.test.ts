import { idOf } from '@openpar/engine';
import { describe, expect, it } from 'vitest';
import { hashActivationCode, makeActivationCode } from './activation-code.ts';

const ACCOUNT = idOf<Parameters<typeof hashActivationCode>[1]>('a');
/** Tokens that can be foretold; the hash of a text is its own bytes, so that what goes in shows. */
function tokensOf(made: string) {
  return {
    make: () => made,
    hash: (text: string) => Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join(''),
  };
}

describe('an activation code', () => {
  it('has twelve signs in groups of four, none of which is misread', () => {
    const code = makeActivationCode(tokensOf('\x00\x01\x0a\x12\x1f\x20\x3f\x40\x41\x5a\x7e\xff và còn nữa'));
    expect(code).toBe('01AJ-Z0Z0-1TYZ');
  });

  it.each(['7q2m-k9rd-0xtb', '7Q2MK9RD0XTB', ' 7Q2M K9RD 0XTB ', '7q2m-k9rd-oxtb', '7Q2M–K9RD–0XTB'])(
    'typed as "%s" is the same code',
    (typed) => {
      const tokens = tokensOf('');
      expect(hashActivationCode(tokens, ACCOUNT, typed)).toBe(hashActivationCode(tokens, ACCOUNT, '7Q2M-K9RD-0XTB'));
    },
  );

  it('reads I and L as 1', () => {
    const tokens = tokensOf('');
    expect(hashActivationCode(tokens, ACCOUNT, 'il11')).toBe(hashActivationCode(tokens, ACCOUNT, '1111'));
  });

  it('holds for its account only', () => {
    const tokens = tokensOf('');
    expect(hashActivationCode(tokens, idOf('b'), '1111')).not.toBe(hashActivationCode(tokens, ACCOUNT, '1111'));
  });
});
