import type { Language } from '../../storage/records';

/** The language of the message itself; without a word in either, that of the talk. */
export function languageOf(text: string, talk: Language): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /[a-z]{2,}/i.test(text) && !LATIN_ONLY_ZH.test(text.trim()) ? 'en' : talk;
}

/** Latin letters that are no sentence: what both languages write the same way. */
const LATIN_ONLY_ZH = /^(?:ok|okk?|hi|hello|bye|no|yes|vip|[smx]{1,4}l?)[.!。！~]*$/i;
