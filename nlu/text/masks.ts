/**
 * Numbers, addresses and the like say what *kind* of thing is named, not which: each becomes one sign, so that
 * the model sees "the order [number] has not come" once. Chinese uses one private-use character a kind (an
 * n-gram of its own), English a word that no buyer types.
 */
type Mask =
  'NUM' | 'ORD' | 'TEL' | 'PRICE' | 'URL' | 'MAIL' | 'ADDR' | 'NAME' | 'DATE' | 'PIC' | 'SITE' | 'OTHER';

const SIGNS: Record<Mask, { zh: string; en: string }> = {
  NUM: { zh: '\u{E000}', en: 'znum' },
  ORD: { zh: '\u{E001}', en: 'zord' },
  TEL: { zh: '\u{E002}', en: 'ztel' },
  PRICE: { zh: '\u{E003}', en: 'zprice' },
  URL: { zh: '\u{E004}', en: 'zurl' },
  MAIL: { zh: '\u{E005}', en: 'zmail' },
  ADDR: { zh: '\u{E006}', en: 'zaddr' },
  NAME: { zh: '\u{E007}', en: 'zname' },
  DATE: { zh: '\u{E008}', en: 'zdate' },
  PIC: { zh: '\u{E009}', en: 'zpic' },
  SITE: { zh: '\u{E00A}', en: 'zsite' },
  OTHER: { zh: '\u{E00B}', en: 'zother' },
};

/** Masks as logs write them, "[订单编号]" or "[phone]", by the word inside. */
const BRACKET_WORDS: readonly (readonly [RegExp, Mask])[] = [
  [/订单|运单|单号|快递号|order|tracking/, 'ORD'],
  [/电话|手机|phone|tel/, 'TEL'],
  [/金额|价格|price|amount/, 'PRICE'],
  [/链接|网址|url|link/, 'URL'],
  [/邮箱|mail/, 'MAIL'],
  [/地址|address/, 'ADDR'],
  [/姓名|名字|name/, 'NAME'],
  [/日期|时间|date|time/, 'DATE'],
  [/图片|照片|视频|image|photo|pic/, 'PIC'],
  [/站点|site/, 'SITE'],
  [/数字|num/, 'NUM'],
];

const URL = /https?:\/\/\S+|\bwww\.\S+/g;
const MAIL = /[\w.+-]+@[\w-]+\.[\w.]+/g;
const TEL = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const ORDER = /(?<![a-z\d])(?:[a-z]{1,4}[-_]?)?\d{8,}(?!\d)/g;
const PRICE_ZH = /[¥$]\s*\d+(?:\.\d+)?|\d+(?:\.\d+)?\s*(?:元|块钱|块|rmb)/g;
const PRICE_EN = /[¥$€£]\s*\d+(?:[.,]\d+)?|\b\d+(?:\.\d+)?\s*(?:yuan|rmb|dollars?|bucks|usd)\b/g;
/** Numbers that are words of their own: good-bye, well done, the consumer hotline, refund one pay three. */
const KEEP = new Set(['88', '886', '666', '12315', '3', '4', '1']);

function maskBrackets(text: string, sign: (mask: Mask) => string): string {
  return text.replace(/\[([^[\]]{1,12})\]/g, (_, word: string) => {
    const found = BRACKET_WORDS.find(([pattern]) => pattern.test(word));
    return ` ${sign(found ? found[1] : 'OTHER')} `;
  });
}

export function maskZh(text: string): string {
  const sign = (mask: Mask): string => SIGNS[mask].zh;
  return maskBrackets(text, sign)
    .replace(URL, sign('URL'))
    .replace(MAIL, sign('MAIL'))
    .replace(TEL, sign('TEL'))
    .replace(ORDER, sign('ORD'))
    .replace(PRICE_ZH, sign('PRICE'))
    .replace(/(?<!\d)7\s*天/g, '七天')
    .replace(/\d+(?:\.\d+)?/g, (digits) => (KEEP.has(digits) ? digits : sign('NUM')));
}

export function maskEnglish(text: string): string {
  const sign = (mask: Mask): string => ` ${SIGNS[mask].en} `;
  return maskBrackets(text, sign)
    .replace(URL, sign('URL'))
    .replace(MAIL, sign('MAIL'))
    .replace(/\+?\d{1,3}[- ]?\(?\d{3}\)?[- ]\d{3}[- ]\d{4}/g, sign('TEL'))
    .replace(TEL, sign('TEL'))
    .replace(ORDER, sign('ORD'))
    .replace(PRICE_EN, sign('PRICE'))
    .replace(/\d+(?:\.\d+)?/g, (digits) => (KEEP.has(digits) ? digits : sign('NUM')));
}
