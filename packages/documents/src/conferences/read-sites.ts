import { ADMINISTRATIVE_LEVELS, type AdministrativeLevel, type SiteSetting } from '@openpar/engine';
import { nameKey } from '@openpar/formats';
import type { PlanDocument, PlanLevel } from '../plans/plan-document.ts';
import { wordingContextOf } from './wording-context-of.ts';

/**
 * The sites of a plan's conference below the host's own, and the lines that name theirs; `null` where all meet in one place. "điểm cầu tỉnh" of a
 * province's plan, and a site that the plan does not explain, are no sites below.
 */
export function readSites(plan: PlanDocument): SiteSetting | null {
  const { hostLevel } = wordingContextOf(plan);
  const sites = plan.onlineSites.map(({ name, level }) => ({
    key: nameKey(name),
    level: administrativeLevelOf(level),
  }));
  const levels = ADMINISTRATIVE_LEVELS.filter(
    (level) => isBelow(level, hostLevel) && sites.some((site) => site.level === level),
  );
  if (levels.length === 0) return null;
  const levelOf = (site: string | null) =>
    sites.find(({ key }) => site !== null && key === nameKey(site))?.level ?? null;
  return { levels, levelOfLine: plan.participants.map(({ site }) => levelOf(site)) };
}

function isBelow(level: AdministrativeLevel, host: AdministrativeLevel): boolean {
  return ADMINISTRATIVE_LEVELS.indexOf(level) > ADMINISTRATIVE_LEVELS.indexOf(host);
}

function administrativeLevelOf(level: PlanLevel): AdministrativeLevel | null {
  return ADMINISTRATIVE_LEVELS.find((one) => one === level) ?? null;
}
