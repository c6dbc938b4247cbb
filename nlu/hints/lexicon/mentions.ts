import { anyOf, framed } from '../../text/patterns';
import type { Mention } from '../../understanding';
import { SEARCHES } from './search';

export const MENTIONS: readonly (readonly [Mention, RegExp])[] = [
  [
    'own_goods',
    anyOf([
      /[这那哪](?:一)?(?:个|件|条|双|只|套|把|台|款|单|批|些|种)|^这(?!里|边|样|儿)/,
      /我(?:的|这|那|(?:刚|昨天|前天|上周|上个?月|之前|上次)?(?:买|拍|下单|订)(?:的|了|过))|它|(?:本|此)单/,
      /\b(?:it|this|that|these|those|them|my|mine|i(?:'ve| have)? (?:bought|ordered|got))\b/,
    ]),
  ],
  [
    'newest',
    anyOf([
      /最(?:近|晚|后|新)(?:一次|刚)?(?:买|拍|下单?|订)(?:单)?的(?:那|这|一|$)|刚刚?(?:买|拍|下单|订)的(?:那|这)/,
      /最(?:新|晚)的?(?:那|这|一)(?:一)?[个单件条笔双款]|最(?:近|新)的?(?:那|这)?(?:一)?(?:单|笔|个?订单)/,
      /^(?:最新|最近|最晚)(?:买|拍|下单)?的[吧啊]?$/,
      /\b(?:latest|newest|most recent) (?:one|order|purchase|item)\b/,
      /\bthe one i (?:just|last) (?:bought|ordered)\b|\bi (?:bought|ordered) (?:it )?last\b/,
    ]),
  ],
  [
    'oldest',
    anyOf([
      /最(?:早|先|开始)(?:买|拍|下单?|订)(?:单)?的|最早的?(?:那|这|一)(?:一)?[个单件条笔双款]|^最早的[吧啊]?$/,
      /\b(?:oldest|earliest) (?:one|order|purchase|item)\b|\bthe one i (?:bought|ordered) first\b/,
    ]),
  ],
  ['gift', /赠品|送的|小礼物|\b(?:free )?gift\b/],
  [
    'affirmation',
    /^(?:对+|是|嗯+|没错|就是(?:[它这]个?件?)?)[的啊呀呢]*[,。!\s]+\S|^(?:yes|yeah|yep|right)[,.! ]+\S/,
  ],
  ['another_piece', /另外?一?(?:件|个|条|双|只|套|把|台)|剩下|其余|\bthe other (?:one|piece)\b|\bthe rest\b/],
  ['replacement', /新|换(?:货)?的|补(?:发)?的|\b(?:new one|replacement)\b/],
  ['search', SEARCHES],
  ['mending', /修|\b(?:fix(?:ed|ing)?|repair(?:ed|s)?|mend(?:ed)?)\b/],
  [
    'worsened',
    anyOf([
      /越来越(?:大|多|严重|厉害|明显|松|深|糟|差|脏|长|响|卡|烂)|(?:恶化|加重|严重)了|变(?:得)?(?:更|严重)/,
      /(?:更|越发|愈发)(?:加)?(?:严重|厉害|糟|坏|大|多|明显|深)了?$/,
      /(?:又|还|刚)(?:新)?(?:发现|看到|出现|多出?)了?.{0,8}(?:洞|口子|裂|划痕|污|斑|毛病|问题|瑕疵|破|坏)/,
      /(?:又|也)(?:破|坏|裂|烂|开(?:线|胶|裂)|掉(?:色|漆|皮|扣|毛)|起球|脱线|漏|不亮|不转)/,
      framed(/\b/, [
        /(?:getting|gets?|got|become|becoming|is|looks) (?:even |much |a lot |so much )?(?:worse|bigger|larger)\b/,
        /(?:found|noticed|see|there(?:'?s| is)|spotted) (?:now )?(?:another|one more|a second) (?:\w+ )?(?:hole|crack|stain|scratch|tear|defect|fault|problem|flaw|issue)\b/,
        /(?:is|has|are) also (?:\w+ )?(?:broken|torn|cracked|stained|coming apart|leaking|loose)\b/,
      ]),
    ]),
  ],
  ['reservation', /但|不过|还是|又|\b(?:but|still|again|too)\b/],
];
