import { ConferenceDraft } from '@openpar/documents';

const KEY = 'openpar.conference-draft.';

/** What was being written on this computer; `null` where nothing was, or where it no longer fits the form. */
export function readKeptDraft(name: string): ConferenceDraft | null {
  try {
    const parsed = ConferenceDraft.safeParse(JSON.parse(localStorage.getItem(KEY + name) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    // A browser that keeps nothing, or that was told not to: the form still works.
    return null;
  }
}

export function keepDraft(name: string, draft: ConferenceDraft): void {
  try {
    localStorage.setItem(KEY + name, JSON.stringify(draft));
  } catch {
    // As above.
  }
}

export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(KEY + name);
  } catch {
    // As above.
  }
}
