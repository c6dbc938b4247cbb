import { anyOf, whole } from '../../text/patterns';

const STEP_ZH = '(?<many>一|两|二|1|2|半)?(?:个)?(?:码|号|马|尺码|尺寸)';

/** Sizes up or down that are wanted; what turned out "one size too large" asks for the smaller (below). */
export const STEPS_UP = [
  new RegExp(`(?:加)?大${STEP_ZH}(?!了)`),
  /(?:换|要|来|拿)(?:成|个|件|双|条)?(?:再)?(?:大|宽松?|肥|长)(?<few>一?点|一?些)/,
  /再大(?<few>一?点|一?些)/,
  /(?:换|改)(?:成|个)?(?:大|更大)(?:的|码|号)/,
  /\b(?<many>one|a|two|1|2|half a)? ?sizes? (?:up|bigger|larger)\b/,
  /\b(?:next|a) (?:bigger|larger) (?:size|one)\b|\b(?:bigger|larger) size\b|\bsize up\b|\bnext size up\b/,
  /\b(?:a )?(?:bigger|larger) one\b/,
];
export const STEPS_DOWN = [
  new RegExp(`(?:减)?小${STEP_ZH}(?!了)`),
  /(?:换|要|来|拿)(?:成|个|件|双|条)?(?:再)?(?:小|瘦|短)(?<few>一?点|一?些)/,
  /再小(?<few>一?点|一?些)/,
  /(?:换|改)(?:成|个)?(?:小|更小)(?:的|码|号)/,
  /\b(?<many>one|a|two|1|2|half a)? ?sizes? (?:down|smaller)\b/,
  /\b(?:next|a) smaller (?:size|one)\b|\bsmaller size\b|\bsize down\b|\bnext size down\b/,
  /\b(?:a )?smaller one\b/,
];
/** From what was wanted so far. */
export const MORE =
  /(?:再|还要)(?:加)?[大小]|\b(?:another|one more) size\b|\beven (?:bigger|larger|smaller)\b/;

/** How it is, not what is wanted: "大了一码", "买小了一号". */
export const TOO_LARGE =
  /大了(?<many>一|两|二|1|2)?(?:个)?(?:码|号)|\b(?<much>one|two|a) sizes? too (?:big|large)\b/;
export const TOO_SMALL = /小了(?<many>一|两|二|1|2)?(?:个)?(?:码|号)|\b(?<much>one|two|a) sizes? too small\b/;

/** How the bought one is, said behind what is wanted instead: "换黑L 小了". */
export const HOW_IT_IS = /\s+(?:(?:太|有点|偏|穿|不)\S*|[^\s\da-z]{0,4}[大小紧松长短肥瘦宽窄]了\S*)$/;

/** The same item once more. */
export const SAME = anyOf([
  /同(?:一)?款(?!不同|的?(?:别|其[他它]|另|换))|(?:一模)?一样的|同样的|原(?:来的?)?(?:那|这)?(?:一)?款|同规格/,
  /还是(?:这|那|原来的?)(?:款|个|件)|换(?:货)?(?:一)?(?:个|件|条|双|台|只|套)?(?:全)?新的?(?=$|[,。!?\s吧给了])/,
  /\bthe same\b|\bsame (?:one|item|again|thing|colou?r and size|size and colou?r)\b|\bidentical\b/,
  /\b(?:a )?replacement\b|\b(?:a |another )new one\b|\bsend (?:me )?another(?: one)?(?=$|[.,!? ])/,
]);

/** Sending again, with nothing going back. */
export const RESEND = /补发|补寄|补一?(?:个|颗|粒|根|只|块|片|份)|\bre-?send\b/g;

/** Verbs that exchange goods where a colour or size stands behind them. */
export const CHANGING_GOODS = /换|改成|改为|\b(?:change|switch|swap)\b/g;

/** What stands behind the last of these is what is wanted. */
export const WANTING = anyOf(
  [
    /(?:调?换|改)(?:货)?(?:成|为|到)?(?:一)?(?:个|件|条|双|款|台|只|套)?/,
    /(?:想|我|就|只)?要(?!(?:再|不要)?(?:补|加|贴)(?:差价|多少|点?钱)|(?:等)?\s*[\d一二两三四五六七八九十]+\s*个?(?:天|工作日))(?:换(?:货)?)?(?:成|个|件|条|双|款|那个)?/,
    /\b(?:exchange|swap|change|switch|replace)(?:d)?\b(?: (?:it|this|that|them|mine|the \w+|my \w+))?(?: (?:for|to|into|with))?/,
    /\b(?:get|have|send me|need|want|take|prefer) (?:it |one )?(?:in )?(?:a |an |the )?(?=(?:size )?(?:x{0,3}[sl]|m)\b(?: one)? (?:one )?instead)/,
    /\binstead in\b|\b(?:i(?:'d| would)? (?:like|want|prefer)|i need|give me|send me|make it)\b/,
    /\binto\b/,
  ],
  'g',
);

/** A number behind "改成" belongs to the field that is named. */
export const OTHER_FIELD =
  /金额|数量|件数|原因|理由|描述|说明|照片|订单|多少钱|\b(?:amount|quantity|reason|description|photos?|order|money)\b/;

/** Behind "要" stands something else: goods that were bought, or what is to be done with them. */
export const NO_VARIANT = anyOf([
  /^(?:货|货物|一下|吧|了|的|呗|啊|可以吗?|行吗?|吗)$|^等?(?:多久|多长|多少|几天|几个|什么时候|啥时候|怎么|咋)|退|修|取消|人工|客服/,
  /[那这](?:一)?(?:件|条|双|个|款|台|只|套|单)/,
  /\b(?:refund|return|repair|human|person|english|chinese)\b/,
]);

const COUNTED = '(?:一|两|几|[1-9])?(?:个|颗|粒|根|只|条|份|块|张|片|套|包|件|把|瓶|枚|支|本)?';
const NOUN_ZH = '(?<part>[\\p{Script=Han}a-z0-9-]{1,12}?)';
const END_ZH =
  '(?=(?:给我|过来|一下|就|吧|可以|行|好|来|呗|啊|呢|吗|么|嘛|了|都|没|也|,|，|。|!|！|\\?|？|;|；|\\s|$))';

/** A part asked for ("补发一个充电头"). */
export const PART_ASKED = [
  new RegExp(
    `(?:补发|补寄|再发|再寄|重发|单发|寄(?=给?我|过来|一下|[一两几1-9]|个|根|颗|块|片))(?:一下|给我|我|过来)?${COUNTED}${NOUN_ZH}${END_ZH}`,
    'u',
  ),
  new RegExp(`补(?:一|两|[1-9])?(?:个|颗|粒|根|只|条|块|片|份|张)${NOUN_ZH}${END_ZH}`, 'u'),
  /\b(?:re-?send|send (?:me |us )?(?:over )?)(?: just| only)? ?(?:the |a |an |my |one |another |new )+(?:missing |spare |lost )?(?<part>[a-z][a-z0-9 -]{1,28}?)(?= (?:please|again|in|from|for|to|and|is|was|that|instead|only|then|over)\b|[.,!?;]|$)/u,
];
/** A part told to be missing or gone ("少了个螺丝", "掉了颗扣子"): only beside a reason that says so. */
export const PART_MISSING = [
  new RegExp(
    `(?:少发|漏发|漏装|少装|少给|漏|少|缺|掉|丢|没有?(?:给|放|送|装)?)(?:了|掉了|的是)?${COUNTED}${NOUN_ZH}${END_ZH}`,
    'u',
  ),
  /\b(?:a|the|one|my) (?<part>[a-z][a-z0-9-]{1,20})(?= (?:is|was|are|were) (?:missing|not in|left out|gone))/u,
  /\b(?:missing|lost|without|left out|didn't (?:come with|include)|no)(?: a| an| the| one| any)* (?<part>[a-z][a-z0-9 -]{1,28}?)(?= (?:in|from|is|was|and|please|at|on|came|fell)\b|[.,!?;]|$)/u,
];
/** Words that name no part: how, when and whether something is sent, and what the sender does. */
export const NO_PART = whole([
  /就.*|了|(?:确定|确认|提交|是的?|对的?|嗯+|好|好的|行|可以|能|吗|么|嘛|呢|啊|呗|也|都)(?:吗|么|嘛|不|啊|呢|了|的|行|可以)?/,
  /(?:可不可以|能不能|行不行|什么时候|怎么|多久|哪里?|几天|几点).*|出(?:去|来|的|货|了)?.*|前|后|之前|之后|以后|的?时候?.*|快点|快一点|尽快|谢谢|晚点/,
  /早点|早一点|晚一点|明天|今天|后天|下周.*|下|新的?|一样的|同款.*|同样的|货|商品|东西|这个|那个|别的|其他的?|它|我|回来?|回去|快递|包裹|给我|过来|一下|吧|件/,
  /个|发|发货|收到.*|拿到.*|收货|质量|问题|什么|人|钱|运费|退.*|货物|一件|一个/,
  /new|one|ones|it|them|item|items|order|another|parcel|package|money|refund|thing|same.*/,
  /replacement|photo|photos|problem|something|back|(?:from|in|on|at|of|with|for|to) .*/,
]);
