import { anyOf } from '../../../text/patterns';
import type { AwaitedTopic } from '../../hints';

/** Of the parcels of a case: what goes back, what comes, and what that costs. */
export const PARCELS: readonly (readonly [AwaitedTopic, RegExp])[] = [
  [
    'lost',
    anyOf([
      /(?:快递|包裹|东西|货|件|寄回去?的).{0,4}(?:弄|搞|寄|给)?丢(?:了|失|件|掉)|丢件|寄丢/,
      /\b(?:parcel|package|return|it)(?: is| has been|'s| was| gets?| got)? lost\b|\blost in (?:the )?(?:post|mail|transit)\b/,
    ]),
  ],
  [
    'postage',
    /包邮|(?:运费|邮费|快递费)(?:谁|怎么|算|呢|包|另)|\bwho pays (?:the |for )?(?:postage|shipping|freight)\b/,
  ],
  [
    'not_arrived',
    anyOf([
      /[没沒未](?:有)?(?:收|受|拿|寄|送|等)?(?:到|来(?!得))(?!账|帐|钱|退款|款|短信|地址|发票|消息|回复|通知|答复|期)|不见(?:踪影|到|人)/,
      /(?:怎么|咋)还不到/,
      /\bnot (?:\w+ )?(?:here|arrived|come|there|received|delivered)\b/,
      /\b(?:has|have|did)(?:n'?t| not) (?:\w+ )?(?:arrived?|come|came|show(?:ed|n)? up|got(?:ten)?|get|rec(?:ei|ie)ved?|here)\b/,
      /\bhavn'?t (?:got|rec(?:ei|ie)ved)\b/,
      /\b(?:never|nothing) (?:\w+ )?(?:came|come|arrived|rec(?:ei|ie)ved|got|showed up)\b/,
      /\bstill (?:waiting|no(?:thing|t)?|haven'?t|hasn'?t)\b|\bwhere(?:'?s| is) (?:it|my|the|that)\b/,
      /\bno sign of\b/,
    ]),
  ],
  [
    'address',
    anyOf([
      /(?:退货|寄回)?地址.{0,3}(?:发|给|说|告诉)|^地址(?:呢|是?多少|是啥|是什么)|(?:要|该|应该)?怎么寄(?:回去?|给你们?)?[啊呀呢?]*$/,
      /寄到?(?:你们)?哪个?(?:地址|里|儿)|(?:退货|寄回)的?地址|(?:寄|发|邮|退)(?:到|去|回|给)?(?:哪|谁)/,
      /\bwhere (?:do|should|can|shall|to) (?:i )?(?:send|ship|post|mail|return)\b|\breturn address\b/,
    ]),
  ],
  [
    'arrived',
    anyOf([
      /(?<!(?:你|你们|卖家|商家|店家|店里)(?:那边)?(?:已经?|都)?收?)(?:收到|到货|到)了(?!没|吗|么|嘛|哪|几|\s*\?)/,
      /还是(?:坏|破|有问题|不行|老样子|不能用)/,
      /\b(?:has |have |just )?(?:arrived|came)(?! ?\?)\b/,
      /\b(?<!\b(?:you|they|seller|shop)(?: guys)? (?:have |has )?(?:already |just )?)(?:got|rec(?:ei|ie)ved) (?:it|them)\b(?! ?\?)/,
    ]),
  ],
  [
    'paid',
    anyOf([
      /^(?:我|一共|总共|是|大概)*(?:花|付|垫|用)(?:了|掉)*\s*[¥]?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百]+)\s*(?:元|块[钱\d一二两三四五六七八九]?)?(?:的)?(?:吧|呢|啊)?$/,
      /^(?:i )?paid [¥$]?\d+(?:\.\d+)?(?: yuan| rmb| kuai)?$/,
    ]),
  ],
  [
    'sent',
    anyOf([
      /^(?:我|我们|东西|货|包裹|快递|已经?|刚|都|早就?|昨天|今天|前天|上午|下午)*(?:寄|邮|发)(?:出去?|走|掉|回去?|过去|给?你们?)?了(?!吗|么|嘛|没|哪|几|什么|多久|照片|图|视频|消息|信息|邮件|凭证|证据|评价)/,
      /\b(?:i(?:'ve| have)?|we(?:'ve| have)?) (?:just |already )?(?:sent|posted|shipped|mailed) it\b(?! (?:on|to (?!you|the (?:shop|seller|return)))\b)/,
    ]),
  ],
  [
    'sends',
    /^(?:(?:那么?|好的?|行|嗯|可以|ok|我们?|就|这就|现在|马上|立刻|去|先|直接|今天|明天|把?(?:东西|货))[,， ]*)*(?:邮寄|寄|邮)(?:回去?|过去|出去|给你们?)?(?:吧|哈|啊|呗|咯|好了)*[。.!?~ ]*$/,
  ],
  // Only with something wrong or wanted beside it.
  [
    'replaced',
    anyOf([
      /新的|新[那这]?[件个双条]|新.{1,4}(?:收到|到)|换的|换(?:过|回)?来的|补的|补(?:发|寄)的?|重(?:新)?发的?|修好的|修过的|寄来的/,
      /\b(?:new|replacement|repaired|exchanged|mended) (?:one|item|piece|\w+)\b|\breplacement\b/,
      /\bre-?sent\b|\bthe missing part\b/,
    ]),
  ],
];
