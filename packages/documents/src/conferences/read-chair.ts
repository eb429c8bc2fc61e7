import type { ParticipantCall } from '@openpar/engine';
import type { PlanDocument } from '../plans/plan-document.ts';
import { readWording } from './read-wording.ts';
import { wordingContextOf } from './wording-context-of.ts';

/**
 * The post that chairs, as a rule: "Chủ tịch UBND huyện" is the head, "Lãnh đạo UBND tỉnh" all leaders, one of whom is still to be named. Of
 * two posts of one person ("Phó Bí thư Đảng ủy, Chủ tịch UBND xã") the one that only he can hold. A plan with several chairs (of several
 * sites) is read by its first.
 *
 * @returns `null` where the plan names no post.
 */
export function readChair(document: PlanDocument): ParticipantCall | null {
  const position = document.chairs.find((chair) => chair.position !== null)?.position;
  if (position === undefined || position === null) return null;
  const parts = readWording(position, wordingContextOf(document));
  const part = parts.find(({ posts }) => posts.every(({ call }) => call === 'head')) ?? parts[0];
  const [unit] = part?.units ?? [];
  return part === undefined || unit === undefined ? null : { unit, posts: part.posts, text: part.text };
}
