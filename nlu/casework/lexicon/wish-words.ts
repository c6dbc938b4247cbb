import { anyOf } from '../../text/patterns';

/** What was laid out, without a word for what; beside a parcel's number it is the postage (F9). */
export const LAID_OUT = anyOf([
  /(?:花|付|用|垫|掏|收)了?(?:我)?\s*¥?\d+(?:\.\d+)?(?!\d|\.\d|\s*(?:个|天|次|件|条|双|张|年|月|周|小时|分钟))/,
  /\b(?:paid|spent|cost(?: me)?|charged(?: me)?) (?:about |around |me )?[¥$]?\d+(?:\.\d+)?(?!\d|\.\d| ?(?:times?|days?|hours?|weeks?|pieces?)\b| for (?:it|this|that|them|these)\b)/,
]);

/** The buyer's cases as the whole message. */
export const LIST_WHOLE = anyOf([
  /^(?:(?:我(?:想|要)?|给我|帮我|请|麻烦)*(?:看(?:一?下|看)?|查(?:一?下|看)?|列(?:一?下|出)?)?)?我的(?:所有|全部)?(?:售后|退款|退货|换货|维修)(?:单|申请|记录|列表|进度)?(?:在哪(?:看|里|儿)?|呢|吧|啊)*$/,
  /^(?:please )?(?:(?:can i |let me )?(?:see|view|check|list|show(?: me)?) )?(?:all )?my (?:open )?(?:cases|claims|applications|returns|refunds|requests)$/,
]);

/** "能不能", "可不可以": asked, not denied. */
export const ASKED_EITHER_WAY = /(能|可|是|要|会|行|好)不\1/g;

/** A sum on top of the one that was offered. */
export const MORE = anyOf([
  /[再多]\s*(?:多|加|退|补|给|赔|来)*(?:我)?\s*[¥]?\d|(?<![增添])加\s*[¥]?\d/,
  /\b(?:another|extra|additional) [¥$]?\d|\b\d+ (?:yuan |rmb )?(?:more|extra|on top)\b/,
  /\badd (?:another )?[¥$]?\d/,
]);

/** What something is changed into. */
export const CHANGED_INTO = /(?:改成|改为|换成|变成|\b(?:change|switch|turn)\b.{0,40}\b(?:in)?to\b)(.+)$/s;

/** What is to be told to the seller, in the words that follow. */
export const PASSES_ON =
  /(?:补充(?:一?下|一句|说明)?|转告(?:一下)?(?:卖家|商家)|(?:告诉|跟)(?:卖家|商家)(?:说|讲)?(?:一声|一下)?|tell the (?:seller|shop)(?: that)?|add a note)[：:,，\s]*(.+)$/isu;

/** What follows only says that something is to be passed on. */
export const NO_NOTE =
  /^(?:补充|说明|说|讲|留言|几句|两句|一下|点|情况|东西|something|a word|a note|more|this|[吧啊呢了的\s。.!！])+$/iu;

/** "不撤销了", "don't withdraw it": taken back. */
export const KEEPS = anyOf([
  /(?:不|别|不要|不用|先不|先别|暂时不)(?:想|要|用)?(?:撤销|撤消|撤回|撤掉|撤了?|取消)|(?:先)?不(?:用)?改了|别改/,
  /(?:还是)?(?:继续|保留)(?:申请|退|换|修|办|处理)/,
  /\b(?:don'?t|do not|not) (?:\w+ )?(?:withdraw|cancel|retract|change (?:it|anything))\b/,
  /\bkeep (?:the|my) (?:case|claim|application|return)(?: open)?\b/,
]);

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
