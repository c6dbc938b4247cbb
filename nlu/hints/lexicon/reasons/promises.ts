import type { Reason } from '../../../../storage/records';
import { anyOf, framed } from '../../../text/patterns';

/** What was told, agreed or paid, and is not so. */
export const PROMISES: readonly (readonly [Reason, RegExp])[] = [
  [
    'near_or_past_expiry',
    anyOf(
      [
        /过期|临期|保质期.{0,6}(?:过|到|快|短|只剩)|快到期|日期.{0,4}(?:过了|不新鲜|太旧)/,
        /\b(?:expired|past (?:its |the )?(?:date|expiry|expiration)|out of date|about to expire|expir(?:es|y|ing) (?:soon|tomorrow|next|in))\b/,
      ],
      'g',
    ),
  ],
  [
    'size_disputed',
    anyOf(
      [
        /(?:尺寸|尺码|大小|长度|腰围|胸围|衣长)(?:跟|和|与|同)?.{0,10}(?:描述|页面|详情|标|介绍|写|图|表|宣传)(?:的)?.{0,6}(?:不一样|不符|不同|不对|对不上|不一致|差)/,
        /(?:标|写)(?:着|的|了)?(?:是)?.{1,12}(?:实际|实测|量(?:了|出来|下来)?)/,
        /量(?:的|得|到|下来|出来|了)[^。;!?]{0,10}\d[^。;!?]{0,10}(?:标|写|页面|详情|尺码表)[^。;!?]{0,8}\d/,
        /量(?:了|出来|下来).{0,8}(?:差|少|小|大|短|不对)/,
        /\bmeasure(?:d|s|ments?)\b.{0,30}\b(?:off|smaller|bigger|shorter|wrong|less|different|match|only)\b/,
        /\b(?:smaller|bigger|shorter|longer|narrower|wider) than (?:what )?(?:(?:it says )?(?:on|in) )?(?:the |your )?(?:size chart|listing|page|photos?|pictures?|described|listed|advertised)\b/,
        /\bsize chart\b.{0,20}\b(?:wrong|off|match)\b/,
      ],
      'g',
    ),
  ],
  [
    'not_as_described',
    anyOf(
      [
        /色差|(?:证书|编号|检测号|型号|批号)(?:上|的|里|编号|号码?|颜色)*.{0,6}(?:不一样|不符|对不上|不同|不一致|不匹配)|对不上/,
        /(?:名字?|字|图案|logo)(?:[^,。;!?]{0,3})(?:刻|绣|印|写|拼|做)错|(?:刻|绣|印)错|(?:刻|绣|印)(?:的)?(?:字|名字?|图案|logo)(?:都|也|全)?(?:错|不对|不是)|描述(?:不符|不一样|不实|严重)|不符/,
        /(?:跟|和|与|同)(?:图片?|照片|描述|页面|详情页?|介绍|宣传|直播|卖家秀|网上)(?:上|里|中|说|的|写)*.{0,6}(?:不一样|不符|不同|差|两样|区别)/,
        /实物.{0,8}(?:不一样|不符|差)|货不对(?:板|版)|材质(?:不对|不是|不符|不一样|跟|和|有问题)|面料不(?:是|对)/,
        /说(?:是|好).{1,10}(?:结果|其实|实际|明明|居然|却)|不是(?:纯棉|真皮|实木|真丝|羊毛|全新|原装)|虚假宣传|图文不符|(?:二手|翻新|用过的|旧的)|虚标|缩水版/,
        /\bnot (?:as|like) (?:described|advertised|pictured|shown|the (?:picture|photo|description))\b/,
        /\b(?:different|differs?|nothing like|not the same|doesn'?t match|not match(?:ing)?) .{0,16}\b(?:picture|photo|description|page|listing|website|ad|advertised|described)\b/,
        /\b(?:cert(?:ificate)?|serial|number|code)\b.{0,14}\b(?:doesn'?t|does not|not|don'?t) match/,
        /\b(?:mis-?spelt|mis-?spelled|typo|(?:spelled|spelt|printed|engraved|embroidered) (?:it |my name |the name )?(?:wrong|incorrectly))\b/,
        /\b(?:wrong|incorrect) (?:name|text|initials|letters?|spelling)\b/,
        /\b(?:name|spelling|text|embroidery|engraving) (?:is|are|was) (?:all )?wrong\b|\bmisleading\b/,
        /\b(?:used|second ?hand|refurbished)\b(?= item| one| product|[.,!]|$)/,
        /\bcolou?rs? (?:(?:is|are|looks?|was) )?(?:(?:a bit|totally|completely|very|so|really) )?(?:off|different|not (?:the )?same)\b/,
        framed(/\b(?:picture|photo|pic|listing|page|website|description|ad)s? /, [
          /(?:is|was|shows?|showed|says?|said|looks?|looked) [^.!?\d]{1,40}\b(?:mine|this one|what (?:came|i got|arrived)|(?:the one |what )?i (?:got|received)) (?:is|was|are|looks?|came)?\b/,
          /(?:shows?|showed|says?|said) [^.!?\d]{1,40}\bbut (?:it'?s|it is|this is|they'?re|mine)\b/,
        ]),
        /\bnot (?:cotton|leather|silk|wool)\b/,
      ],
      'g',
    ),
  ],
  [
    'price_or_freight_overcharged',
    anyOf(
      [
        /多收|多扣|重复扣|扣了两[次遍]|多付|(?<!补(?:一下|个|上|你|点|多少)?)差价(?![^。;!?]{0,5}我(?:来)?(?:补|出|付))|运费多/,
        /\bover ?charged?\b|\bcharged (?:me )?(?:twice|too much|double|extra)\b|\bprice difference\b/,
      ],
      'g',
    ),
  ],
  [
    'agreed_not_fulfilled',
    anyOf(
      [
        /(?:答应|承诺|说好|约定|保证)(?:了|过|的|要|好|给|会|我)*.{0,14}(?:没|不|还没|未|说话不算|反悔|赖)|说话不算(?:数|话)/,
        /\b(?:promised?|agreed|said you would|told me you)\b.{0,40}\b(?:but|didn'?t|never|not|still|haven'?t)\b/,
      ],
      'g',
    ),
  ],
  [
    'not_shipped',
    anyOf(
      [
        /(?:不|没|未|还没|一直不|迟迟不|怎么还不)(?:给我|有|见)?发(?:货|出|走)|没发(?:$|[,。!?\s啊呀呢吧])|不发货|没货|缺货/,
        /\b(?:not|never|hasn'?t|haven'?t|didn'?t|isn'?t|wasn'?t)(?: been)?(?: even)? (?:shipped?|dispatched|sent (?:out|it))\b/,
        /\bout of stock\b/,
      ],
      'g',
    ),
  ],
  [
    'late_shipping',
    /发货(?:太|很|这么|也太|真|好)?慢|发货(?:晚|迟|延|超时)|(?:延迟|延误|超时|超期|晚)发货|\b(?:shipped|shipping|dispatched) (?:was |is |too |so |very |really )*(?:late|slow)\b|\blate shipping\b/g,
  ],
];
