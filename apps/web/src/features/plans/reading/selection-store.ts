import { useSyncExternalStore } from 'react';
import type { PlaceView } from '../original/light-places.ts';

/** What the person points at: a field, words of the original, or a flaw. */
export interface Selection {
  /** The field as it is shown on the page; `null` for a flaw. */
  path: string | null;
  places: readonly PlaceView[];
  /** Where he points: the other side scrolls. A `glance` at the text scrolls nothing. */
  from: 'field' | 'text' | 'glance';
}

export interface SelectionStore {
  get: () => Selection;
  set: (selection: Selection) => void;
  subscribe: (listener: () => void) => () => void;
}

export const NOTHING_SELECTED: Selection = { path: null, places: [], from: 'glance' };

/** Holds the selection outside of React's state, so that pointing re-draws only the lines and fields concerned. */
export function makeSelectionStore(): SelectionStore {
  let selection = NOTHING_SELECTED;
  const listeners = new Set<() => void>();
  return {
    get: () => selection,
    set: (next) => {
      selection = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useSelection(store: SelectionStore): Selection {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Whether the field, or something inside it, is pointed at; `'text'` when it should come into view. */
export function useFieldSelected(store: SelectionStore, path: string): 'text' | 'other' | null {
  return useSyncExternalStore(store.subscribe, () => {
    const selected = store.get();
    if (selected.path === null || !standsFor(path, selected.path)) return null;
    return selected.from === 'text' ? 'text' : 'other';
  });
}

/** Whether the field at `path` shows what stands at `other`: itself, or a part of its value. */
export function standsFor(path: string, other: string): boolean {
  return other === path || other.startsWith(`${path}.`);
}

const SHOWN_UNDER: readonly [RegExp, string][] = [
  [/^documentNumber\.raw$/, 'documentNumber.sequence'],
  [/^issueDate\.(raw|precision)$/, 'issueDate.value'],
  [/^(reviewedPeriod|targetPeriod)\.raw$/, '$1.kind'],
];

/** The field under which a value is shown on the page: "issueDate.raw" → "issueDate.value". */
export function shownPath(path: string): string {
  const rule = SHOWN_UNDER.find(([pattern]) => pattern.test(path));
  return rule ? path.replace(rule[0], rule[1]) : path;
}
