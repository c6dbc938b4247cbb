/** Initials with the finals they take; no initial at all in the last row. */
const SYLLABLES: readonly (readonly [string, string])[] = [
  ['b p m f', 'a o ai ei ao ou an en ang eng i ie iao iu ian in ing u'],
  ['d t n l', 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo ui uan un v ve'],
  ['g k h', 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang'],
  ['j q x', 'i ia ie iao iu ian in iang ing iong u ue uan un'],
  ['z c s zh ch sh r', 'a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang'],
  ['y', 'a e ao ou an ang i in ing o ong u ue uan un'],
  ['w', 'a o ai ei an en ang eng u'],
  ['', 'a ai an ang ao e ei en er o ou'],
];
const LONGEST_FIRST = SYLLABLES.flatMap(([initials, finals]) =>
  initials.split(' ').flatMap((initial) => finals.split(' ').map((final) => initial + final)),
).sort((a, b) => b.length - a.length);
const SYLLABLE = `(?:${LONGEST_FIRST.join('|')})`;
const FIRST = new RegExp(`^(${SYLLABLE})((?:${SYLLABLE})*)$`);
/** Longer runs of letters are no word, and would take long to try. */
const MAX_LETTERS = 24;

/** The syllables of a word typed in pinyin ("rengong": ren, gong); none when it cannot be read so. */
export function pinyinSyllables(word: string): string[] {
  if (word.length > MAX_LETTERS) return [];
  const [, first, rest = ''] = FIRST.exec(word) ?? [];
  if (first === undefined) return [];
  return [first, ...(rest === '' ? [] : pinyinSyllables(rest))];
}
