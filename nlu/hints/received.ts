import type { NotReceivedStory } from '../../storage/records';
import { isNegated } from '../text/clauses';

const NOT_RECEIVED =
  /(?:还没|没有?|未|从没|并没|压根没|根本没|一直没)(?:有)?(?:收|受|拿|取|见|看|等|签)(?:到|倒)?(?:货|快递|包裹|东西|件|手)?|(?:货|快递|包裹|东西|件)(?:还|都|也|一直|根本)*(?:没|未)(?:有)?(?:到|收|来|送)|(?:还没|没有?|未)(?:送|寄|收)?到(?:货|手|的|$|[,。!?\s呢啊])|不是(?:我|本人)签收|谁签收|虚假签收|(?:还没|没有?|未|不|一直不)发货|\b(?:never|not|haven'?t|hasn'?t|have not|has not|didn'?t|did not|wasn'?t|yet to) (?:yet |even |been |ever )*(?:received?|recieved?|arrived?|arrive|got(?:ten)?|get (?:it|my|the|any)|come|came|delivered|turn(?:ed)? up|show(?:ed)? up|have it)\b|\bnothing (?:arrived|came|here|at the door)\b|\bno (?:package|parcel|delivery) (?:here|came|yet)\b|\bstill waiting for (?:my|the|it)\b/g;
const RECEIVED =
  /(?:已经?|早就?|昨天|今天|刚刚?|前天)?(?:收|拿|取|签)(?:到|收)(?:了|货|快递|包裹|东西|后|以后|的|手|一看|$|[,。!\s])|到货了|货(?:已经?)?到了|到手(?:了|一|就|发现|后)?|(?:打|拆)开(?:一看|来|后|发现|箱|包)|(?:已经?)?签收了?|穿了|用了(?:一|两|几|三|\d)|洗了(?:一|两)|\b(?:i |we |have |has |'ve |already |just )(?:already |just )?(?:received|recieved|got) (?:it|the|my|them|a|this|mine)\b|\b(?:it|order|package|parcel|they|item) (?:has |have |already )?(?:arrived|came)\b|\bwhen i opened\b|\bopened the (?:box|package|parcel)\b|\byes,? (?:i )?(?:received|got)\b|^received(?: it)?[.!]?$/g;

/** True: the goods came; false: they did not; "已签收但没拿到" is false. Undefined when the text does not say. */
export function receivedIn(text: string): boolean | undefined {
  if ([...text.matchAll(NOT_RECEIVED)].some((match) => !/(?:不是|并非)$/.test(text.slice(0, match.index))))
    return false;
  for (const match of text.matchAll(RECEIVED))
    if (!isNegated(text, match.index) && !isQuestion(text, match)) return true;
  return undefined;
}

/** "收到了吗" asks. */
function isQuestion(text: string, match: RegExpExecArray): boolean {
  return /^(?:了)?(?:吗|没有?|嘛|么)/.test(text.slice(match.index + match[0].length));
}

const STORIES: readonly (readonly [NotReceivedStory, RegExp])[] = [
  [
    'refused',
    /拒收|拒签|退回(?:给)?(?:商家|卖家|去了|了)|\b(?:refused|rejected) (?:the )?(?:parcel|package|delivery|it)\b|\breturned to sender\b/,
  ],
  [
    'signed',
    /签收|签受|妥投|代收|已(?:送达|完成|取件|收货)|显示(?:送达|完成|收货|已)|放(?:在)?(?:门口|驿站|丰巢|快递柜|柜|物业)|送错|\b(?:marked|says?|shows?|status|app|tracking|claims?)\b.{0,24}\b(?:delivered|signed|completed?)\b|\bsigned for\b|\bdelivered to (?:the )?(?:wrong|someone)\b/,
  ],
  [
    'lost',
    /丢件|丢了|弄丢|丢失|遗失|送丢|被偷|找不到(?:件|快递|包裹|了)?|没(?:有)?(?:更新|动静|物流|信息)|不更新|(?:物流|快递|包裹|单号|运单|信息).{0,12}(?:不动|停)|\b(?:lost|stolen|missing|no (?:movement|updates?|tracking updates?)|stuck|not (?:moved|moving)|hasn'?t (?:moved|updated))\b/,
  ],
  [
    'in_transit',
    /在路上|运输中|派送中|配送中|中转|揽收|还在(?:路|途)|\b(?:in transit|on (?:its|the) way|out for delivery)\b/,
  ],
];

/** Which of the stories of T7 a buyer tells who has not got his goods. */
export function storyIn(text: string): NotReceivedStory | undefined {
  return STORIES.find(([, pattern]) => pattern.test(text))?.[0];
}

const INTACT =
  /(?:封条|封口|塑封)(?:都|还|也)?(?:还)?(?:在|没(?:有)?(?:拆|撕|揭|动|开)|完好)|(?:没|未)(?:有)?(?:拆|撕|揭)(?:掉)?(?:卫生)?(?:封条|封口)|\bseal (?:is |'s )?(?:still )?(?:on|closed|intact|unbroken)\b|(?:没|未)(?:有)?(?:剪|撕|扯|拆|摘)(?:过|掉)?吊牌|吊牌(?:都|还|也)?(?:还)?(?:在|没(?:剪|拆|动|撕))|没(?:有)?(?:拆(?:封|开|过|$|[,。])|穿过?|用过?|洗过?|开封|动过|激活|打开|下水)|未(?:拆(?:封)?|穿|使用|开封|激活|洗)|全新|完好|原封|还没(?:拆|穿|用|洗|动)|(?:没|不)影响二次销售|就?试(?:穿)?了?(?:一)?下|\b(?:tags? (?:are |is )?(?:still )?(?:on|attached)|unopened|unworn|unused|never (?:worn|used|opened|washed)|haven'?t (?:opened|worn|used|washed)|not (?:opened|worn|used|washed)|brand new|still sealed|in original packaging|only tried (?:it|them) on)\b/;
const NOT_INTACT =
  /(?<!没|未|没有)(?:拆|撕|揭)(?:开|掉|下)?了?(?:卫生)?(?:封条|封口|塑封|贴)|(?:卫生)?(?:封条|封口|塑封|卫生贴)(?:已经?|都|也|给|被)*(?:拆|撕|揭|破|开|没(?!有?(?:拆|撕|揭|动|开)))了?|\bseals? (?:is |was |has been |'s )?(?:open(?:ed)?|broken|off|torn|removed)\b|(?<!not |never |n't )\b(?:opened|broke|removed) the (?:hygiene )?seal\b|(?<!没|未|没有)(?:剪|撕|扯|拆|摘)(?:掉|下)?了?(?:吊牌|标签|水洗标)|吊牌(?:已经?|都|也|给|被)*(?:剪|撕|扯|拆|丢|扔|掉|没(?!有?(?:剪|拆|动|撕|扯|摘|丢|掉)))了?|(?<!没|未|不能|没有)(?:穿|洗|用)(?:过|了)(?:一|两|几|好|三|\d|$|[,。次回天就个]|,)?|(?<!没|未)激活了|(?<!没|未)下(?:过)?水|\b(?:tags? (?:are |is )?(?:cut|removed|off|gone|torn)|(?<!never |not |'t )(?:washed|worn|wore) (?:it|them|once|twice)|(?:i |have |has |been )(?:already )?(?:used|washed|worn) (?:it|them|for|once|twice|a)|cut (?:off )?the tags?|removed the tags?|activated it)\b/;

/** Whether the goods are as new (X4); undefined when the text does not say. */
export function intactIn(text: string): boolean | undefined {
  if (NOT_INTACT.test(text) && !/没(?:有)?(?:穿|用|洗)/.test(text)) return false;
  return INTACT.test(text) ? true : undefined;
}
