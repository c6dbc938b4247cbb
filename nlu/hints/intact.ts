import { denies, isNegated } from '../text/clauses';
import { anyOf, words } from '../text/patterns';

/** Trying on is what a buyer may always do (X4); taken out before wear is looked for. */
const TRIED =
  /试(?:着)?(?:穿|戴|背)(?:了|过)?(?:一)?(?:下|次|回|会儿?)?|试(?:了|过)(?:一)?(?:下|次|回|会儿?)?|\btr(?:ied|y|ying) (?:(?:it|them|this|these|the \w+) )?on(?: (?:only|just))?(?: once)?\b/g;
/** Tags that were never taken off. */
const LEFT_ON =
  /\b(?:haven'?t|hasn'?t|didn'?t|did not|never|not) (?:even )?(?:taken?|removed?|cut)(?: off)? (?:the |its |their |any )?(?:tags?|labels?)(?: off)?\b/g;
const TAG = '(?:吊牌|标签|水洗标|价签|牌子|(?:卫生)?(?:封条|封口|塑封|贴))';
const CUT = new RegExp(
  `(?:剪|撕|扯|拆|摘|揭)(?:掉|下|开|了|过|个|的|一)*${TAG}|${TAG}(?:已经?|都|也|全|我|给|被|不小心|早就?|让我)*(?:剪|撕|扯|拆|摘|揭|丢|扔|掉|不在|不见|没(?!有?(?:剪|拆|动|撕|扯|摘|丢|掉|坏)))(?:掉|下|开|了|过)?|没(?:有)?${TAG}了?|\\b(?:tags? (?:are |is |were |was |have been |has been |already )*(?:cut|removed|off|gone|torn|ripped)|(?:cut|took|removed|ripped|tore)(?: off)? (?:the|its|their|my)? ?tags?|without (?:the )?tags?|no tags|seals? (?:is |was |has been |'s )?(?:open(?:ed)?|broken|off|torn|removed)|(?:opened|broke|removed) the (?:hygiene )?seal)\\b`,
  'g',
);
const USED = anyOf(
  [
    /(?:穿|洗|用|戴|背)(?:过|了)(?:一|两|几|好|三|\d|$|[,。!\s次回天就个了])|激活了|下(?:过)?水|穿出(?:门|去)|不是?新的?了|有使用痕迹/,
    /\b(?:washed|worn|wore) (?:it|them|once|twice|this|a)\b/,
    /\bi (?:am |have |had |was )?(?:already |just |only )*(?:wash|wear|use) (?:it |this |them )?(?:already |for )?(?:one|1|two|2|once|a) ?(?:times?|days?)?\b/,
    /\b(?:i |have |has |been |was |were )(?:already )?(?:used|washed|worn)\b(?! to)|\bactivated it\b/,
  ],
  'g',
);
const NEW = anyOf([
  /(?<![算当]|\d天|[两三四五六七八九十几好多]天|半个?月|一周)(?:没|未)(?:有)?(?:剪|撕|扯|拆|摘|穿|用|洗|戴|背|开封|动过?|激活|打开|下水|开过)(?!回|上|静|弹|的问题)/,
  /(?:吊牌|封条|封口|塑封)(?:都|还|也)?(?:还)?(?:在|没(?:有)?(?:剪|拆|动|撕|揭|开)|完好)|全新|完好|原封|(?:没|不)影响二次销售/,
  /^(?:还|都)?(?:是)?新的[呀啊的呢]?$/,
  words([
    /tags? (?:are |is )?(?:still )?(?:on|attached)|unopened|unworn|unused|unwashed/,
    /never (?:been )?(?:worn|used|opened|washed)/,
    /(?:haven'?t|hasn'?t|didn'?t|did not|have not) (?:even |been )*(?:open(?:ed)?|wear|worn|use|used|wash|washed)/,
    /not (?:been )?(?:opened|worn|used|washed)/,
    /seal (?:is |'s )?(?:still )?(?:on|closed|intact|unbroken)|brand new|still (?:all )?(?:new|sealed)/,
    /(?<!looks? |looked |feels? |isn't |not )(?:as|like|good as) new/,
    /(?:they'?re|it'?s|both|all) (?:all |both |still )*(?:brand )?(?:new|sealed)(?! to)/,
    /(?:perfect|mint|new|pristine|unused) condition|pristine|in original packaging/,
    /with (?:the |all )?(?:tags?|labels?)(?: still)?(?: on)?/,
    /labels? (?:are |is )?(?:still )?(?:on|attached)(?! the (?:box|parcel|package))/,
  ]),
  /^(?:(?:yes|yeah|yep|yup|and|still|all|both)[, ]*)*(?:sealed|new)(?:,? (?:yes|yeah|yep))?[.! ]*$/,
]);

const happened = (text: string, pattern: RegExp): boolean =>
  [...text.matchAll(pattern)].some((match) => /^没/.test(match[0]) || !isNegated(text, match.index));

/** Whether the goods are as new (X4): cut tags or wear outweigh "never worn"; undefined when the text does not say. */
export function intactIn(text: string): boolean | undefined {
  const rest = text.replace(TRIED, ' ').replace(LEFT_ON, ' tags on ');
  if (happened(rest, CUT) || happened(rest, USED)) return false;
  const isDenied = denies(rest, USED) || denies(rest, CUT);
  return rest !== text || isDenied || NEW.test(text) ? true : undefined;
}
