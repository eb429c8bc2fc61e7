import type { PlanReadingView } from '@openpar/contract';
import { createContext, useContext } from 'react';
import type { SelectionStore } from './selection-store.ts';
import { standsFor } from './selection-store.ts';

export interface OpenPlan {
  reading: PlanReadingView;
  selection: SelectionStore;
  /** Whether fields may be corrected: not once a conference has been made, not without the right. */
  isOpen: boolean;
}

export const OpenPlanContext = createContext<OpenPlan | null>(null);

/** The plan on the screen. */
export function useOpenPlan(): OpenPlan {
  const plan = useContext(OpenPlanContext);
  if (!plan) throw new Error('useOpenPlan outside of a plan page');
  return plan;
}

export type Doubt = PlanReadingView['doubts'][number];
export type Correction = PlanReadingView['corrections'][number];

/** What is known of one field beside its value. */
export function useFieldFacts(path: string): { doubt: Doubt | undefined; correction: Correction | undefined } {
  const { reading } = useOpenPlan();
  return {
    doubt: reading.doubts.find((doubt) => standsFor(path, doubt.path)),
    correction: reading.corrections.find((correction) => correction.path === path && correction.isPlaced),
  };
}
