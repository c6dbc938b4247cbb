import en from '../../replies/catalogue/en/demo.json';
import { status as statusEn } from '../../replies/catalogue/en/terms.json';
import zh from '../../replies/catalogue/zh-CN/demo.json';
import { status as statusZh } from '../../replies/catalogue/zh-CN/terms.json';
import type { DemoOrderView } from '../../bot/api/contract/demo';
import { type Language, languageOf, localeOf, type Say, sayFrom } from '../shared/words';

/** How the page speaks: its sentences, names of things, money. */
export interface Tongue {
  language: Language;
  say: Say<typeof zh>;
  name(text: Readonly<Record<Language, string>>): string;
  status(status: DemoOrderView['status']): string;
  money(fen: number): string;
}

/** The address says the language: `/` is Chinese, `/en` is English. */
export function tongueOf(path: string): Tongue {
  const language = languageOf(path.split('/')[1]) ?? 'zh';
  const money = new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
  });
  return {
    language,
    say: sayFrom(language === 'zh' ? zh : en),
    name: (text) => text[language],
    status: (status) => (language === 'zh' ? statusZh : statusEn)[status],
    money: (fen) => money.format(fen / 100),
  };
}
