import { anyOf } from '../../text/patterns';
import type { CorrectableField } from '../../understanding';

/** Verbs of correcting; "改变主意" corrects nothing. */
export const CHANGING = anyOf(
  [
    /换(?=(?:一?个|成|种)?(?:原因|理由|质量|发错|破损|描述))|改(?:成|为|一下|下|正|到)?(?!变主意|天|日|主意|地址)|更正|修改|更改|换成|填错|写错|选错/,
    /说错|弄错|搞错|不对|错了/,
    /\b(?:change|correct|edit|modify|fix the|update|amend|wrong|instead of|actually)\b/,
  ],
  'g',
);

/** The goods or the order are the wrong ones: said without a verb of changing, and saying nothing of the goods. */
export const ORDER_MEANT = anyOf(
  [
    /(?:不是|并非)(?:上面|刚才)?(?:这|那)(?:一)?(?:个|件|条|双|单|款|台|只|套|对)(?:商品|订单|东西|单)?(?=$|[,。!?;、\s了啊呀哦吧])/,
    /(?:选|点|弄|搞|说|看)错(?:了)?(?:商品|订单|东西|一?件|单)(?:了)?/,
    /(?:选|点|弄|搞|说|看)错了?[,，。!！\s]*(?:我(?:说|要|想|指)?(?:退|说)?的?)?(?:应该)?是(?=(?:那|另)(?:一|外)?(?:个|件|条|双|单|款|台|只|套))/,
    /不(?:是|对)[,。!\s]+我(?:说|指|要退|想退)的(?:就)?是/,
    /\b(?:that'?s )?(?:the )?wrong (?:item|order|one)\b[,.;!\s]*(?=i (?:meant|mean)\b|it'?s (?:about )?the\b)/,
    /\bi (?:meant|mean)(?= (?:the|my)\b)|\bnot (?:this|that) (?:one|item|order|product)\b/,
    /\bwrong item selected\b/,
    /\b(?:selected|picked|chose|chosen) the wrong (?:item|order|one|product)\b/,
  ],
  'g',
);

/** Names of what can be corrected in a draft. */
export const FIELDS: readonly (readonly [CorrectableField, RegExp])[] = [
  [
    'amount',
    /金额|多少钱|退款额|钱数|(?:改成?|改为|换成)\s*[¥$]?\s*\d+(?:\.\d+)?\s*(?:元|块)|\b(?:amount|sum|money)\b|\$\s*\d/,
  ],
  [
    'quantity',
    /数量|件数|几件|个数|(?:改成?|改为)\s*[\d一二两三四五六七八九十]+\s*(?:件|个|双|条|套)|\b(?:quantity|number of (?:items|pieces)|how many)\b/,
  ],
  [
    'reason',
    /原因|理由|(?:改成?|改为|换成|换个|换)\s*(?:质量|破损|运输|发错|少件|描述不符|与描述|不喜欢|尺码不|拍错|不想?要|疑似|假货|没收到|没发货|包裹丢|发货超时)|\breason\b/,
  ],
  [
    'service',
    /类型|服务|售后方式|(?:改成?|改为|换成)\s*(?:仅退款|退货|退款|换货|维修)|\b(?:type|service|to (?:an? )?(?:refund|return|exchange|repair))\b/,
  ],
  [
    'repair_mode',
    /维修方式|修的方式|怎么修|(?:改成?|改为|换成)\s*(?:上门|寄修|邮寄|寄过去|网点|到店)|\b(?:on[- ]?site|mail[- ]?in|service (?:point|cent(?:er|re))|kind of repair)\b/,
  ],
  ['address', /地址|电话|手机号?|(?<!单|快递|物流|税)号码|联系人|\b(?:address|phone)\b/],
  ['measurements', /量的(?:尺寸|数)|尺寸数据|测量(?:结果|数据)?|\bmeasure(?:ment)?s?\b/],
  [
    'sent_back',
    /(?:快递|退货|寄回去?的?|运|物流)的?单号|(?<!订)单号|\breturn parcel\b|\b(?:tracking|waybill)(?: (?:number|no|code))?\b/,
  ],
  ['order', /订单|换(?:这|那|一|别的)?(?:个|一)?(?:单|订单)|商品选|选的商品|\border\b/],
  [
    'wanted',
    anyOf([
      /(?:想|要)换的(?:尺码|颜色|款式|规格|型号|东西)?|换的(?:尺码|颜色|款式|规格|型号)|(?:规格|款式|型号|尺码|颜色)(?:要)?(?:改|换|选错|填错)/,
      /(?:改|换)(?:一下|个|成别的|成?其[他它]的?)(?:的)?(?:尺码|颜色|款式|规格|型号)/,
      /\b(?:size|colou?r|variant|item|one) (?:i want(?:ed)?|to send|in exchange)\b/,
      /\b(?:change|edit|correct) (?:the|my) (?:size|colou?r|variant|exchange|replacement)\b/,
    ]),
  ],
  [
    'received',
    /收货状态|货物状态|收没收到|收到(?:状态|没)|\b(?:(?:receipt|received|delivery) status|whether i (?:have )?(?:received|got) it)\b/,
  ],
  ['evidence', /照片|图片|凭证|视频|证据|\b(?:photos?|pictures?|images?|videos?|evidence)\b/],
  ['description', /描述|说明|备注|问题描述|\b(?:description|details|note)\b/],
];

/** A description with what it is to be instead. */
export const REWORDED = anyOf(
  [
    /(?:描述|说明|备注)[^,，。;；]{0,4}?(?:改成|改为|换成|改一下[,，:：]|应该是)[:：“"\s]*(?<words>[^”"\s][^”"]*)/,
    /\b(?:description|details|note) (?:to|into|should (?:be|say|read))[:\s"]+(?<more>[^"]+)/,
  ],
  'i',
);
