import { anyOf } from '../../../text/patterns';
import type { CaseWishWord } from '../../hints';

/** What is to be added, changed or told. */
export const ADDITIONS: readonly (readonly [CaseWishWord, RegExp])[] = [
  [
    'ask_platform',
    anyOf(
      [
        /(?:申请|要|请|找|让|叫)(?:求)?(?:淘宝|天猫|平台)?(?:小二|平台|官方)?(?:来)?介入|平台介入|找(?:淘宝|天猫|平台|小二)/,
        /(?:淘宝|平台|小二)(?:来)?(?:处理|评评理|判)/,
        /\b(?:platform|taobao|marketplace)(?: to)? (?:intervention|step in|intervene|decide|judge)\b/,
        /\b(?:escalate|take)(?: it| this)? to (?:the )?(?:platform|taobao|marketplace)\b/,
        /\bask (?:the )?platform\b/,
      ],
      'g',
    ),
  ],
  [
    'add_evidence',
    anyOf(
      [
        /(?:补|添|加|追加|再(?:传|发|上传|补))(?:充|上|交|几?张|点|一?下|一张)*(?:凭证|证据|照片|图片?|材料|视频|截图)/,
        /还有(?:几张|一张)?(?:照片|图|证据|凭证)/,
        /\b(?:add|send|upload|attach|have|submit) (?:some |a few |the |another |you )?(?:more |extra |other |new )?(?:evidence|photos?|pictures?|proof|screenshots?)\b/,
        /\bmore (?:evidence|photos|pictures|proof)\b/,
        /\b(?:here(?:'s| is| are)|i have|i've got|got|took) (?:(?:a |an |some |another )?(?:better|clearer|new|other|more|extra)|another|one more|a few more) (?:evidence|photos?|pictures?|pics?|proof|screenshots?|videos?|vids?)\b/,
      ],
      'g',
    ),
  ],
  [
    'add_statement',
    anyOf(
      [
        /补充(?:一?下|一句|说明|情况)|(?:帮我|替我)?(?:转告|告诉|跟)(?:卖家|商家)(?:说|讲|一声)?|给(?:卖家|商家)留(?:个|句)?(?:言|话)/,
        /^(?:帮我|给我|都)?[记加补放写](?:进去|上去?)(?:吧|啊|呀|了)?$/,
        /\b(?:tell|let) the (?:seller|shop)\b|\badd (?:a )?(?:note|statement|comment)\b/,
        /\b(?:add|say|tell|pass on) something (?:to|for) (?:the (?:seller|shop)|my case)\b/,
      ],
      'g',
    ),
  ],
  [
    'claim_freight',
    anyOf(
      [
        /(?:运费|邮费|快递费|寄费|寄回去?的?钱)[^,。;!?\n]{0,8}?(?:垫|付|花|出|用|掏|是|共|总共|一共)[^,。;!?\n\d]{0,6}[¥]?\d/,
        /(?:垫|付|花|出|用|掏)(?:付)?了?\s*[¥]?\d+(?:\.\d+)?\s*(?:元|块钱?)?(?:的)?(?:运费|邮费|快递费|寄费)/,
        /(?:运费|邮费|快递费)(?:是|花了?|付了?|一共|共|总共)*\s*[¥]?(?:\d|[二两三四五六七八九十百][一二三四五六七八九十百]*(?:块|元|$|[,。!]))/,
        /(?:运费|邮费|快递费)[^,。;!?\n]{0,4}(?:记|填|写|说|报)错[^\d\n]{0,6}\d/,
        /(?:先)?垫(?:付)?了?[^,。;!?\n]{0,4}(?:运费|邮费|快递费)/,
        /(?:报销|退还?|还|返还?)(?:给?我)?(?:一下)?(?:垫付?的|寄回的?|退货的?|来回的?)(?:运费|邮费|快递费)|(?:快递)?底单/,
        /(?:快递|运费|邮费)(?:的)?(?:小票|发票|凭据|面单)/,
        /\b(?:paid|spent|cost(?: me)?|was|is|came to|laid out|advanced) (?:about |me )?[¥$]?\d+(?:\.\d+)?(?: ?(?:yuan|rmb|cny|kuai))?(?: (?:for|on|in))? (?:the |my )?(?:return )?(?:shipping|postage|freight|delivery|courier)\b/,
        /\b(?:shipping|postage|freight|courier)(?: fee)? (?:was|is|cost(?: me)?|came to) (?:about )?[¥$]?\d/,
        /\b(?:refund|reimburse|pay back|give back)(?: me)?(?: for)? (?:the |my )?(?:return )?(?:shipping|postage|freight)\b/,
        /\b(?:waybill|shipping|postage|courier|post) (?:slip|receipt)\b/,
      ],
      'g',
    ),
  ],
  [
    'enter_waybill',
    anyOf(
      [
        /(?:填|写|录|输|给|发|改|换|更正?|补)(?:一?下|个|你|入|新)*(?:退货|寄回|快递|运|物流)*(?:的)?单号|单号(?:是|为|:|填|写|发|给|错|在)/,
        /(?:已经|刚|刚刚|我)?(?:寄(?:出|走|回|回去|过去|掉)|发(?:走|回去|过去)|邮(?:寄)?(?:走|回去))(?:去)?了/,
        /(?:东西|货|衣服|包裹)(?:已经|我)?(?:寄|退)(?:出|回|走)?(?:去)?了/,
        /\b(?:waybill|tracking (?:number|no|code))\b/,
        /\b(?:sent|shipped|posted|mailed|dropped) (?:it|them|the \w+) (?:back|off|yesterday|today|this)\b/,
        /\b(?:on its way|on the way) back\b/,
      ],
      'g',
    ),
  ],
  [
    'amend',
    anyOf(
      [
        /(?:修改|改(?:成|为|一?下|动|掉)?|更正|变更)(?:我的|这个|那个|之前的|刚才的)?(?:申请|售后|退款|退货|换货|原因|金额|数量|件数|类型|说明|描述|服务)/,
        /(?:申请|原因|金额|数量|件数|类型|说明|描述)(?:的)?(?:选|填|写|弄|搞|报)错|改(?:成|为)?只?(?:退|补|赔)(?:我)?\s*[¥]?\d/,
        /(?:改成|改为|换成)(?:仅退款|退货|换货|维修|退款|退货退款|\d)/,
        /\b(?:amend|edit|modify|correct|change|update) (?:my|the|this|that) (?:\w+ )?(?:case|claim|application|request|reason|amount|quantity|description|service)\b/,
        /\b(?:wrong|incorrect) (?:reason|amount|quantity)\b/,
        /\b(?:change|make) (?:it|this|that|the (?:amount|sum)) (?:to|into) (?:[¥$]\d|\d+(?:\.\d+)? ?(?:yuan|rmb|kuai))/,
        /\bchange (?:it|this) to (?:an? )?(?:exchange|repair|refund|return)\b/,
      ],
      'g',
    ),
  ],
  [
    'progress',
    anyOf(
      [
        /(?:售后|申请|退款|退货|换货|维修|案子|单子|这单|那单|处理|审核|进度)(?:单|申请)?(?:现在)?(?:怎么样|到哪|什么情况|啥情况|进展|进度|状态|如何|到什么|多久|处理)/,
        /(?:进度|进展|状态)|(?:处理|审核)(?:得|好|完|到)?(?:怎么样|了没|了吗|没有|没)|还要(?:等)?多久/,
        /(?:卖家|商家|店家)(?:答复|回复|处理|同意|确认)(?:了)?(?:没|吗)|(?:没人|都没)(?:处理|管|理)(?:会)?怎么办/,
        /\b(?:status|progress|update) (?:of|on|for)\b/,
        /\b(?:how|what)(?:'s| is)? (?:my|the) (?:case|claim|application|refund|return|exchange|repair)\b/,
        /\bwhere(?:'s| is| are) (?:my|the) (?:case|claim|application|refund|exchange|money|cash)\b(?! address)/,
        /\bwhen (?:do|will|can) i (?:get|see|have|receive) (?:my|the) (?:money|refund)\b/,
        /\bwhat happens if (?:nobody|no one|the seller|i)\b|\bany (?:news|update|progress)\b/,
        /\bhow much am i (?:getting|owed)\b/,
      ],
      'g',
    ),
  ],
];
