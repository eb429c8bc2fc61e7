import type { PlanLevel } from '../plan-document.ts';
import { CENTRAL_CITIES, LEVEL_SIGNS } from '../words/levels.data.ts';

/** What words of level mean in one document. */
export interface LevelSetting {
  /** The issuer's own level. */
  own: PlanLevel;
  /** What a bare "thành phố" is: a province where the document comes from a city that is one, else it stands beside huyện. */
  city: PlanLevel;
}

/** The level that folded words state: `null` when they state none, 'multiple' when they state several. */
export function statedLevel(key: string, city: PlanLevel = 'district'): PlanLevel | null {
  const within = /\s(?:trên địa bàn|thuộc|trực thuộc|của)\s/.exec(key);
  const own = within ? levelsIn(key.slice(0, within.index), city) : new Set<PlanLevel>();
  const levels = own.size > 0 ? own : levelsIn(key, city);
  if (levels.size > 1) return 'multiple';
  return [...levels][0] ?? null;
}

function levelsIn(key: string, city: PlanLevel): Set<PlanLevel> {
  const levels = new Set<PlanLevel>();
  for (const [level, sign] of LEVEL_SIGNS) if (sign.test(key)) levels.add(level);
  if (/(?<!\p{L})(?:thành phố|thành ủy)(?!\p{L})/u.test(key)) levels.add(cityLevel(key, city));
  return levels;
}

/** A named central city is a province; a city in a list with huyện or thị xã stands beside them; a bare one is the document's own. */
function cityLevel(key: string, city: PlanLevel): PlanLevel {
  if (CENTRAL_CITIES.some((name) => key.includes(`thành phố ${name}`) || key.includes(`thành ủy ${name}`)))
    return 'province';
  const isListed = /(?:huyện|thị xã|quận),? (?:và )?thành phố|thành phố,? (?:và )?(?:huyện|thị xã)|các thành phố/.test(
    key,
  );
  return isListed ? 'district' : city;
}

/**
 * Whose index words behind its name speak of: "cấp xã", "của UBND các xã, thị trấn", "huyện Tam Đường", "của xã"; several groups
 * (sở, ngành and địa phương) are 'multiple'. `null` when they do not say.
 */
export function levelOfScope(scope: string, city: PlanLevel = 'district'): PlanLevel | null {
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
  if (word === 'thành phố') return levelsIn(scope, city).has('province') ? 'province' : 'district';
  return statedLevel(word, city);
}

/**
 * What a bare "thành phố" means: since July 2025 there are no cities under a province (Luật Tổ chức chính quyền địa phương 72/2025/QH15,
 * Điều 1); before, it is the province in texts of a central city and a district elsewhere.
 */
export function cityLevelIn(
  text: string,
  { date, isProvincialCity }: { date: string | null; isProvincialCity: boolean },
): PlanLevel {
  if (date !== null && date >= '2025-07') return 'province';
  if (isProvincialCity || /(?<!\p{L})tỉnh (?!ủy)/u.test(text)) return 'district';
  const isCentral = CENTRAL_CITIES.some(
    (name) => name !== 'huế' && new RegExp(`(?:thành phố|tp\\.?)\\s?${name}`).test(text),
  );
  return isCentral ? 'province' : 'district';
}
