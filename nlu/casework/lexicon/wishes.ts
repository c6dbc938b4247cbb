import type { CaseWishWord } from '../hints';

/**
 * What a buyer says he wants of an application that was sent in. Global patterns; each use must not stand under a "not".
 * Which of them counts, the talk decides by the case's state.
 */
export const WISHES: readonly (readonly [CaseWishWord, RegExp])[] = [
  [
    'list',
    /我的(?:所有|全部)?(?:售后|退款|退货|换货|维修)(?:单|申请|记录|列表|订单)?(?:$|有|都|列|在哪|[,。!?吧呢啊])|(?:所有|全部|几个|哪些|有什么)(?:的)?(?:售后|退款单|申请)|售后(?:列表|记录)|(?:看|查|列)(?:一?下|看)?我的(?:售后|申请)|\b(?:my|all(?: my)?|list(?: my)?|show(?: me)?(?: my)?) (?:\w+ )?(?:cases|claims|applications|returns|refunds|requests)\b/g,
  ],
  [
    'change_to_refund',
    /(?:改|换|转)(?:成|为|要)?(?:直接)?(?:退款|退钱)|(?:直接|还是|干脆|那就|不如)(?:给我)?(?:退款|退钱|还钱)|不(?:想|要|用)?(?:再)?(?:换|修|等|要|补)(?:货|发)?[了啦]?[,。 吧]*(?:直接|我要|我想|给我|把|能不能|可以|麻烦)*(?:退款|退钱|退我|退给我|还我钱|钱退)|(?:还是|干脆|那就)(?:想|要|选|改)(?:直接)?(?:退款|退钱)|(?:没发|没寄|不发|不寄|等不及|不等)了?[,。 ]*(?:直接|给我|那就|就)*(?:退款|退钱)(?:吧|给我)?|(?:退款|退钱)(?:吧|给我)?[,。 ]*不(?:想|要)?(?:换|修|等)了|\b(?:change|switch|turn|convert)(?: it| this| that)? (?:in)?to a refund\b|\b(?:just |rather )?(?:refund me|give me (?:my money|a refund)) (?:instead|now)\b|\brefund (?:me )?instead\b|\bmoney back instead\b|\b(?:rather|prefer to|sooner) (?:just )?(?:have|get|take|be given) (?:a refund|the refund|my money(?: back)?|the money(?: back)?)\b|\bprefer (?:a|the) refund\b|\brather be refunded\b|\b(?:refund|money back) (?:rather than|instead of) (?:an?|the|my)? ?(?:exchange|replacement|repair|new one)\b|\binstead of waiting\b/g,
  ],
  [
    'ask_extension',
    /延(?:长|期|迟|后|几天|两天|三天)|宽限|(?:多|再)(?:给|宽)?(?:我)?(?:几|两|三|3|2)天(?:时间)?|晚(?:几|两|三|点)天?再?寄|过(?:几|两|三)天再?(?:寄|邮|发)(?:回|过去|可以|行|吗)|(?:能|可以|想)(?:不能|不可以)?晚(?:几|两|三)天|来不及寄|赶不上寄|寄不(?:了|出去)|\bextend\b|\bextension\b|\b(?:more|extra|few more|another) (?:\w+ )?(?:days|time)\b|\bcan'?t (?:send|ship|post|mail) it (?:back )?(?:in time|before)\b|\bcan i (?:send|ship|post|mail|return) (?:it|them) (?:back )?(?:(?:a (?:bit|week|few days) )?later|next week)\b/g,
  ],
  [
    'confirm_arrival',
    /(?:新的|换的|换货|补的|补发的?|修好的?|换回来的|重发的|新件|寄来的)(?:东西|那件|包裹|商品)?(?:我)?(?:已经|都)?(?:收到|到)了?(?!哪|没|吗|底|几)|确认收到|收到(?:新的|换的|补发的?|修好的?)|\b(?:the )?(?:new one|replacement|repaired (?:one|item)|exchange|re-?sent one|missing part)(?: (?:has|have))?(?: just| already)? (?:arrived|came|is here|got here)\b|\b(?:got|received) (?:the|my) (?:new one|replacement|repaired (?:one|item)|missing part)\b|\bconfirm (?:the )?(?:arrival|receipt)\b/g,
  ],
  [
    'accept_quote',
    /(?:同意|接受|可以|行|按)(?:这个|你们?的?|卖家的?|维修的?)?(?:报价|价格|价钱)|报价(?:我)?(?:可以|同意|接受|没问题|行)|\b(?:accept|agree to|ok with|fine with) (?:the|your|that|this) (?:quote|price|estimate)\b|\bquote is (?:fine|ok|okay|good)\b/g,
  ],
  [
    'refuse_quote',
    /(?:不同意|不接受|拒绝|不认)(?:这个|你们?的?|卖家的?|维修的?)?(?:报价|价格|价钱)|报价(?:太[高贵]|我?不(?:同意|接受|行|可以))|(?:太贵了?|这么贵)[,。 ]*不修|\b(?:refuse|reject|decline|don'?t accept|do not accept|not accept) (?:the|your|that|this) (?:quote|price|estimate)\b|\bquote is too (?:high|expensive|much)\b/g,
  ],
  [
    'no_repair',
    /(?<![修要])不(?:想|要|用|打算|需要|必)?(?:再|给我)?(?:维?修|休)(?!改|好|得|不|养|闲)|别(?:再|给我)?(?:维?修)(?!改)|\b(?:don'?t|do not|no need to|never mind|stop|without) (?:bother (?:with )?|please |want to )?(?:the )?(?:fix|repair|mend)(?:ing)?\b|\b(?:don'?t|do not) want (?:it|this|to (?:have|get) it) (?:fixed|repaired|mended)\b|\b(?:forget|skip|drop|leave|cancel) (?:about )?the (?:repair|fix)(?:ing)?\b|\bno repair\b/g,
  ],
  [
    'decline_offer',
    /(?:不同意|不接受|拒绝|不要|不认)(?:这个|你们?的?|卖家的?|商家的?)?(?:方案|提议|条件|协商)|方案(?:我)?不(?:同意|接受|行|可以)|\b(?:decline|reject|refuse|don'?t accept|do not accept|not accept|won'?t accept|turn down) (?:the|your|that|this|their|the seller'?s) (?:offer|proposal|deal|terms)\b|\bno deal\b/g,
  ],
  [
    'accept_offer',
    /(?:同意|接受|可以|按|就)(?:这个|你们?的?|卖家的?|商家的?|按)?(?:方案|提议|条件|协商)|方案(?:我)?(?:可以|同意|接受|没问题|行)|成交|就这么定|\b(?:accept|agree to|take|ok with|fine with) (?:the|your|that|this|their|the seller'?s) (?:offer|proposal|deal|terms)\b|\b(?:it'?s a deal|deal!?$)/g,
  ],
  [
    'counter_offer',
    /还(?:个)?价|再(?:加|多)(?:点|一点|\d)|(?:太少|少了|不够)[,。 ]*(?:至少|最少|起码|要)|(?:至少|最少|起码)(?:要)?(?:退|赔|补|给)|\bcounter[- ]?offer\b|\bcounter(?:ing)? (?:with|at)\b|\b(?:at least|make it) [¥$]?\d+/g,
  ],
  [
    'offer',
    /(?:补偿|赔偿|赔|补)(?:我|给我)?\s*[¥]?\d+|(?:退|给)(?:我)?\s*[¥]?\d+(?:块钱?|元)?[,。 ]*(?:我)?就(?:不退|留着|算了|行|不用寄)|(?:跟|和)?(?:卖家|商家|你们)?(?:商量|协商)(?:一?下)?|(?:提|有)(?:个|一个)?(?:方案|提议)|\b(?:compensat(?:e|ion)|partial refund|knock (?:off|\d+ off))\b|\b(?:i'?ll|i would|i'?d|i can) keep it (?:for|if)\b|\b(?:make|propose|suggest) (?:an|a|my) (?:own )?(?:offer|deal|proposal)\b|\bnegotiate\b|\bsettle for [¥$]?\d+|\bi(?:'ll|'d| would| will| can| could)(?: just| also| be happy to)? (?:take|accept|go for) [¥$]?\d+(?: ?(?:yuan|rmb|kuai|bucks))?(?= |[.,!]|$)(?! (?:more |other )?(?:days?|hours?|weeks?|minutes?|pieces?|photos?|pictures?|of)\b)/g,
  ],
  [
    'withdraw',
    /撤销|撤消|撤回|撤掉|撤了|撤单|取消(?:掉)?(?:我的|这个|那个|这次|之前的|刚才的)?(?:售后|申请|退货|退款|换货|维修|这单|退换)|(?:把|将)?(?:售后|申请|退货|退款|换货|维修)(?:单|申请)?(?:给我)?(?:取消|关掉|关了|撤)|不想?(?:退|换|申请)了|关掉(?:售后|申请)|\b(?:withdraw|retract|revoke|call off)\b|\bcancel (?:the|my|this|that) (?:return|refund|case|claim|application|request|exchange|repair)\b|\b(?:don'?t|do not) want to (?:return|exchange|refund)(?: it)? any ?more\b|\bi(?:'ll| will|'m going to|'ve decided to)(?: just)? keep (?:it|them|the (?!(?:\w+ )?(?:box|packag\w+|receipts?|slips?|tags?|labels?|photos?|pictures?|invoice|parcel|chat|record)\b)\w+)\b(?! (?:for|if|and|but|when|as|until|till|in|safe|ready|here)\b)/g,
  ],
  [
    'contradict',
    /(?:不认可|不承认|不同意|不接受)(?:你们?的?|卖家的?|这个)?(?:异议|说法)|(?:不是|没有?)(?:我)?(?:弄|搞|摔|穿|用)(?:坏|破|脏|过)|寄(?:的|出去?的?时候)(?:是)?(?:好好的|好的|完好)|(?:异议|卖家|商家)(?:在)?(?:胡说|乱说|骗人|不对|不属实)|\b(?:that'?s|it'?s) not true\b|\bit was (?:fine|intact|complete|ok|in perfect condition) when i (?:sent|posted|shipped)\b|\b(?:dispute|contest|disagree with) (?:the|your|their|that) (?:objection|claim)\b/g,
  ],
  [
    'concede',
    /(?:认可|承认|同意|接受)(?:你们?的?|卖家的?|这个)?(?:异议|说法)|(?:确实|是我|我)(?:不小心)?(?:弄坏|漏寄|少寄|寄错|忘了?寄)|\b(?:i )?(?:admit|accept) (?:the|your|their|that) (?:objection|claim)\b|\b(?:my mistake|my fault)\b/g,
  ],
  [
    'ask_platform',
    /(?:申请|要|请|找|让|叫)(?:求)?(?:淘宝|天猫|平台)?(?:小二|平台|官方)?(?:来)?介入|平台介入|找(?:淘宝|天猫|平台|小二)|(?:淘宝|平台|小二)(?:来)?(?:处理|评评理|判)|\b(?:platform|taobao|marketplace)(?: to)? (?:intervention|step in|intervene|decide|judge)\b|\b(?:escalate|take)(?: it| this)? to (?:the )?(?:platform|taobao|marketplace)\b|\bask (?:the )?platform\b/g,
  ],
  [
    'add_evidence',
    /(?:补|添|加|追加|再(?:传|发|上传|补))(?:充|上|交|几?张|点|一?下|一张)*(?:凭证|证据|照片|图片?|材料|视频|截图)|还有(?:几张|一张)?(?:照片|图|证据|凭证)|\b(?:add|send|upload|attach|have|submit) (?:some |a few |the |another |you )?(?:more |extra |other |new )?(?:evidence|photos?|pictures?|proof|screenshots?)\b|\bmore (?:evidence|photos|pictures|proof)\b|\b(?:here(?:'s| is| are)|i have|i've got|got|took) (?:a |an |some |another )?(?:better|clearer|new|other|more|extra) (?:evidence|photos?|pictures?|proof|screenshots?|videos?)\b/g,
  ],
  [
    'add_statement',
    /补充(?:一?下|一句|说明|情况)|(?:帮我|替我)?(?:转告|告诉|跟)(?:卖家|商家)(?:说|讲|一声)?|给(?:卖家|商家)留(?:个|句)?(?:言|话)|\b(?:tell|let) the (?:seller|shop)\b|\badd (?:a )?(?:note|statement|comment)\b|\b(?:add|say|tell|pass on) something (?:to|for) (?:the (?:seller|shop)|my case)\b/g,
  ],
  [
    'claim_freight',
    /(?:运费|邮费|快递费|寄费|寄回去?的?钱)[^,。;!?\n]{0,8}?(?:垫|付|花|出|用|掏|是|共|总共|一共)[^,。;!?\n\d]{0,6}[¥]?\d|(?:垫|付|花|出|用|掏)(?:付)?了?\s*[¥]?\d+(?:\.\d+)?\s*(?:元|块钱?)?(?:的)?(?:运费|邮费|快递费|寄费)|(?:运费|邮费|快递费)(?:是|花了?|付了?|一共|共|总共)*\s*[¥]?(?:\d|[二两三四五六七八九十百][一二三四五六七八九十百]*(?:块|元|$|[,。!]))|(?:运费|邮费|快递费)[^,。;!?\n]{0,4}(?:记|填|写|说|报)错[^\d\n]{0,6}\d|(?:先)?垫(?:付)?了?[^,。;!?\n]{0,4}(?:运费|邮费|快递费)|(?:报销|退还?|还|返还?)(?:给?我)?(?:一下)?(?:垫付?的|寄回的?|退货的?|来回的?)(?:运费|邮费|快递费)|(?:快递)?底单|(?:快递|运费|邮费)(?:的)?(?:小票|发票|凭据|面单)|\b(?:paid|spent|cost(?: me)?|was|is|came to|laid out|advanced) (?:about |me )?[¥$]?\d+(?:\.\d+)?(?: ?(?:yuan|rmb|cny|kuai))?(?: (?:for|on|in))? (?:the |my )?(?:return )?(?:shipping|postage|freight|delivery|courier)\b|\b(?:shipping|postage|freight|courier)(?: fee)? (?:was|is|cost(?: me)?|came to) (?:about )?[¥$]?\d|\b(?:refund|reimburse|pay back|give back)(?: me)?(?: for)? (?:the |my )?(?:return )?(?:shipping|postage|freight)\b|\b(?:waybill|shipping|postage|courier|post) (?:slip|receipt)\b/g,
  ],
  [
    'enter_waybill',
    /(?:填|写|录|输|给|发|改|换|更正?|补)(?:一?下|个|你|入|新)*(?:退货|寄回|快递|运|物流)*(?:的)?单号|单号(?:是|为|:|填|写|发|给|错|在)|(?:已经|刚|刚刚|我)?(?:寄(?:出|走|回|回去|过去|掉)|发(?:走|回去|过去)|邮(?:寄)?(?:走|回去))(?:去)?了|(?:东西|货|衣服|包裹)(?:已经|我)?(?:寄|退)(?:出|回|走)?(?:去)?了|\b(?:waybill|tracking (?:number|no|code))\b|\b(?:sent|shipped|posted|mailed|dropped) (?:it|them|the \w+) (?:back|off|yesterday|today|this)\b|\b(?:on its way|on the way) back\b/g,
  ],
  [
    'amend',
    /(?:修改|改(?:成|为|一?下|动|掉)?|更正|变更)(?:我的|这个|那个|之前的|刚才的)?(?:申请|售后|退款|退货|换货|原因|金额|数量|件数|类型|说明|描述|服务)|(?:申请|原因|金额|数量|件数|类型|说明|描述)(?:的)?(?:选|填|写|弄|搞|报)错|改(?:成|为)?只?(?:退|补|赔)(?:我)?\s*[¥]?\d|(?:改成|改为|换成)(?:仅退款|退货|换货|维修|退款|退货退款|\d)|\b(?:amend|edit|modify|correct|change|update) (?:my|the|this|that) (?:\w+ )?(?:case|claim|application|request|reason|amount|quantity|description|service)\b|\b(?:wrong|incorrect) (?:reason|amount|quantity)\b|\b(?:change|make) (?:it|this|that|the (?:amount|sum)) (?:to|into) (?:[¥$]\d|\d+(?:\.\d+)? ?(?:yuan|rmb|kuai))|\bchange (?:it|this) to (?:an? )?(?:exchange|repair|refund|return)\b/g,
  ],
  [
    'progress',
    /(?:售后|申请|退款|退货|换货|维修|案子|单子|这单|那单|处理|审核|进度)(?:单|申请)?(?:现在)?(?:怎么样|到哪|什么情况|啥情况|进展|进度|状态|如何|到什么|多久|处理)|(?:进度|进展|状态)|(?:处理|审核)(?:得|好|完|到)?(?:怎么样|了没|了吗|没有|没)|还要(?:等)?多久|(?:卖家|商家|店家)(?:答复|回复|处理|同意|确认)(?:了)?(?:没|吗)|(?:没人|都没)(?:处理|管|理)(?:会)?怎么办|\b(?:status|progress|update) (?:of|on|for)\b|\b(?:how|what)(?:'s| is)? (?:my|the) (?:case|claim|application|refund|return|exchange|repair)\b|\bwhere(?:'s| is| are) (?:my|the) (?:case|claim|application|refund|exchange|money|cash)\b(?! address)|\bwhen (?:do|will|can) i (?:get|see|have|receive) (?:my|the) (?:money|refund)\b|\bwhat happens if (?:nobody|no one|the seller|i)\b|\bany (?:news|update|progress)\b|\bhow much am i (?:getting|owed)\b/g,
  ],
];

/** What was laid out, without a word for what; beside a parcel's number it is the postage (F9). */
export const LAID_OUT =
  /(?:花|付|用|垫|掏|收)了?(?:我)?\s*¥?\d+(?:\.\d+)?(?!\d|\.\d|\s*(?:个|天|次|件|条|双|张|年|月|周|小时|分钟))|\b(?:paid|spent|cost(?: me)?|charged(?: me)?) (?:about |around |me )?[¥$]?\d+(?:\.\d+)?(?!\d|\.\d| ?(?:times?|days?|hours?|weeks?|pieces?)\b| for (?:it|this|that|them|these)\b)/;

/** The buyer's cases as the whole message. */
export const LIST_WHOLE =
  /^(?:(?:我(?:想|要)?|给我|帮我|请|麻烦)*(?:看(?:一?下|看)?|查(?:一?下|看)?|列(?:一?下|出)?)?)?我的(?:所有|全部)?(?:售后|退款|退货|换货|维修)(?:单|申请|记录|列表|进度)?(?:在哪(?:看|里|儿)?|呢|吧|啊)*$|^(?:please )?(?:(?:can i |let me )?(?:see|view|check|list|show(?: me)?) )?(?:all )?my (?:open )?(?:cases|claims|applications|returns|refunds|requests)$/;

/** "能不能", "可不可以": asked, not denied. */
export const ASKED_EITHER_WAY = /(能|可|是|要|会|行|好)不\1/g;

/** A sum on top of the one that was offered. */
export const MORE =
  /[再多]\s*(?:多|加|退|补|给|赔|来)*(?:我)?\s*[¥]?\d|(?<![增添])加\s*[¥]?\d|\b(?:another|extra|additional) [¥$]?\d|\b\d+ (?:yuan |rmb )?(?:more|extra|on top)\b|\badd (?:another )?[¥$]?\d/;

/** What something is changed into. */
export const CHANGED_INTO = /(?:改成|改为|换成|变成|\b(?:change|switch|turn)\b.{0,40}\b(?:in)?to\b)(.+)$/s;

/** What is to be told to the seller, in the words that follow. */
export const PASSES_ON =
  /(?:补充(?:一?下|一句|说明)?|转告(?:一下)?(?:卖家|商家)|(?:告诉|跟)(?:卖家|商家)(?:说|讲)?(?:一声|一下)?|tell the (?:seller|shop)(?: that)?|add a note)[：:,，\s]*(.+)$/isu;

/** What follows only says that something is to be passed on. */
export const NO_NOTE =
  /^(?:补充|说明|说|讲|留言|几句|两句|一下|点|情况|东西|something|a word|a note|more|this|[吧啊呢了的\s。.!！])+$/iu;

/** "不撤销了", "don't withdraw it": taken back. */
export const KEEPS =
  /(?:不|别|不要|不用|先不|先别|暂时不)(?:想|要|用)?(?:撤销|撤消|撤回|撤掉|撤了?|取消)|(?:先)?不(?:用)?改了|别改|(?:还是)?(?:继续|保留)(?:申请|退|换|修|办|处理)|\b(?:don'?t|do not|not) (?:\w+ )?(?:withdraw|cancel|retract|change (?:it|anything))\b|\bkeep (?:the|my) (?:case|claim|application|return)(?: open)?\b/;

/** The parcel's freight is left to whoever receives it (F9). */
export const COLLECT =
  /到付|货到付款|运费到付|\bfreight[- ]collect\b|\bcash on delivery\b|\bcod\b|\bpay on (?:delivery|arrival)\b|\breceiver pays\b/;
export const NOT_COLLECT =
  /(?:不是|没有?|没|非|别)(?:发|寄|用)?到付|\bnot (?:freight[- ]collect|cod|collect)\b/;

/** Whether the goods stay where they are. */
export const KEEPS_GOODS =
  /(?:不用|不|无需|免)(?:寄|退)(?:回|货|了|$)|留(?:着|下)|就不退了|\bkeep (?:it|the (?:item|goods|dress|thing))\b|\bwithout (?:a )?return(?:ing)?\b|\bno return\b/;
export const RETURNS_GOODS =
  /(?:东西|货|衣服|商品)(?:可以|会|我)?(?:寄|退)(?:回|给)|(?:寄|退)回去?(?:可以|也行|没问题)|\b(?:send|ship) (?:it|them) back\b|\breturn it\b/;

/** Who is to pay the way back. */
export const SELLER_PAYS =
  /运费(?:由|归|要)?(?:你们?|卖家|商家|店家)(?:出|付|承担|负责)|(?:你们?|卖家|商家)(?:出|付|承担|包)(?:来回|退回)?(?:的)?运费|包邮退|\b(?:you|seller|shop) pays? (?:the )?(?:postage|shipping|freight)\b/;
export const BUYER_PAYS =
  /运费(?:由|归)?我(?:自己)?(?:出|付|承担|负责)|我(?:自己)?(?:出|付|承担)(?:退回)?(?:的)?运费|\bi(?:'ll| will)? pay (?:the )?(?:postage|shipping|freight)\b/;
