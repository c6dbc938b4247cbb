import { anyOf, words } from '../text/patterns';
import { englishNumberOf, numberOf } from './numerals';
import type { Rule } from './span';

const COUNT = '(\\d{1,3}|[一二两三四五六七八九十百]{1,4})';
const COUNTERS = '(?:件|条|双|套|份|瓶|盒|袋|包|台|张|本|箱|支|根|颗|枚|罐|桶|对|副|部|顶|床|片|听|只|把|个)';
const TIME_OR_PLACE =
  '(?![我你](?![\\u4e00-\\u9fff])|月|小时|钟|星期|礼拜|周|工作日|多月|人|客服|问题|电话|说法|差评|好评|洞|口子|地方|角|月前|快递员|字)';
const ENGLISH_COUNT = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|both)';
const NOT_PIECES =
  '(?!days?|weeks?|months?|hours?|minutes?|years?|times?|stars?|yuan|dollars?|percent|people|persons?|business|working|calls?|emails?|kids?|hundred)';

/** "收到的两件有一件破了": of those counted before, so many are meant. */
const OF_THEM = new RegExp(
  `(?:[一二两三四五六七八九十百\\d]{1,4}\\s*${COUNTERS}[^。;!?]{0,12}?|其中)(?<!只)(?:有|里有?|中有?|其中有?)([一二两三四五六七八九十\\d]{1,3})${COUNTERS}${TIME_OR_PLACE}`,
  'g',
);

/** Numbers of pieces. "一个" mostly says "a": it counts only where something is done to the one. */
export const QUANTITY_RULES: readonly Rule<number>[] = [
  { pattern: OF_THEM, read: ([, n]) => numberOf(n!) },
  { pattern: new RegExp(`(?<=退(?:这|那))(一)${COUNTERS}`, 'g'), read: ([, n]) => numberOf(n!) },
  {
    pattern: new RegExp(
      `(?:${COUNT}|这|那)${COUNTERS}(?:里面?|中|当中|之中)[,，]?(?:只|就|先)?(?:要|想)?(?:换|退|修|补)(?:掉|了|货)?${COUNT}${COUNTERS}`,
      'g',
    ),
    read: ([, , part]) => numberOf(part!),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])${ENGLISH_COUNT} (?:out )?of (?:the |my |these |those )?(?:two|three|four|five|six|\\d{1,2})(?![a-z\\d])`,
      'g',
    ),
    read: ([, n]) => count(n!),
  },
  {
    pattern: new RegExp(`(?<=(?:只|就|先|单)(?:要|想)?换(?:掉)?)(一)${COUNTERS}(?!新|大|小|别|其)`, 'g'),
    read: ([, n]) => numberOf(n!),
  },
  {
    pattern: /数量(?:改成|改为|是|为|填)?\s*(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|件)?/g,
    read: ([, n]) => numberOf(n!),
  },
  {
    pattern: new RegExp(
      `(?<=(?:退|只|就|剩|留|少|坏|买|收到|一共|总共|申请|^)(?:了|掉)?)(一)${COUNTERS}${TIME_OR_PLACE}`,
      'g',
    ),
    read: ([, n]) => numberOf(n!),
  },
  {
    pattern: new RegExp(
      `(?<![第大小一二两三四五六七八九十\\d.])(?!一(?:个|只|把|下|张|条|片|包|套|对|部|台|件))${COUNT}\\s*${COUNTERS}${TIME_OR_PLACE}`,
      'g',
    ),
    read: ([, n]) => numberOf(n!),
  },
  { pattern: /(俩|仨)/g, read: ([, n]) => numberOf(n!) },
  { pattern: /(?<![a-z\d])[x×*]\s?(\d{1,3})(?![a-z\d.])/g, read: ([, n]) => Number(n) },
  { pattern: /\bquantity(?: to| is|:)?\s*(\d{1,3})\b/g, read: ([, n]) => Number(n) },
  {
    pattern: new RegExp(`\\b${ENGLISH_COUNT} of (?:them|these|those|the|my)\\b`, 'g'),
    read: ([, n]) => count(n!),
  },
  {
    pattern: /\b(?:just|only|return|refund|keep) (one)\b(?! of| (?:day|week|month))/g,
    read: ([, n]) => count(n!),
  },
  {
    pattern: new RegExp(`\\b(?!both)${ENGLISH_COUNT} (?:more )?${NOT_PIECES}(?:[a-z]+ )?[a-z]{2,}s\\b`, 'g'),
    read: ([, n]) => count(n!),
  },
  { pattern: /\b(\d{1,3})\s*(?:pcs?|pieces?|units?|items?|pairs?)\b/g, read: ([, n]) => Number(n) },
];

function count(word: string): number | undefined {
  return word === 'both' ? 2 : englishNumberOf(word);
}

const ALL_ZH = anyOf([
  /全部|全都|所有的?|统统|通通|整单|全退|全换|全坏|全要|一并|(?:一起|一块)(?:退|换|修)/,
  /(?:[两三四五六七八九几俩仨\d][件个双样条套瓶盒只]?|俩|它们|这些|大家)(?:东西)?都(?!不|没|未|别)/,
  /(?:^|[,。\s])都(?:要|想|要求)?(?:退|换|修|坏|要|是|选)|每[件个双条]|都(?:退|换)(?:了|掉|货)?/,
]);
const ALL_EN = anyOf([
  words([
    /all of (?:them|it|these|those|the)|all (?:the )?(?:items|pieces|things|goods|of)|both|everything/,
    /(?:the )?(?:whole|entire) (?:order|lot)|every one|every item/,
    /(?:return|refund|exchange|cancel|take) (?:them |it )?all/,
  ]),
  /^\s*all[.!]?\s*$/,
]);

/** Every piece is meant. "都不要" is none. */
export function allIn(text: string): boolean {
  return ALL_ZH.test(text) || ALL_EN.test(text);
}
