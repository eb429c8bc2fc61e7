/** A time of day found in folded words. */
export interface Clock {
  /** "08:30". */
  value: string;
  start: number;
  end: number;
}

const CLOCK = /(?<![\d/.])(\d{1,2})\s?(?:giờ|h|g|:)\s?(?:(\d{2})(?!\d))?\s?(?:phút|p(?!\p{L})|'|h(?!\p{L}))?/gu;

/** Every time of day in folded words: "8h30", "14h00'", "08 giờ 00 phút", "7:30". */
export function readClocks(key: string): Clock[] {
  const clocks: Clock[] = [];
  for (const match of key.matchAll(CLOCK)) {
    const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
    if (hour > 24 || minute > 59 || (match[0].includes(':') && match[2] === undefined)) continue;
    const end = match.index + match[0].trimEnd().length;
    clocks.push({
      value: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
      start: match.index,
      end,
    });
  }
  return clocks;
}
