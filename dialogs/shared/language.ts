import type { Heard } from './heard';
import type { Language } from '../../storage/records';

const HAN = /\p{Script=Han}/gu;
const LATIN = /[a-z]+(?:'[a-z]+)?/gi;
/** Two words of three letters: an order number, a size or "ok" alone does not show a language. */
const LATIN_WORDS = /[a-z]{3,}[^a-z]+[a-z]{3,}/i;
/** Fewer are a word borrowed within the talk ("full refund", "退款"), not another language. */
const WORDS_THAT_TURN = 4;
const CHARACTERS_THAT_TURN = 3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function showsEnglish(text: string, isUnderWay: boolean): boolean {
  return LATIN_WORDS.test(text) && (!isUnderWay || count(text, LATIN) >= WORDS_THAT_TURN);
}

function showsChinese(text: string, isUnderWay: boolean): boolean {
  const characters = count(text, HAN);
  // Two characters make about a word.
  return characters / 2 > count(text, LATIN) && (!isUnderWay || characters >= CHARACTERS_THAT_TURN);
}

/** The language to answer in: the one asked for, else the buyer's where the words show one, else as before. */
export function languageOf(heard: Heard, before: Language, isUnderWay: boolean): Language {
  if (heard.controls.switchLanguage) return heard.controls.switchLanguage;
  if (heard.pressed || heard.language === before) return before;
  const shows = heard.language === 'en' ? showsEnglish : showsChinese;
  return shows(heard.text, isUnderWay) ? heard.language : before;
}
