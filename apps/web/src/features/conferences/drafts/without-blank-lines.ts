import type { ConferenceDraft } from '@openpar/documents';

/** The draft without lines in which nothing was written. */
export function withoutBlankLines(draft: ConferenceDraft): ConferenceDraft {
  const isWritten = ({ text }: { text: string }) => text.trim() !== '';
  const written = (lines: readonly string[]) => lines.filter((text) => isWritten({ text }));
  return {
    ...draft,
    bases: written(draft.bases),
    purposes: written(draft.purposes),
    requirements: written(draft.requirements),
    participants: draft.participants.filter(isWritten),
    programme: draft.programme.filter(isWritten),
    preparations: draft.preparations.filter(isWritten),
    assignments: draft.assignments
      .map(({ unit, tasks }) => ({ unit, tasks: tasks.filter(isWritten) }))
      .filter(({ tasks }) => tasks.length > 0),
  };
}
