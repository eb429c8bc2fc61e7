import type { PlanDocument } from './plan-document.ts';
import type { Doubt } from './plan-reading.ts';

/** Fields that a person should look at, seen from the document alone. */
export function findDoubts(document: PlanDocument): Doubt[] {
  const doubts: Doubt[] = [];
  if (document.time.yearInferred) doubts.push({ path: 'time.start', reason: 'inferred-year' });
  if (document.issuer.name === null) doubts.push({ path: 'issuer.name', reason: 'unknown-name' });
  if (document.issuer.organizationType === 'peoples_committee' && document.issuer.unitName === null) {
    doubts.push({ path: 'issuer.unitName', reason: 'unknown-name' });
  }
  if (document.title === null) doubts.push({ path: 'title', reason: 'weak-match' });
  document.contents.forEach(({ kinds }, at) => {
    if (kinds.includes('other')) doubts.push({ path: `contents.${at}.kinds`, reason: 'weak-match' });
  });
  document.assignments.forEach(({ tasks }, unit) => {
    tasks.forEach(({ category, object }, at) => {
      if (category === 'other') doubts.push({ path: `assignments.${unit}.tasks.${at}.category`, reason: 'weak-match' });
      if (object === null) doubts.push({ path: `assignments.${unit}.tasks.${at}.object`, reason: 'weak-match' });
    });
  });
  return doubts;
}
