import { capitalised } from '../../papers/mend-form.ts';
import type { ConferenceDraft, DraftTask } from './conference-draft.ts';
import type { DraftHost } from './draft-host.ts';
import type { DraftKind } from './draft-kinds.ts';
import { kindWords } from './kind-words.ts';
import { TEMPLATE_WORDS } from './messages/vi.ts';
import type { TemplateSetting } from './template-preparations.ts';

const words = TEMPLATE_WORDS.assignments;

/** What everybody else brings: the host's offices, the committees below; bodies outside the chain of command are asked. */
export function templateAssignments(
  kind: DraftKind,
  host: DraftHost,
  { names, isLinked }: TemplateSetting,
): ConferenceDraft['assignments'] {
  const { ownWork, workBelow } = kindWords(kind, host);
  const { front, hasMassOrganizations } = host.outside;
  const asked = front !== null && hasMassOrganizations ? words.andMassOrganizations(front) : front;
  return [
    assignment(capitalised(host.officeGroup.words), [ownWork(names), words.attend]),
    assignment(host.below === null ? null : TEMPLATE_WORDS.committeesOf(host.below), [
      workBelow(names),
      isLinked ? words.attendAtSite : words.attend,
    ]),
    assignment(asked === null ? null : words.asked(asked), [words.attendAsInvited, words.spread]),
  ].flat();
}

function assignment(unit: string | null, texts: readonly string[]): ConferenceDraft['assignments'] {
  return unit === null ? [] : [{ unit, tasks: texts.map(taskOf) }];
}

function taskOf(text: string): DraftTask {
  return { text, due: null, product: null };
}
