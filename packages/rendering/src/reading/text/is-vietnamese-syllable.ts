const ONSET = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?';
const NUCLEUS = [
  'iêu|yêu|oai|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|uao|ueo',
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ôô|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|uă|ue|uo',
  '[aăâeêioôơuưy]',
].join('|');
const SYLLABLE = new RegExp(`^${ONSET}(?:${NUCLEUS})(?:ch?|m|ngh?|nh?|p|t)?$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word could be a Vietnamese syllable: its letters in a possible order, with at most one tone. */
export function isVietnameseSyllable(word: string): boolean {
  const split = word.normalize('NFD').toLowerCase();
  if ((split.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(split.replace(TONES, '').normalize('NFC'));
}
