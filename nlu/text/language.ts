import type { Language } from '../../storage/records';

/** Greetings and nods that Chinese buyers write in Latin letters too. */
const BOTH = /^(?:ok+|okk|hi+|hello|hey|bye|byebye|no|yes|vip|thx|thanks|3q|88+|6+|[smx]{1,4}l?|app)$/i;
/** One or more syllables written in pinyin ("tuikuan"). */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|uai|uan|iao|ian|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v)){2,6}$/i;

/** A Chinese word or two inside an English sentence leave it English ("my 裙子 arrived with a hole"). */
function isEnglishWithLoans(text: string, characters: number): boolean {
  const words = text.match(/[a-z]+/gi)?.length ?? 0;
  return words >= 4 && words > 2 * characters;
}

/** The language of the message itself; without a word in either, that of the talk. */
export function languageOf(text: string, talk: Language): Language {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (characters > 0) return isEnglishWithLoans(text, characters) ? 'en' : 'zh';
  const words = text.match(/[a-z]{2,}/gi) ?? [];
  if (words.length === 0) return talk;
  return talk === 'zh' && words.length === 1 && (BOTH.test(words[0]!) || PINYIN.test(words[0]!))
    ? 'zh'
    : 'en';
}
