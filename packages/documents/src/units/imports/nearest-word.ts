/** The word of a list that takes the fewest changed letters to become, by their folded forms; `null` where a third would have to change. */
export function nearestWord(folded: string, words: ReadonlyMap<string, string>): string | null {
  let nearest: string | null = null;
  let fewest = Math.floor(folded.length / 3) + 1;
  for (const [candidate, word] of words) {
    if (Math.abs(candidate.length - folded.length) >= fewest) continue;
    const distance = changedLetters(folded, candidate);
    if (distance >= fewest) continue;
    fewest = distance;
    nearest = word;
  }
  return nearest;
}

/** Levenshtein's distance, row by row. */
function changedLetters(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [column, candidate] of [...other].entries()) {
      const swapped = (above[column] ?? 0) + (letter === candidate ? 0 : 1);
      current.push(Math.min(swapped, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
