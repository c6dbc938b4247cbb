import { anyOf, framed } from '../../../text/patterns';
import type { AwaitedTopic } from '../../hints';

/** How it stands, why, and on which terms. */
export const COURSE: readonly (readonly [AwaitedTopic, RegExp])[] = [
  [
    'thinks',
    anyOf([
      /^(?:我|让我|先|再|那|容我|我们|嗯|好)*[,， ]*(?:考虑|想|琢磨|商量)(?:一下|下|想|一想|看|考虑|几天|两天)*(?:再说|再定|吧|哈|啊)*[。.!]*$/,
      /^(?:let me |i'?ll |i need to |i have to )?think (?:about it|it over)[.! ]*$/,
    ]),
  ],
  [
    'why_declined',
    anyOf([
      /(?:凭什么|凭啥|为什么|为啥|为何|干嘛|怎么)(?:又|就|会|要|给我?|把我?|都|被|还|卖家|商家|你们|他们?)*(?:拒|驳|不给|不同意|不退|不批|不通过|没通过|没同意|不让)/,
      /(?:拒绝?|驳回|不同意)(?:我)?(?:的)?(?:理由|原因)|(?:理由|原因)(?:呢|是什么|是啥|在哪)|什么(?:理由|原因)(?:拒|不|驳)/,
      /^(?:那|这|那么|现在|被拒了|拒了|[你您]说)*[,。 ]*我?(?:该|要|应该|还能)?(?:怎么办|咋办|咋整|怎么弄)[啊呀呢了]*[,。?! ]*$/,
      /被[拒驳](?:绝|回)?了?.{0,3}(?:为什么|为啥|咋回事|怎么回事|凭)/,
      /\bwhy\b.{0,30}\b(?:declin|refus|reject|den(?:y|ied)|turn(?:ed|ing)? (?:\w+ )?down|(?:say|said) no|not agree)/,
      /\b(?:on what|what) (?:grounds|reason)|\bwhat(?:'?s| is| was) (?:the|their|his) reason/,
      /\breason (?:for|of) (?:the |my )?(?:refus|reject|declin|denial)/,
      /^(?:(?:so|and|ok|then),? )*(?:what (?:now|then)|now what|what (?:can|should|do) i do(?: (?:now|then|next|about it))?)[?!. ]*$/,
    ]),
  ],
  [
    'standing',
    anyOf([
      /^(?:这|都|到底|还|究竟)*(?:要|得)?(?:等)?(?:多久|几天)(?:了|啊|呀|呢|都)*[,。?! ]*$/,
      /^(?:麻烦|能不能|你们)?(?:快|赶紧)(?:点|的|一点)*(?:处理|办|弄)?(?:啊|呀|吧|行不行|好不好)*[,。?! ]*$/,
      /^(?:亲|在吗?|你好|人呢)?[,。?! ]*(?:人呢|(?:现在|到底|那个|这个|处理的?得?)?(?:怎么样|咋样|如何)了?[啊呀呢吗]?)[,。?! ]*$|^人呢/,
      /^(?:.{0,6})(?:怎么|咋)还(?:不|没)(?:回|处理|同意|答复|理我|动静)|^(?:帮我|麻烦|快|再)?催(?:一?下|催)?(?:卖家|商家)?[吧啊呀]?$/,
      /(?:新的|换的|补的|新.{1,4}).{0,4}(?:啥时候|什么时候|几时|多久|哪天)(?:能|会|才)?(?:到|寄|发|收)|^(?:新的|换的|补的).{0,3}到(?:哪|没)/,
      /^(?:那|那么)?(?:现在|然后)呢[,。?! ]*$|(?:卖家|商家|店里|你们)(?:那边)?收到(?:货|退货|东西|包裹)?了?(?:没|吗|么)/,
      /^(?:为什么|为啥|怎么|咋)(?:还|一直|都)*(?:不|没)(?:给我)?(?:发|寄|换|修|答复|处理)[啊呀呢了吗]*[,。?! ]*$/,
      /^(?:为什么|为啥|怎么|咋)(?:要|还要)?(?:等)?(?:这么|那么)(?:久|慢|长时间)[啊呀呢]*[,。?! ]*$|修好(?:了)?(?:没|吗|么)/,
      /修(?:得|的)?(?:怎么样|咋样)/,
      /(?:卖家|商家|店家|店里|你们|仓库).{0,8}(?:什么时候|啥时候|几时|多久|几天|哪天|多长时间)(?:能|会|才|给|可以|内)?(?:确认|收货|签收|验货|验收)/,
      /(?:卖家|商家|店家|店里|你们|仓库)(?:要是|如果|万一|一直|就是|迟迟|都|还)*(?:不|没)(?:给我?)?(?:确认收货|确认|签收|验货|收货)(?:怎么办|咋办|会怎么样|怎么弄|呢|啊)/,
      /^(?:我)?(?:是)?用?(?:信用卡|花呗|余额|支付宝|微信|借记卡|储蓄卡)(?:付|支付|买)的[啊呀哦]?$/,
      /^(?:(?:but|and|so|well),? )*i paid (?:by|with|via|from|using) (?:my |a )?(?:credit card|debit card|card|balance|alipay|wechat(?: pay)?)[.! ]*$/,
      /^(?:那)?(?:能|会|可以)?(?:退|还)(?:我|给我)?多少(?:钱)?[啊呀呢]*[?!. ]*$/,
      /^(?:(?:so|and|ok|then),? )*how much (?:do|will|would|can) i (?:get|receive|be getting)(?: back| refunded)?[?!. ]*$/,
      /^(?:你们|卖家|商家|这|也|处理|退款|退钱|审核|办事|速度|效率|真的?|怎么|咋|都)*(?:太|好|真|这么|那么|超)(?:慢|久|低|拖拉?|磨叽)(?:了|死了|啊|吧|呀|的|点)*[,。?!…~ ]*$/,
      /^(?:真|真的)?慢死(?:我)?了|^(?:都|我|已经)*等(?:了)?(?:好|太|这么|那么|老|很)?(?:久|多天|几天|半天|些天)了?(?:啊|吧|呀|都)*[,。?!…~ ]*$/,
      /\bhow(?:'?s| is) it going\b/,
      framed(
        /^(?:(?:so|and|ok(?:ay)?|then|well|right),? )*/,
        [
          /what(?:'s| is| happens| comes)? (?:now|next)|what happens then|what else can i do/,
          /what (?:do|should) i (?:have to |need to )?do(?: (?:now|next))?/,
          /how (?:long|much longer) (?:does|do|will|would) (?:they|the (?:seller|shop)|i|we)(?: \w+){1,5}/,
          /how (?:long|much longer) (?:does|will|would) (?:it|this|that|everything) (?:all )?(?:take|be|go on)(?: (?:now|then|usually|normally|still|more|from (?:now|here)|in total))*/,
          /how (?:long|much longer) (?:does|will|would) (?:it|this|that) (?:usually |normally |still )?take (?:for|until|till|before) .{2,40}/,
          /how (?:long|much longer) (?:does|will|would) (?:it|this|that) (?:usually |normally |still )?take (?:you |them |the seller )?to (?:get|be|hear|see|have|receive|process|refund|pay|send|ship|answer|reply|respond|decide|confirm|arrive|come|review|approve|repair|fix|mend|exchange|replace|resolve|settle|finish|check|inspect|go through)(?: \w+){0,5}/,
          /how long (?:till|until|before) .{2,30}|how much longer/,
        ],
        /[?!. ]*$/,
      ),
      /\bremind me what\b/,
      /\bwhen (?:are|will|do|is|does) (?:you|they|the (?:seller|shop)|he|she) (?:finally |actually )?(?:send|ship|post|mail|fix|repair|answer|reply|decide|get back)(?:ing)?\b(?! (?:my|the) (?:\w+ )?order\b)/,
      /\b(?:has |did )?the (?:seller|shop) (?:got|get|received?)(?: it)?\b/,
      /\b(?:has|have|did) (?:they|he|she|you(?: guys)?) (?:got|get|received?)(?: (?:it|them|my \w+|the \w+))?(?: yet| back)*[?!. ]*$/,
      /\bhurry (?:it |them |things )?up\b|\bis it (?:fixed|repaired)\b/,
      /^(?:i'm |we're )?still waiting[.!? ]*$/,
    ]),
  ],
  [
    'terms',
    anyOf([
      /(?:要|用|需要?|还)(?:不要|不用)?(?:我)?(?:寄|退)(?:回|还)(?:去|来|给你们)?(?:吗|么|不)/,
      /(?:什么时候|啥时候|多久|几天|到哪天)(?:内|之内|会|就)?(?:过期|到期|失效|作废|有效|截止)|(?:方案|报价)(?:的)?(?:有效期|多久|到什么时候|到哪天)/,
      /\b(?:do|must|should) i (?:have to |need to )?(?:send|ship|return) (?:it|them) back\b|\bwhen does (?:it|the (?:offer|quote)) (?:expire|end|run out)\b/,
      /^(?:那|那我)?(?:还?要|用|需要|得)(?:不(?:要|用|得))?寄回(?:去)?[吗么嘛]?[?!. ]*$/,
      /(?:他们?|卖家|商家|店家)(?:肯|愿意|打算|给)?(?:出|给|退|赔|报|开)(?:的)?(?:多少|什么|啥)/,
      /(?:报价|方案|异议|提议)(?:的)?(?:是|有)?(?:多少|什么|啥|几)|^(?:要|得|修|一共)?(?:多少钱|几块钱)[啊呀呢]*[?!. ]*$/,
      /^(?:这|那)?(?:是)?(?:什么|啥)意思[啊呀呢]*[?!. ]*$/,
      /\bwhat (?:did|do|does|have|has|are|is|was|were) (?:they|the (?:seller|shop)|he|she)(?: now)? (?:offer(?:ed|ing)?|propos(?:e|ed|ing)|say|said|saying|claim(?:ed|ing)?)\b/,
      /\bwhat(?:'?s| is| was| are) (?:the|their|this|that) (?:seller'?s )?(?:offer|quote|price|objection|proposal|terms)\b/,
      framed(
        /^(?:(?:so|and|but|ok|then|well|wait),? )*/,
        [
          /how much(?:(?:'s| is| was| would| will| do| did| does| are) (?:it|that|this|they|the (?:\w+ ){0,2}(?:offer|quote|repair|seller|shop))(?: be| cost| offer(?:ing)?| want| charge| say| asking for)*)?(?: to (?:fix|repair|mend)(?: it)?)?/,
          /(?:do|would|will|must|should) i (?:still |then )?(?:(?:have|need|got) to )?(?:send|return|ship|post|give) (?:it|them|that)(?: back)?(?: then| as well| or (?:can|do) i keep it)?/,
          /what (?:does|do) (?:that|this|it|they) mean(?: by (?:that|this|it))?/,
        ],
        /[?!. ]*$/,
      ),
    ]),
  ],
];
