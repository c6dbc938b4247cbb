import type { NotReceivedStory } from '../../storage/records';
import { isNegated } from '../text/clauses';
import { anyOf, words } from '../text/patterns';

const NOT_RECEIVED = anyOf(
  [
    /(?:还没|没有?|未|从没|并没|压根没|根本没|一直没)(?:有)?(?:收|受|拿|取|见|看|等|签)(?:到|倒)?(?:货|快递|包裹|东西|件|手)?/,
    /(?:货|快递|包裹|东西|件)(?:还|都|也|一直|根本)*(?:没|未)(?:有)?(?:到|收|来|送)/,
    /(?:还没|没有?|未)(?:送|寄|收)?到(?:货|手|的|$|[,。!?\s呢啊])|不是(?:我|本人)签收|谁签收|虚假签收|(?:还没|没有?|未|不|一直不)发货/,
    /\b(?:never|not|haven'?t|hasn'?t|have not|has not|didn'?t|did not|wasn'?t|yet to) (?:yet |even |been |ever )*(?:received?|recieved?|arrived?|arrive|got(?:ten)?|get (?:it|my|the|any)|come|came|delivered|turn(?:ed)? up|show(?:ed)? up|have it)\b/,
    /\bnothing (?:arrived|came|here|at the door)\b/,
    /\bno (?:package|parcel|delivery) (?:here|came|yet)\b|\bstill waiting for (?:my|the|it)\b/,
  ],
  'g',
);
const RECEIVED = anyOf(
  [
    /(?:已经?|早就?|昨天|今天|刚刚?|前天)?(?:收|拿|取|签)到(?:了|货|快递|包裹|东西|后|以后|的(?!话)|手|一看|$|[,。!\s])|到货了|货(?:已经?)?到了/,
    /到手(?:了|一|就|发现|后)?|(?:打|拆)开(?:一看|来|后|发现|箱|包)/,
    /(?<!(?:显示|状态|物流|快[递地弟]|系统|写着?|页面|订单|单号|驿站|谁|他们|说)[^,。;!?\n]{0,6})(?:已经?|早就?|昨天|今天|刚刚?|前天)?签收(?:了|后|的|以后|时|$|[,。!\s])/,
    /穿了|用了(?:一|两|几|三|\d)|洗了(?:一|两)/,
    /\b(?:i |we |have |has |'ve |already |just )(?:already |just )?(?:received|recieved|got) (?:it|the|my|them|a|this|mine)\b/,
    /\b(?:it|order|package|parcel|they|item) (?:has |have |already )?(?:arrived|came)\b/,
    /\bwhen i opened\b|\bopened the (?:box|package|parcel)\b|\byes,? (?:i )?(?:received|got)\b/,
    /^received(?: it)?[.!]?$/,
  ],
  'g',
);

/** "退款还没到", "赠品没收到": what has not come is money, or something beside the goods. */
const OTHER_BEFORE =
  /(?:退款|款|钱|money|refund|payment)[^,。;!?\n]{0,8}$|(?:赠品|小样|礼品|礼物|送的(?:东西)?|配件|(?:free )?gift)[^,。;!?\n]{0,4}$/;

/** True: the goods came; false: they did not; "已签收但没拿到" is false. Undefined when the text does not say. */
export function receivedIn(text: string): boolean | undefined {
  if ([...text.matchAll(NOT_RECEIVED)].some((match) => isOfGoods(text, match))) return false;
  for (const match of text.matchAll(RECEIVED))
    if (!isNegated(text, match.index) && !isQuestion(text, match)) return true;
  return undefined;
}

const MONEY_AFTER = /^(?:我的|你们的)?(?:退款|钱|款)/;

function isOfGoods(text: string, { index, 0: words }: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  if (/(?:不是|并非)$/.test(before) || OTHER_BEFORE.test(before)) return false;
  return !MONEY_AFTER.test(text.slice(index + words.length));
}

/** "收到了吗" asks. */
function isQuestion(text: string, match: RegExpExecArray): boolean {
  return /^(?:了)?(?:吗|没有?|嘛|么)/.test(text.slice(match.index + match[0].length));
}

const STORIES: readonly (readonly [NotReceivedStory, RegExp])[] = [
  [
    'refused',
    anyOf([
      /拒收|拒签|(?:没|不|没有)(?:有)?要[,，。 ]*(?:直接)?(?:退|让)(?:他|快递)?(?:拿|带|退)?回去/,
      /(?:被|已经?|都|也|给我?|自动)退(?:回|了回)(?:去|来|给)?|退回(?:给)?(?:商家|卖家|店里|去了|来了|了)|被退/,
      /\b(?:refused|rejected|declined) (?:to (?:accept|take|sign) )?(?:for )?(?:the|my|it|this|that|delivery)\b/,
      /\b(?:did not|didn't|wouldn't) (?:accept|take|sign for) (?:the|my|it|this) ?(?:parcel|package|delivery)?\b/,
      /\bturned (?:the |it |my )?(?:\w+ )?away\b|\bsent (?:it|the \w+) away at the door\b/,
      /\breturned to sender\b/,
    ]),
  ],
  [
    'signed',
    anyOf([
      /签收|签受|妥投|代收|已(?:送达|完成|取件|收货)|显示(?:送达|完成|收货|已)|放(?:在)?(?:门口|驿站|丰巢|快递柜|柜|物业)|送错/,
      /(?:丰巢|快递柜|驿站|门卫|保安|邻居|门口|代收点|物业).{0,6}(?:没有|没看|翻|找|问|看)/,
      /\b(?:marked|says?|shows?|status|app|tracking|claims?)\b.{0,24}\b(?:delivered|signed|completed?)\b/,
      /\bsigned for\b|\bdelivered to (?:the )?(?:wrong|someone)\b/,
    ]),
  ],
  [
    'lost',
    anyOf([
      /丢件|丢了|弄丢|丢失|遗失|送丢|被偷|找不到(?:件|快递|包裹|了)?|没(?:有)?(?:更新|动静|物流|信息)|不更新/,
      /(?:物流|快递|包裹|单号|运单|信息).{0,12}(?:不动|停)/,
      words([
        /lost|stolen|(?:gone|went|go) missing|missing (?:parcel|package|order)/,
        /(?:parcel|package) (?:is )?missing|no (?:movement|updates?|tracking updates?)|stuck/,
        /not (?:moved|moving)|hasn'?t (?:moved|updated)/,
      ]),
    ]),
  ],
  [
    'in_transit',
    /在路上|运输中|派送中|配送中|中转|揽收|还在(?:路|途)|\b(?:in transit|on (?:its|the) way|out for delivery)\b/,
  ],
];

const STILL = /(?:一直|都|也|就)(?:不动|没动|没动静)|一动不动|(?<!走)不动了|停在/;

/** "我没拒收啊", whatever the carrier says. */
const REFUSAL_DENIED =
  /(?:没|没有|未|不是我|谁)(?:让人|让他们|叫他们?)?拒(?:收|签)|(?:能|可以|可不可以|要不要|想|会)(?:不能|直接|先|不)*拒(?:收|签)|\b(?:didn'?t|did not|never|haven'?t) (?:refuse|reject|decline)/;

/** Which of the stories of T7 a buyer tells who has not got his goods. */
export function storyIn(text: string, received: boolean | undefined): NotReceivedStory | undefined {
  // What does not move can be a fan; beside "not received" it is the parcel.
  if (received === false && STILL.test(text)) return 'lost';
  const denied = REFUSAL_DENIED.test(text) ? 'refused' : undefined;
  return STORIES.find(([story, pattern]) => story !== denied && pattern.test(text))?.[0];
}
