import { assignedSpeeches, type PlanDocument } from '@openpar/documents';

/** All that a plan gives somebody to do: its assignments, then the speeches that it assigns by unit and topic. */
export function plannedWork(plan: Pick<PlanDocument, 'assignments' | 'speeches'>): PlanDocument['assignments'] {
  return [...plan.assignments, ...assignedSpeeches(plan)];
}
