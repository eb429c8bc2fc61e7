import type { AdministrativeLevel, UnitKind } from '@openpar/engine';

export type TerritoryLevel = Extract<AdministrativeLevel, 'province' | 'district' | 'commune'>;

/** "thành phố" is a kind of province and of district. */
const KINDS: Record<TerritoryLevel, Record<string, UnitKind>> = {
  province: { tỉnh: 'province', 'thành phố': 'municipality' },
  district: { huyện: 'district', quận: 'urban-district', 'thị xã': 'town', 'thành phố': 'provincial-city' },
  commune: { xã: 'commune', phường: 'ward', 'thị trấn': 'township', 'đặc khu': 'special-zone' },
};

/** Level and kind of a territory by the word of the official lists ("xã", "thành phố"); throws on a word that the level does not have. */
export function asTerritory(level: TerritoryLevel, type: string): { level: TerritoryLevel; kind: UnitKind } {
  const kind = KINDS[level][type];
  if (!kind) throw new Error(`"${type}" is no kind of territory of level ${level}`);
  return { level, kind };
}
