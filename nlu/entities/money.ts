import { anyOf } from '../text/patterns';
import type { Entities } from '../understanding';
import { englishNumberOf, ENGLISH_NUMERAL, NUMERAL, numberOf } from './numerals';
import type { Rule } from './span';

export type Money = Entities['money'][number];

const MINUS = '(-|负|minus )?';
const AMOUNT = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
/** Words after 块 or 元 that make it a piece of something, or a first syllable. */
const PIECE = '(?!\\s*(?:表|屏|布|板|玻璃|砖|电池|蛋糕|香皂|肥皂|巧克力|主板|旦|退|寄|买|给|儿))';
/** What a decimal measures when it is no money. */
const MEASURE =
  '(?!\\s*(?:\\.?\\d|折|星|米|寸|斤|克|千克|公斤|cm|mm|kg|g\\b|m\\b|l\\b|ml|升|码|倍|万|%|天|小时|gb|inch|v\\b|版))';
/** Words behind a number that make it a count. */
const NO_COUNT = '(?!\\s*[个件条双只套份瓶盒袋包台张%折年月日号]|\\s*(?:of|items?|pieces?)\\b|[.\\d])';
/** Verbs of paying, after which a bare number is money. */
const PAYING =
  '(?:金额(?:改成|改为|是|填)?|退款?(?:我|给我)|[补赔](?:偿|我|给我)+|差价|amount(?: to| is|:)?|refund(?: me| only)?|pay me|give me)';

/** Sums as buyers write them, in both languages. */
export const MONEY_RULES: readonly Rule<Money>[] = [
  rule(`${MINUS}(?:¥|rmb|cny|\\$)\\s*(-)?${AMOUNT}`, ([text, minus, inner, amount]) =>
    sum(text!, plain(amount), minus ?? inner),
  ),
  rule(
    `${MINUS}${AMOUNT}\\s*(?:元|块钱?)(\\d|[一二两三四五六七八九])(?:毛|角)?(?![\\d个件])`,
    ([text, minus, yuan, jiao]) => sum(text!, add(plain(yuan), numberOf(jiao!)), minus),
  ),
  rule(`${MINUS}${AMOUNT}\\s*(?:元|块钱?|rmb|人民币|大洋)${PIECE}`, ([text, minus, amount]) =>
    sum(text!, plain(amount), minus),
  ),
  rule(
    `${MINUS}(${NUMERAL})(?:元|块钱?)([一二两三四五六七八九])(?:毛|角)?(?!个|件)`,
    ([text, minus, yuan, jiao]) => sum(text!, add(numberOf(yuan!), numberOf(jiao!)), minus),
  ),
  rule(`(?<!第)${MINUS}(${NUMERAL})(?:元钱?|块钱)`, ([text, minus, amount]) =>
    sum(text!, numberOf(amount!), minus),
  ),
  rule(
    `(?<!第)${MINUS}([二两三四五六七八九十百千万]{1,16}|[一二两三四五六七八九十]{0,6}[十百千][一二两三四五六七八九十百]{0,10})块${PIECE}`,
    ([text, minus, amount]) => sum(text!, numberOf(amount!), minus),
  ),
  rule(`(${NUMERAL})(?:毛|角)钱?(?![笔落])`, ([text, jiao]) => sum(text!, (numberOf(jiao!) ?? NaN) / 10)),
  rule(`(${NUMERAL})分钱`, ([text, fen]) => sum(text!, (numberOf(fen!) ?? NaN) / 100)),
  rule(
    `${MINUS}\\b(${ENGLISH_NUMERAL})\\s*(?:yuan|rmb|cny|dollars?|bucks|kuai|usd)\\b`,
    ([text, minus, amount]) => sum(text!, englishNumberOf(amount!), minus),
  ),
  rule(`(?<=${PAYING}\\s*)${MINUS}${AMOUNT}${NO_COUNT}${MEASURE}`, ([text, minus, amount]) =>
    sum(text!, plain(amount), minus),
  ),
  rule(
    '(?<=(?:运费|邮费|快递费)(?:是|花了?|付了?|一共|共|总共)*)([二两三四五六七八九十百][一二两三四五六七八九十百]*)(?=$|[,。!，！\\s])',
    ([text, amount]) => sum(text!, numberOf(amount!)),
  ),
  rule(`(?<=退款?\\s*)${MINUS}(\\d{2,}(?:\\.\\d+)?)${NO_COUNT}${MEASURE}`, ([text, minus, amount]) =>
    sum(text!, plain(amount), minus),
  ),
  rule(`(?<=退款[,，\\s]+)${MINUS}${AMOUNT}${NO_COUNT}${MEASURE}`, ([text, minus, amount]) =>
    sum(text!, plain(amount), minus),
  ),
  rule(
    `${MINUS}(?<![\\d.a-z第])(\\d{2,}(?:\\.\\d+)?)(?=\\s*(?:就(?:行|好|可以|够|算了)|够了|即可|也行|back\\b|(?:is|would be) (?:enough|fine|ok(?:ay)?|good)\\b|(?:will|would) do\\b))`,
    ([text, minus, amount]) => sum(text!, plain(amount), minus),
  ),
  rule(`${MINUS}(?<![\\d.a-z]|size )(\\d+\\.\\d+)${MEASURE}`, ([text, minus, amount]) =>
    sum(text!, plain(amount), minus),
  ),
];

function rule(source: string, read: Rule<Money>['read']): Rule<Money> {
  return { pattern: new RegExp(source, 'g'), read };
}

/** "1,200.50" → 1200.5 */
function plain(amount: string | undefined): number {
  return Number((amount ?? '').replaceAll(',', ''));
}

/** "20块5" is 20.5; "20块12" is not said. */
function add(yuan: number | undefined, jiao: number | undefined): number {
  return (yuan ?? NaN) + (jiao ?? NaN) / 10;
}

/** Yuan → fen, naming what is wrong with a sum that cannot be one. */
function sum(text: string, yuan: number | undefined, minus?: string): Money | undefined {
  if (yuan === undefined || !Number.isFinite(yuan) || yuan > 10_000_000) return undefined;
  const said = text.trim();
  if (minus) return { fen: undefined, text: said, problem: 'negative' };
  const fen = Math.round(yuan * 100);
  if (Math.abs(yuan * 100 - fen) > 1e-6) return { fen: undefined, text: said, problem: 'fraction_of_fen' };
  return fen === 0 ? { fen, text: said, problem: 'zero' } : { fen, text: said };
}

const SHARES: readonly (readonly [RegExp, (groups: RegExpExecArray) => number | undefined])[] = [
  [
    anyOf([
      /全额|全款|全退|全部退|(?:退|赔)全(?:部|额|款)|^全部?(?:都?要?退?)?[吧啊呗的]?$/,
      /\b(?:full|whole|entire|total) (?:refund|amount|price|sum)\b/,
      /\ball (?:of )?(?:it|my money|the money)\b|\bin full\b|^(?:all|full|everything)[.!]?$/,
    ]),
    () => 1,
  ],
  [
    /(?:退|赔|补偿?|返)[^,。;!?]{0,6}(?:一半|半价)|(?:一半|半价)的?(?:钱|款|金额|货款)|^一半[吧啊呗]?$/,
    () => 0.5,
  ],
  [
    /(?:退|赔|补偿?|返|钱|款)[^,。;!?]{0,6}?(\d{1,2}|100)%|(\d{1,2}|100)% (?:back|refund|off)/,
    (match) => Number(match[1] ?? match[2]) / 100,
  ],
  [/(?:退|赔|补偿?|返)[^,。;!?]{0,6}三分之(一|二)/, (match) => (match[1] === '一' ? 1 : 2) / 3],
  [
    /(?:退|赔|补偿?|返)[^,。;!?]{0,6}百分之([一二两三四五六七八九十]+)/,
    (match) => (numberOf(match[1]!) ?? NaN) / 100,
  ],
  [/(?:退|赔|补偿?|返)[^,。;!?]{0,4}([二两三四五六七八九])成/, (match) => (numberOf(match[1]!) ?? NaN) / 10],
  [
    /\bhalf (?:of )?(?:my |the |a )?(?:money|price|amount|refund)|(?:refund|pay|give)[a-z ]{0,14}\bhalf\b|^half[.!]?$/,
    () => 0.5,
  ],
];

/** Part of what was paid that the buyer asks for: "退一半" → 0.5. */
export function shareIn(text: string): number | undefined {
  for (const [pattern, read] of SHARES) {
    const match = pattern.exec(text);
    const share = match ? read(match) : undefined;
    if (share !== undefined && share > 0 && share <= 1) return share;
  }
  return undefined;
}
