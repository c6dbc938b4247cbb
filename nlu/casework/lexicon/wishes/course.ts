import { anyOf } from '../../../text/patterns';
import type { CaseWishWord } from '../../hints';

/** Of the course of a case. */
export const COURSE: readonly (readonly [CaseWishWord, RegExp])[] = [
  [
    'list',
    anyOf(
      [
        /我的(?:所有|全部)?(?:售后|退款|退货|换货|维修)(?:单|申请|记录|列表|订单)?(?:$|有|都|列|在哪|[,。!?吧呢啊])/,
        /(?:所有|全部|几个|哪些|有什么)(?:的)?(?:售后|退款单|申请)|售后(?:列表|记录)|(?:看|查|列)(?:一?下|看)?我的(?:售后|申请)/,
        /\b(?:my|all(?: my)?|list(?: my)?|show(?: me)?(?: my)?) (?:\w+ )?(?:cases|claims|applications|returns|refunds|requests)\b/,
      ],
      'g',
    ),
  ],
  [
    'change_to_refund',
    anyOf(
      [
        /(?:改|换|转)(?:成|为|要)?(?:直接)?(?:退款|退钱)|(?:直接|还是|干脆|那就|不如)(?:给我)?(?:退款|退钱|还钱)/,
        /不(?:想|要|用)?(?:再)?(?:换|修|等|要|补)(?:货|发)?[了啦]?[,。 吧]*(?:直接|我要|我想|给我|把|能不能|可以|麻烦)*(?:退款|退钱|退我|退给我|还我钱|钱退)/,
        /(?:还是|干脆|那就)(?:想|要|选|改)(?:直接)?(?:退款|退钱)/,
        /(?:没发|没寄|不发|不寄|等不及|不等)了?[,。 ]*(?:直接|给我|那就|就)*(?:退款|退钱)(?:吧|给我)?/,
        /(?:退款|退钱)(?:吧|给我)?[,。 ]*不(?:想|要)?(?:换|修|等)了/,
        /\b(?:change|switch|turn|convert)(?: it| this| that)? (?:in)?to a refund\b/,
        /\b(?:just |rather )?(?:refund me|give me (?:my money|a refund)) (?:instead|now)\b/,
        /\brefund (?:me )?instead\b|\bmoney back instead\b/,
        /\b(?:rather|prefer to|sooner) (?:just )?(?:have|get|take|be given) (?:a refund|the refund|my money(?: back)?|the money(?: back)?)\b/,
        /\bprefer (?:a|the) refund\b|\brather be refunded\b/,
        /\b(?:refund|money back) (?:rather than|instead of) (?:an?|the|my)? ?(?:exchange|replacement|repair|new one)\b/,
        /\binstead of waiting\b/,
      ],
      'g',
    ),
  ],
  [
    'ask_extension',
    anyOf(
      [
        /延(?:长|期|迟|后|几天|两天|三天)|宽限|(?:多|再)(?:给|宽)?(?:我)?(?:几|两|三|3|2)天(?:时间)?|晚(?:几|两|三|点)天?再?寄/,
        /过(?:几|两|三)天再?(?:寄|邮|发)(?:回|过去|可以|行|吗)|(?:能|可以|想)(?:不能|不可以)?晚(?:几|两|三)天|来不及寄|赶不上寄|寄不(?:了|出去)/,
        /\bextend\b|\bextension\b|\b(?:more|extra|few more|another) (?:\w+ )?(?:days|time)\b/,
        /\bcan'?t (?:send|ship|post|mail) it (?:back )?(?:in time|before)\b/,
        /\bcan i (?:send|ship|post|mail|return) (?:it|them) (?:back )?(?:(?:a (?:bit|week|few days) )?later|next week)\b/,
      ],
      'g',
    ),
  ],
  [
    'confirm_arrival',
    anyOf(
      [
        /(?:新的|换的|换货|补的|补发的?|修好的?|换回来的|重发的|新件|寄来的)(?:东西|那件|包裹|商品)?(?:我)?(?:已经|都)?(?:收到|到)了?(?!哪|没|吗|底|几)/,
        /确认收到|收到(?:新的|换的|补发的?|修好的?)/,
        /\b(?:the )?(?:new one|replacement|repaired (?:one|item)|exchange|re-?sent one|missing part)(?: (?:has|have))?(?: just| already)? (?:arrived|came|is here|got here)\b/,
        /\b(?:got|received) (?:the|my) (?:new one|replacement|repaired (?:one|item)|missing part)\b/,
        /\bconfirm (?:the )?(?:arrival|receipt)\b/,
      ],
      'g',
    ),
  ],
];
