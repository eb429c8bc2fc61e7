import type { DraftHost } from './draft-host.ts';
import type { DraftKind } from './draft-kinds.ts';
import { type KindWords, TEMPLATE_WORDS } from './messages/vi.ts';

/** The sentences of a kind of conference; who has nobody below publishes its own index. */
export function kindWords(kind: DraftKind, { below }: Pick<DraftHost, 'below'>): KindWords {
  const { kinds, kindsOfOwnIndex } = TEMPLATE_WORDS;
  return below === null ? { ...kinds, ...kindsOfOwnIndex }[kind] : kinds[kind];
}
