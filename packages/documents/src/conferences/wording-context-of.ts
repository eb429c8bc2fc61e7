import type { AdministrativeLevel } from '@openpar/engine';
import type { PlanDocument } from '../plans/plan-document.ts';
import type { WordingContext } from './read-wording.ts';

/** Local government has two tiers from this month: province and commune (Luật số 72/2025/QH15). */
const TWO_TIERS_FROM = '2025-07';

/** How the wordings of a plan are to be read: from its issuer, at its time. A plan without issuer or dates is read as a district's of three tiers. */
export function wordingContextOf({ issuer, issueDate, time }: PlanDocument): WordingContext {
  const dates = [issueDate.value, time.start].filter((date) => date !== null);
  const written = dates.find(namesMonth) ?? dates[0] ?? '';
  const isTwoTier = written >= TWO_TIERS_FROM;
  const hostLevel = LEVELS_OF_HOSTS[issuer.level] ?? 'district';
  return {
    hostLevel,
    defaultLevel: null,
    levelBelow: levelBelow(hostLevel, isTwoTier),
    // A province of three tiers has cities inside; a centrally governed city speaks of itself.
    cityLevel: hostLevel === 'province' && (isTwoTier || issuer.unitKind !== 'province') ? 'province' : 'district',
  };
}

/** "2025" alone does not say which side of July it is. */
function namesMonth(date: string): boolean {
  return date.length > 4;
}

const LEVELS_OF_HOSTS: Partial<Record<string, AdministrativeLevel>> = {
  central: 'central',
  province: 'province',
  district: 'district',
  commune: 'commune',
};

/** The level of the authorities next below a level, in two tiers or three. */
export function levelBelow(level: AdministrativeLevel, isTwoTier: boolean): AdministrativeLevel {
  switch (level) {
    case 'central':
      return 'province';
    case 'province':
      return isTwoTier ? 'commune' : 'district';
    case 'district':
      return 'commune';
    default:
      return 'village';
  }
}
