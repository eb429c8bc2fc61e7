import type { PlanLevel } from '../plan-document.ts';
import { CENTRAL_CITIES, LEVEL_SIGNS } from '../words/levels.data.ts';

/** The level that folded words state: `null` when they state none, 'multiple' when they state several. */
export function statedLevel(key: string): PlanLevel | null {
  const within = /\s(?:trên địa bàn|thuộc|trực thuộc|của)\s/.exec(key);
  const own = within ? levelsIn(key.slice(0, within.index)) : new Set<PlanLevel>();
  const levels = own.size > 0 ? own : levelsIn(key);
  if (levels.size > 1) return 'multiple';
  return [...levels][0] ?? null;
}

function levelsIn(key: string): Set<PlanLevel> {
  const levels = new Set<PlanLevel>();
  for (const [level, sign] of LEVEL_SIGNS) if (sign.test(key)) levels.add(level);
  if (/(?<!\p{L})thành phố(?!\p{L})/u.test(key)) levels.add(cityLevel(key));
  return levels;
}

/** "thành phố" is a province when it is named as one of the central cities, otherwise it stands beside huyện and thị xã. */
function cityLevel(key: string): PlanLevel {
  return CENTRAL_CITIES.some((city) => key.includes(`thành phố ${city}`)) ? 'province' : 'district';
}

/**
 * Whose index words behind its name speak of: "cấp xã", "của UBND các xã, thị trấn", "huyện Tam Đường", "của xã"; several groups
 * (sở, ngành and địa phương) are 'multiple'. `null` when they do not say.
 */
export function levelOfScope(scope: string): PlanLevel | null {
  if (/các (?:cơ quan, )?(?:địa phương|sở|cơ quan, đơn vị)|địa phương, đơn vị|sở, (?:ban, )?ngành/.test(scope))
    return 'multiple';
  if (/^\s*(?:của\s)?(?:ubnd\s)?cấp (?:tỉnh|huyện|xã)(?:,| và|, của)? (?:ubnd )?cấp (?:tỉnh|huyện|xã)/.test(scope))
    return 'multiple';
  const first =
    /(?<!\p{L})(?:cấp |của |các |ubnd |ủy ban nhân dân |trên địa bàn |tại |\d{1,3} )*(tỉnh|huyện|quận|thị xã|(?<!thị )xã(?! hội)|phường|thị trấn|đặc khu|thành phố)(?!\p{L})/u.exec(
      scope,
    );
  if (!first) return null;
  const word = first[1] ?? '';
  if (word === 'thành phố') return levelsIn(scope).has('province') ? 'province' : 'district';
  return statedLevel(word);
}
