import type { PlanDocument } from '../plans/plan-document.ts';
import { isCollective, type PaperIssuer } from './paper-issuer.ts';
import type { Signing } from './signature-lines.ts';

/**
 * How a document is signed, read from its signature block. Where the block is missing, the head signs: the chairman (Chủ tịch) of a
 * People's Committee or Council, the head of a board (Trưởng ban), else the post stays open ("…").
 */
export function signingFromDocument(signature: PlanDocument['signature'], issuer: PaperIssuer): Signing {
  const { capacity, position, signerPosition } = signature;
  const headPost = position ?? usualHead(issuer);
  const post = signerPosition ?? headPost;
  if (capacity.includes('TL')) return byOrder(headPost, post);
  if (capacity.includes('TUQ')) return { as: 'by-authorisation', headPost, post };
  if (capacity.includes('KT')) return { as: 'deputy', headPost, post };
  return capacity.includes('Q') ? { as: 'acting', post: headPost } : { as: 'head', post };
}

function byOrder(headPost: string, post: string): Signing {
  return { as: 'by-order', headPost, post, deputyPost: null };
}

function usualHead(issuer: PaperIssuer): string {
  if (!isCollective(issuer)) return '…';
  return issuer.kind === 'working-body' ? 'Trưởng ban' : 'Chủ tịch';
}
