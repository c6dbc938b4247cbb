/** Question words and marks: what is named beside them is asked about, not told. */
export const ASKING =
  /[?？]|吗|呢$|了没(?:有)?$|谁(?:出|付|承担|负责|来)|多久|多少|几(?:天|号|点|时|个工作日)|什么(?:时候|意思|原因|情况|规则|流程)|哪(?:里|儿|个|天|家|些)|到哪|怎么(?:样|办|退|弄|算|还|申请|操作|处理)|如何|是否|能不能|可不可以|可以不|行不行|要不要|会不会|是不是|有没有|\b(?:who|when|where|how|which|whose)\b|^(?:what|why|can|could|is|are|do|does|will|would|may|should)\b/;

/** How much comes back, and what of it. */
export const ASKS_AMOUNT =
  /(?:退|赔|还|拿|补|返)(?:款|我|给我|回来?|得?到|的)*(?:是)?(?:多少|几块|几多)|^(?:那|一共|总共|到底|大概|能)?(?:是)?多少(?:钱|块|啊|呢)?$|多少钱(?:能|可以|会)?(?:退|拿|回)|(?:优惠券|红包|券|积分|满减|赠品|礼品).{0,6}(?:退|还|返|寄)(?:吗|不|么|回|给|行|$)|(?:优惠券|红包|券|积分).{0,4}(?:怎么办|呢|没了)|(?:为什么|为啥|怎么)(?:只|才)(?:能)?(?:退|有|给)|\bhow much (?:do|will|can|would|should|is|money)\b(?! (?:it|that|this|all that|the \w+) costs?\b| i (?:have to |need to )?pay\b)|\bwhat if i (?:only |just )?(?:return|send back|give back)(?: only| just)? (?:\d+|one|two|three|four|five|half)\b|^how much$|^(?:退款)?(?:的)?(?:金额|款额|钱数)(?:呢|是?多少|写多少|填多少|怎么填|怎么写)?$|^(?:the )?(?:refund )?amount$|\bwhat (?:amount|sum)\b|\b(?:coupon|voucher|points|gift)s?\b.{0,24}\b(?:back|refunded|returned|return)\b|\bwhy only\b/;

/** What the buyer has to pay himself. */
export const ASKS_COST =
  /(?:我|还)(?:要|得|需要)(?:再|另外?|自己)*(?:花|付|出|交)(?:多少)?钱|\bhow much (?:does|will|would) (?:it|that|this|all that) cost\b|\b(?:do|will|would|must) i (?:have to |need to )?pay(?: for)?(?: (?:it|that|this|anything|something))?[?!. ]*$|\b(?:does|will|would) (?:it|that|this) cost (?:me )?(?:anything|something|extra|money)\b|\bhow much (?:do|will|would) i (?:have to |need to )?pay\b|\bis (?:it|that|this) (?:for )?free\b/;

/** A wish in the form of a question: "can I get a L instead". */
export const WISHES_POLITELY =
  /^(?:please )?(?:can|could|may) (?:i|you|we) (?:please )?(?:get|have|send|give|exchange|swap|change)\b[^.!;]*\binstead\b/;
