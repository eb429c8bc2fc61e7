import { nameKey } from './name-key.ts';

const TYPE_OF_TERRITORY =
  /^(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|xã|phường|thôn|bản|ấp|buôn|làng|xóm|tổ dân phố|khu phố)(?= |$)/;
const GENERAL_END = / (?:cấp )?(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|xã|phường)$/;

/**
 * The key of a body's name inside its territory: the territory's name, or its kind alone, is dropped from the end.
 * "Phòng Nội vụ huyện Phong Thổ", "Phòng Nội vụ huyện" and "Phòng Nội vụ" have one key in "Huyện Phong Thổ".
 */
export function bodyNameKey(name: string, territoryName: string | null): string {
  return dropTerritory(nameKey(name), territoryName === null ? null : nameKey(territoryName));
}

function dropTerritory(key: string, territoryKey: string | null): string {
  if (territoryKey !== null) {
    const bareKey = territoryKey.replace(TYPE_OF_TERRITORY, '').trim();
    for (const end of [territoryKey, bareKey]) {
      if (end !== '' && key.endsWith(` ${end}`)) return key.slice(0, -end.length - 1);
    }
  }
  return key.replace(GENERAL_END, '');
}
