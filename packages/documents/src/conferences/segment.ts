import type { NameWord } from '@openpar/formats';
import type { BodyWording } from './read-body-noun.ts';
import type { PostWording } from './read-post-words.ts';

/** One entry of a list, with what it says itself and what the words around it say for it. */
export interface Segment {
  words: readonly NameWord[];
  post: PostWording;
  body: BodyWording;
  isOpen: boolean;
  isRest: boolean;
  isAfterSemicolon: boolean;
}
