import type { Heard } from './heard';
import type { Language } from '../../storage/records';

const HAN = /\p{Script=Han}/u;
/** Two words of three letters: an order number, a size or "ok" alone does not show a language. */
const LATIN_WORDS = /[a-z]{3,}[^a-z]+[a-z]{3,}/i;

const showsLanguage = ({ text }: Heard): boolean => HAN.test(text) || LATIN_WORDS.test(text);

/** The language to answer in: the one asked for, else the buyer's where the words show one, else as before. */
export function languageOf(heard: Heard, before: Language): Language {
  if (heard.controls.switchLanguage) return heard.controls.switchLanguage;
  if (heard.pressed || !showsLanguage(heard)) return before;
  return heard.language;
}
