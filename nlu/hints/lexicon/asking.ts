import { anyOf } from '../../text/patterns';

/** Question words and marks: what is named beside them is asked about, not told. */
export const ASKING = anyOf([
  /[?？]/,
  /吗|呢$|了没(?:有)?$|谁(?:出|付|承担|负责|来)|多久|多少|几(?:天|号|点|时|个工作日)|什么(?:时候|意思|原因|情况|规则|流程)|哪(?:里|儿|个|天|家|些)/,
  /到哪|怎么(?:样|办|退|弄|算|还|申请|操作|处理)|如何|是否|能不能|可不可以|可以不|行不行|要不要|会不会|是不是|有没有/,
  /\b(?:who|when|where|how|which|whose)\b/,
  /^(?:what|why|can|could|is|are|do|does|will|would|may|should)\b/,
]);

/** Whose payment is asked about is not the shop's. */
export const OF_INSURANCE = /运费险|退货险|保险|\binsur\w+/;

/** How much comes back, and what of it. */
export const ASKS_AMOUNT = anyOf([
  /(?:退|赔|还|拿|补|返)(?:款|我|给我|回来?|得?到|的)*(?:是)?(?:多少|几块|几多)/,
  /^(?:那|一共|总共|到底|大概|能|要)?(?:是)?多少(?:钱|块|啊|呢)?$|多少钱(?:能|可以|会)?(?:退|拿|回)/,
  /(?:优惠券|红包|券|积分|满减|赠品|礼品).{0,6}(?:退|还|返|寄)(?:吗|不|么|回|给|行|$)|(?:优惠券|红包|券|积分).{0,4}(?:怎么办|呢|没了)/,
  /(?:为什么|为啥|怎么)(?:只|才)(?:能)?(?:退|有|给)/,
  /\bhow much (?:do|will|can|would|should|is|money)\b(?! (?:it|that|this|all that|the \w+) costs?\b| i (?:have to |need to )?pay\b)/,
  /\bwhat if i (?:only |just )?(?:return|send back|give back)(?: only| just)? (?:\d+|one|two|three|four|five|half)\b/,
  /^how much$/,
  /^(?:退款)?(?:的)?(?:金额|款额|钱数)(?:呢|是?多少|写多少|填多少|怎么填|怎么写)?$/,
  /^(?:the )?(?:refund )?amount$|\bwhat (?:amount|sum)\b/,
  /\b(?:coupon|voucher|points|gift)s?\b.{0,24}\b(?:back|refunded|returned|return)\b|\bwhy only\b/,
]);

/** What the buyer has to pay himself. */
export const ASKS_COST = anyOf([
  /修(?:理|好|一?下|一次|这个|它)*(?:要|得|需要|大概|收|是)*(?:多少|几个?钱|要钱|收费|费用|贵)|多少(?:钱|块)?(?:能|可以|才能)?修/,
  /(?:我|还)(?:要|得|需要)(?:再|另外?|自己)*(?:花|付|出|交)(?:多少)?钱/,
  /^(?:那|这个|这样)?(?:要|用|需要|得|收)(?:不要|不用|不收)?(?:花|收|付|给)?(?:钱|费用?)(?:吗|么|不|嘛)*[?。]*$|^(?:这个)?(?:是|都)?免费(?:修|换|的)*(?:吗|么|不)[?。]*$/,
  /\bhow much (?:does|will|would) (?:it|that|this|all that) cost\b/,
  /\b(?:do|will|would|must) i (?:have to |need to )?pay(?: for)?(?: (?:it|that|this|anything|something))?[?!. ]*$/,
  /\b(?:does|will|would) (?:it|that|this) cost (?:me )?(?:anything|something|extra|money)\b/,
  /\bhow much (?:do|will|would) i (?:have to |need to )?pay\b|\bis (?:it|that|this) (?:for )?free\b/,
  /\bhow much (?:is|for|to) (?:the |a |it |get )*(?:repair|fix|mend)/,
  /\b(?:repair|fixing|mending) costs?\b/,
]);

/** A wish in the form of a question: "can I get a L instead". */
export const WISHES_POLITELY =
  /^(?:please )?(?:can|could|may) (?:i|you|we) (?:please )?(?:get|have|send|give|exchange|swap|change)\b[^.!;]*\binstead\b/;

export const QUESTION_MARK = /\?\s*$/;

/** A clause that is a question as a whole, by its first or last words. */
export const QUESTION = anyOf(
  [
    /(?:吗|(?<![什怎那这多要])么|(?<=\p{Script=Han}{2}(?<!按|还|也|都))不|了没有?)(?:啊|呀|呢)?$/u,
    /怎么(?!着|个|多|少)\p{Script=Han}{1,4}(?:啊|呀|呢|的)?$|如何\p{Script=Han}{1,4}$/u,
    /(?:多久|多少|几天|多长时间|多大|几号|几点|啥时候|什么时候|是(?:啥|什么|哪|谁)|(?:啥|什么)意思|哪(?:里|儿|家|个|天))(?:(?![啊呀])\p{Script=Han}){0,4}[啊呀呢]?$/u,
    /能不能|可不可以|会不会|是不是|有没有|要不要|行不行/u,
    /^(?:(?:so|and|but|ok|okay|well|please|sorry|hi|hello),? )*(?:(?:who|what(?! a\b)|where|which|whose|how(?! come)|when(?! (?:i|you|it|we|they|the|my)\b))\b|(?:is|are|am|was|do|does|did|can|could|will|would|should|may|has|have) (?:i|you|it|this|that|they|we|he|she|the|there|my|your|any\w*|some\w*)\b)/u,
  ],
  'u',
);

/** What is told in the form of a question, or of not knowing: "why does it leak", "whatever I press". */
export const TELLS_BY_ASKING = anyOf(
  [
    /(?:怎么|咋|为什么|为啥|为何)(?:都|也|就|又|还|会|这|那|没|不|老|总|一|\p{Script=Han}{1,2}(?:不|没))|怎么(?:回事|搞的|弄的)/u,
    /(?:多少|哪|谁|什么|啥|怎么|有没有).*(?:都|也)|(?:不|没)(?:太|大)?(?:知道|清楚|记得|晓得|确定)|凭(?:什么|啥)/u,
    /\b(?:why|how come)\b/u,
  ],
  'u',
);
