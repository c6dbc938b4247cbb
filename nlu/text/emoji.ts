import type { Language } from '../../storage/records';

/** What a message of nothing but emoji says; one thumb nods, several praise. */
const MEANINGS: readonly (readonly [RegExp, Record<Language, string>])[] = [
  [/[😡😠🤬💢👿]/u, { zh: '气死我了', en: 'i am so angry with you' }],
  [/[👎💩]/u, { zh: '差评', en: 'very bad' }],
  [/🙏/u, { zh: '谢谢', en: 'thank you' }],
  [/👋/u, { zh: '你好', en: 'hello' }],
  [/👌|🆗|^\s*👍[\u{1F3FB}-\u{1F3FF}]?\s*$/u, { zh: '好的', en: 'ok' }],
  [/[👍👏💯🌹💐😍🥰]|❤/u, { zh: '很满意 好评', en: 'love it' }],
];
const WORDS = /[\p{L}\p{N}?？]/u;

/** The message itself, or in words what its emoji say where it has nothing else; others say nothing. */
export function spoken(language: Language, text: string): string {
  if (WORDS.test(text)) return text;
  return MEANINGS.find(([emoji]) => emoji.test(text))?.[1][language] ?? text;
}
