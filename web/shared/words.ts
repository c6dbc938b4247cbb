/** Reads a catalogue in the browser: `say('bubble.unread', { count: 2 })`. */
export type Language = 'zh' | 'en';

interface Sentences {
  [key: string]: string | Sentences;
}

/** `a.b` for every sentence of a catalogue, so that a key that is not there does not compile. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

export type Say<T> = (key: KeyOf<T>, facts?: Readonly<Record<string, string | number>>) => string;

export function sayFrom<T extends Sentences>(catalogue: T): Say<T> {
  return (key, facts = {}) => {
    const sentence = key.split('.').reduce<string | Sentences | undefined>(descend, catalogue);
    const template = typeof sentence === 'string' ? sentence : key;
    return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name] ?? ''));
  };
}

const descend = (node: string | Sentences | undefined, part: string) =>
  typeof node === 'object' ? node[part] : undefined;

/** What the browser, a page or a link calls a language, as one of ours. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  if (!tag) return undefined;
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export const localeOf = (language: Language): 'zh-CN' | 'en-US' => (language === 'zh' ? 'zh-CN' : 'en-US');

/** As the chat writes a date: the day, then the month. */
export const dateLocaleOf = (language: Language): 'zh-CN' | 'en-GB' =>
  language === 'zh' ? 'zh-CN' : 'en-GB';
