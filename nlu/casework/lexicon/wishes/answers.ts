import { anyOf } from '../../../text/patterns';
import type { CaseWishWord } from '../../hints';

/** Answers to what the seller did, withdrawing among them. */
export const ANSWERS: readonly (readonly [CaseWishWord, RegExp])[] = [
  [
    'accept_quote',
    anyOf(
      [
        /(?:同意|接受|可以|行|按)(?:这个|你们?的?|卖家的?|维修的?)?(?:报价|价格|价钱)|报价(?:我)?(?:可以|同意|接受|没问题|行)/,
        /\b(?:accept|agree to|ok with|fine with) (?:the|your|that|this) (?:quote|price|estimate)\b/,
        /\bquote is (?:fine|ok|okay|good)\b/,
      ],
      'g',
    ),
  ],
  [
    'refuse_quote',
    anyOf(
      [
        /(?:不同意|不接受|拒绝|不认)(?:这个|你们?的?|卖家的?|维修的?)?(?:报价|价格|价钱)|报价(?:太[高贵]|我?不(?:同意|接受|行|可以))/,
        /(?:太贵了?|这么贵)[,。 ]*不修/,
        /\b(?:refuse|reject|decline|don'?t accept|do not accept|not accept) (?:the|your|that|this) (?:quote|price|estimate)\b/,
        /\bquote is too (?:high|expensive|much)\b/,
      ],
      'g',
    ),
  ],
  [
    'no_repair',
    anyOf(
      [
        /(?<![修要])不(?:想|要|用|打算|需要|必)?(?:再|给我)?(?:维?修|休)(?!改|好|得|不|养|闲)|别(?:再|给我)?(?:维?修)(?!改)/,
        /\b(?:don'?t|do not|no need to|never mind|stop|without) (?:bother (?:with )?|please |want to )?(?:the )?(?:fix|repair|mend)(?:ing)?\b/,
        /\b(?:don'?t|do not) want (?:it|this|to (?:have|get) it) (?:fixed|repaired|mended)\b/,
        /\b(?:forget|skip|drop|leave|cancel) (?:about )?the (?:repair|fix)(?:ing)?\b|\bno repair\b/,
      ],
      'g',
    ),
  ],
  [
    'decline_offer',
    anyOf(
      [
        /(?:不同意|不接受|拒绝|不要|不认)(?:这个|你们?的?|卖家的?|商家的?)?(?:方案|提议|条件|协商)|方案(?:我)?不(?:同意|接受|行|可以)/,
        /\b(?:decline|reject|refuse|don'?t accept|do not accept|not accept|won'?t accept|turn down) (?:the|your|that|this|their|the seller'?s) (?:offer|proposal|deal|terms)\b/,
        /\bno deal\b/,
      ],
      'g',
    ),
  ],
  [
    'accept_offer',
    anyOf(
      [
        /(?:同意|接受|可以|按|就)(?:这个|你们?的?|卖家的?|商家的?|按)?(?:方案|提议|条件|协商)|方案(?:我)?(?:可以|同意|接受|没问题|行)|成交|就这么定/,
        /\b(?:accept|agree to|take|ok with|fine with) (?:the|your|that|this|their|the seller'?s) (?:offer|proposal|deal|terms)\b/,
        /\b(?:it'?s a deal|deal!?$)/,
      ],
      'g',
    ),
  ],
  [
    'counter_offer',
    anyOf(
      [
        /还(?:个)?价|再(?:加|多)(?:点|一点|\d)|(?:太少|少了|不够)[,。 ]*(?:至少|最少|起码|要)|(?:至少|最少|起码)(?:要)?(?:退|赔|补|给)/,
        /\bcounter[- ]?offer\b|\bcounter(?:ing)? (?:with|at)\b|\b(?:at least|make it) [¥$]?\d+/,
      ],
      'g',
    ),
  ],
  [
    'offer',
    anyOf(
      [
        /(?:补偿|赔偿|赔|补)(?:我|给我)?\s*[¥]?\d+/,
        /(?:退|给)(?:我)?\s*[¥]?\d+(?:块钱?|元)?[,。 ]*(?:我)?就(?:不退|留着|算了|行|不用寄)/,
        /(?:跟|和)?(?:卖家|商家|你们)?(?:商量|协商)(?:一?下)?|(?:提|有)(?:个|一个)?(?:方案|提议)/,
        /\b(?:compensat(?:e|ion)|partial refund|knock (?:off|\d+ off))\b/,
        /\b(?:i'?ll|i would|i'?d|i can) keep it (?:for|if)\b/,
        /\b(?:make|propose|suggest) (?:an|a|my) (?:own )?(?:offer|deal|proposal)\b|\bnegotiate\b/,
        /\bsettle for [¥$]?\d+/,
        /\bi(?:'ll|'d| would| will| can| could)(?: just| also| be happy to)? (?:take|accept|go for) [¥$]?\d+(?: ?(?:yuan|rmb|kuai|bucks))?(?= |[.,!]|$)(?! (?:more |other )?(?:days?|hours?|weeks?|minutes?|pieces?|photos?|pictures?|of)\b)/,
      ],
      'g',
    ),
  ],
  [
    'withdraw',
    anyOf(
      [
        /撤销|撤消|撤回|撤掉|撤了|撤单|取消(?:掉)?(?:我的|这个|那个|这次|之前的|刚才的)?(?:售后|申请|退货|退款|换货|维修|这单|退换)/,
        /(?:把|将)?(?:售后|申请|退货|退款|换货|维修)(?:单|申请)?(?:给我)?(?:取消|关掉|关了|撤)|不想?(?:退|换|申请)了|关掉(?:售后|申请)/,
        /\b(?:withdraw|retract|revoke|call off)\b/,
        /\bcancel (?:the|my|this|that) (?:return|refund|case|claim|application|request|exchange|repair)\b/,
        /\b(?:don'?t|do not) want to (?:return|exchange|refund)(?: it)? any ?more\b/,
        /\bi(?:'ll| will|'m going to|'ve decided to)(?: just)? keep (?:it|them|the (?!(?:\w+ )?(?:box|packag\w+|receipts?|slips?|tags?|labels?|photos?|pictures?|invoice|parcel|chat|record)\b)\w+)\b(?! (?:for|if|and|but|when|as|until|till|in|safe|ready|here)\b)/,
      ],
      'g',
    ),
  ],
  [
    'contradict',
    anyOf(
      [
        /(?:不认可|不承认|不同意|不接受)(?:你们?的?|卖家的?|这个)?(?:异议|说法)|(?:不是|没有?)(?:我)?(?:弄|搞|摔|穿|用)(?:坏|破|脏|过)/,
        /寄(?:的|出去?的?时候)(?:是)?(?:好好的|好的|完好)|(?:异议|卖家|商家)(?:在)?(?:胡说|乱说|骗人|不对|不属实)/,
        /\b(?:that'?s|it'?s) not true\b/,
        /\bit was (?:fine|intact|complete|ok|in perfect condition) when i (?:sent|posted|shipped)\b/,
        /\b(?:dispute|contest|disagree with) (?:the|your|their|that) (?:objection|claim)\b/,
      ],
      'g',
    ),
  ],
  [
    'concede',
    anyOf(
      [
        /(?:认可|承认|同意|接受)(?:你们?的?|卖家的?|这个)?(?:异议|说法)|(?:确实|是我|我)(?:不小心)?(?:弄坏|漏寄|少寄|寄错|忘了?寄)/,
        /(?<!不)是我(?:自己)?(?:的错|的问题|的责任|不小心|没注意|疏忽|大意)(?!吗|么)/,
        /\b(?:i )?(?:admit|accept) (?:the|your|their|that) (?:objection|claim)\b/,
        /\b(?:my mistake|my fault)\b/,
      ],
      'g',
    ),
  ],
];
