import { describe, expect, it } from 'vitest';
import { searchWords } from './search-words.ts';
import { tonePlacements } from './tone-placements.ts';

describe('both placements of a tone mark', () => {
  it.each([
    ['hoà', ['hòa', 'hoà']],
    ['hòa', ['hòa', 'hoà']],
    ['thuỷ', ['thủy', 'thuỷ']],
    ['khoẻ', ['khỏe', 'khoẻ']],
    ['hoạch', ['hoạch']],
    ['quý', ['quý']],
    ['hoa', ['hoa']],
    ['phong', ['phong']],
  ])('are given for "%s" where there are two', (word, forms) => {
    expect(tonePlacements(word)).toEqual(forms);
    expect(tonePlacements(word.normalize('NFD'))).toEqual(forms);
  });
});

describe('words of a search', () => {
  it.each([
    ['hòa-bình 100%', ['hòa', 'bình', '100']],
    ["'; drop table unit; --", ['drop', 'table', 'unit']],
    ['% _ \\ \u0000', []],
    ['Thổ'.normalize('NFD'), ['Thổ']],
  ])('of "%s" are letters and digits only', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });
});
