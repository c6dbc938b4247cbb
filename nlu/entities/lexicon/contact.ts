import { anyOf, framed, whole } from '../../text/patterns';

/** Signs of a Chinese address, one of a level of its own each. */
export const ADDRESS_LEVELS: readonly RegExp[] = [
  /[\p{Script=Han}]{1,7}(?:省|自治区)/u,
  /\p{Script=Han}{1,8}(?:市|自治州|地区|盟)(?!场)/u,
  /\p{Script=Han}{1,8}(?:区|县|旗)(?!别)/u,
  /\p{Script=Han}{1,8}(?:镇|乡|街道|开发区)/u,
  /[\p{Script=Han}a-z\d]{1,12}(?:路|大道|大街|街|巷|胡同|弄)(?!上|过|由|途|边)/iu,
  /\p{Script=Han}{1,12}(?:小区|花园|公寓|大厦|广场|家园|新村|村|苑|城|园区|工业园|科技园|校区|大学|学院|中学|医院|写字楼|驿站|菜鸟)/u,
  /\d+\s*号(?!码)/u,
  /[\da-z一二三四五六七八九十]+\s*(?:号楼|栋|幢|座|单元|楼|层)/iu,
  /\d+\s*(?:室|房|户)/u,
];

/** What goes before an address and is none of it. */
export const ADDRESS_CUES =
  /^.*?(?:(?:收货|收件|新的?|现在的?|正确的?|详细)*(?:地址)?(?:应该是|就是|改成|改为|改到|换成|换到|是|为|写)|(?:帮我|给我|请|麻烦)*(?:改)?(?:寄|送|发)(?:到|去|往)|(?:收货|收件|新)?地址)[:,，\s]*/;

/** What may follow an address in one breath. */
export const ADDRESS_TAIL =
  /(?:可以|行|好|能行)?(?:吗|么|嘛|吧|谢谢|就行|就好|麻烦了|哈|哦|呢)+$|[。.!?！？]+$/;

/** What is told of a parcel is no address. */
export const NO_ADDRESS = /收到|没有|快递|包裹|退货|发票|怎么|什么/;

/** Words of an English address. */
export const ENGLISH_ADDRESS =
  /\b(?:\d+[a-z]?(?:[- ]\d+)? (?:[a-z'.]+ ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|square|sq|place|pl|highway|hwy)\b|(?:room|unit|flat|apt|apartment|suite|building|block|floor|tower|no)\.? ?#?\d+[a-z]?\b|\d+(?:st|nd|rd|th)? floor\b|[a-z]+ (?:district|province|county|road|street|avenue|lane)\b)/i;

export const ENGLISH_ADDRESS_CUES = framed(
  /^.*?\b/,
  [
    /(?:new |shipping |delivery |correct |right )*address(?: to)?(?: is| should be|:)?/,
    /(?:send|ship|deliver|redirect|forward)(?: it| the parcel| the package| them| this)? (?:to|instead to)/,
    /(?:change|update) (?:it|the address|my address) to|to:?/,
  ],
  /\s*[:,]?\s+(?=\S)/,
  'i',
);

/** Names of companies and the like end so. */
export const COMPANY =
  /[\p{Script=Han}a-z\d()（）·&-]{2,40}?(?:有限责任公司|股份有限公司|有限公司|分公司|总公司|集团|公司|工作室|事务所|研究院|研究所|合作社|委员会|经营部|商行|商店|超市|酒店|学校|大学|学院|中学|小学|幼儿园|医院)/iu;

/** What goes before the name of a company in the same breath. */
export const COMPANY_CUES =
  /^(?:你好|麻烦|请问?|帮我?|要?改成|换成|应该是|改到|寄到|送到|要|给我?|我要|我们?|能|可以|这个|那个|公司|单位|发票|抬头|名称|名字|名义|开票|开|一?张|[个给成的写填是为叫用,，:：\s])+/;

export const ENGLISH_COMPANY =
  /\b[A-Z\d][\w&.'-]*(?: (?:[A-Z\d&(][\w&.'()-]*|of|and|the)){0,7},? (?:Co\.?,? ?Ltd|Ltd|Limited|Inc|LLC|LLP|GmbH|Corp|Corporation|Company|University|School|Hospital|Studio)\b\.?/;

/** "抬头：X", "开给X", "in the name of X". */
export const TITLE_ANNOUNCED = anyOf(
  [
    /(?:(?:发票)?抬头(?:名称|名字)?|公司(?:名称|名字|名)|单位(?:名称|名字|名)?(?=[是为:：\s]))\s*(?:错了|写错了|不对)?[,，]?\s*(?:应该是|就是|要?改成|改为|换成|写成?|填|开成?|用|是|为)?\s*[:：]?\s*([^,，。;；!！?？\n\s][^,，。;；!！?？\n]{0,59})/u,
    /开(?:给|成)\s*([^,，。;；!！?？\n\s]{2,60})/u,
    framed(
      /\b/u,
      [
        /title(?:d)?|company name|made out to|bill(?:ed)? to|in the name of|name on (?:the |my )?invoice/u,
        /invoice(?: it)? to/u,
      ],
      /\s*(?:should be|is|to|as|:)?\s*[:：]?\s*([^,;!?\n]{2,60})/u,
      'u',
    ),
  ],
  'iu',
);

/** Words after the announcement that name no title. */
export const NO_TITLE =
  /^(?:[是啥谁]|什么|怎么|哪|可以|能|吗|要|有|个人|错|不|没|还|多少|你|我|他|the\b|a\b|an\b|my\b|me\b|us\b|what|wrong|please)|发票|专票|普票|税号|邮箱/iu;

export const RECIPIENT_ANNOUNCED = anyOf(
  [
    /(?:收件人|收货人|联系人|收件人姓名|收货人姓名|姓名|名字)(?:的名字|名字|姓名)?\s*(?:写错了|填错了|打错了|错了|不对)?[,，]?\s*(?:应该是|就是|改成|改为|换成|写|叫|是|为)?\s*[:：]?\s*([\p{Script=Han}·]{2,6}?|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})(?=$|[,，。;；!！\s\d(（]|吧|谢谢|电话|手机|地址)/u,
    /\b(?:[Rr]ecipient|[Rr]eceiver|[Aa]ddressee|[Nn]ame|[Aa]ttn)(?: name)?\s*(?:should be|is|to|:)\s*[:：]?\s*([A-Z][\w'.-]+(?: [A-Z][\w'.-]+){0,3})/u,
  ],
  'u',
);

/** Words that are no name of a person though they stand where one does. */
export const NO_NAME = whole(
  [
    /收件人|收货人|联系人|电话|手机号?|号码|地址|新地址|新电话|姓名|名字|改成|改为|改一?下?|写错了?|填错了?|错了|麻烦|谢谢|请问|帮我|换成|换个?|我的?/u,
    /\p{Script=Han}{0,2}(?:电话|手机号?|号码|地址)\p{Script=Han}{0,3}/u,
    /(?:我的?)?(?:老婆|老公|妈妈|爸爸|家人|朋友|同事|公司)|改|新的?|不变|一样/u,
    /\p{Script=Han}?(?:上门|维修|寄修|送修|返修)\p{Script=Han}{0,2}/u,
  ],
  'u',
);
