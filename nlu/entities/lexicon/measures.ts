import type { MeasureKind } from '../../../storage/records';
import { anyOf } from '../../text/patterns';

/** Names of what is measured; the longer stands before the shorter that it contains. */
export const MEASURE_NAMES: readonly (readonly [MeasureKind, string])[] = [
  ['inner_diameter', '圈口(?:内径)?|内径|内圈(?:直径)?|inner diameter|inside diameter'],
  ['bar_width', '条宽|条子宽|bar width|band width'],
  ['trouser_length', '裤长|裤子长度?|trousers? length|pants? length|outseam'],
  ['bust', '胸围|胸宽|bust|chest'],
  ['waist', '腰围|裤腰|腰(?=[\\s:：是量实]*\\d)|waist'],
  ['hip', '臀围|hips?'],
  ['shoulder', '肩宽|shoulders?(?: width)?'],
  ['sleeve', '袖长|袖子长?度?|sleeves?(?: length)?'],
  ['length', '衣长|裙长|全长|总长|长度|(?:total |overall )?length'],
  ['diameter', '直径|diameter'],
  ['height', '高度?(?=[\\s:：是量实]*\\d)|height'],
  ['width', '宽度?(?=[\\s:：是量实]*\\d)|width'],
];

/** Words behind a figure that say what it is of ("61.5 cm long"). */
export const MEASURED_AS: readonly (readonly [MeasureKind, RegExp])[] = [
  ['length', /^\s*(?:long|in length)\b/],
  ['width', /^\s*(?:wide|in width)\b/],
  ['height', /^\s*(?:high|tall)\b/],
  ['bust', /^\s*(?:around|across|at) the (?:chest|bust)\b/],
  ['waist', /^\s*(?:around|at) the waist\b/],
];

/** Units of length as they are written; nothing written is for whoever knows the listing. */
export const LENGTH_UNITS: readonly (readonly [string, string])[] = [
  ['mm', 'mm|毫米|公厘'],
  ['cm', 'cm|厘米|公分|釐米|centimet(?:er|re)s?|cms'],
  ['inch', '英寸|吋|inch(?:es)?|in(?=[\\s,.;!?]|$)|"|”|″'],
  ['cun', '寸'],
];

/** Before a figure: what the listing says, or a difference, is not what was measured. */
export const NOT_MEASURED = anyOf([
  /标(?:的|着|注|了|是)?|页面|详情|商品页|写(?:的|着|了)?|应该|说(?:是|好)|描述|尺码表|差|[大小短长宽窄多少]了|偏/,
  /listed|list|says?|said|page|chart|should|supposed|advertised|off by|smaller|bigger|shorter/,
  /longer|too|difference/,
]);

/** In the same breath before a name: the figure is the listing's. */
export const LISTED_BEFORE = '(?:标|写|页面|详情|尺码表|listing|chart|page)[^\\d,，。;；\\n]{0,8}';

/** Behind a figure: it is how far something is off. */
export const OFF_AFTER =
  '\\s*(?:off\\b|too\\b|short(?:er)?\\b|longer\\b|smaller\\b|bigger\\b|narrower\\b|wider\\b|less\\b|more\\b|的?误差|的?差距)';

/** Words that announce a figure without naming it. */
export const TAKEN = '(?<![数重质容分流销产大尽])量|实测|实际|measured?|actual(?:ly)?';

/** Between name and figure these say that it was measured, whatever stands before them. */
export const MEASURED = /量|实际|实测|测|只有|才|measur|actual|really|only|turned out|got/;
