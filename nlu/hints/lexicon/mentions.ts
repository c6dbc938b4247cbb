import { anyOf } from '../../text/patterns';
import type { Mention } from '../../understanding';

export const MENTIONS: readonly (readonly [Mention, RegExp])[] = [
  [
    'own_goods',
    anyOf([
      /[这那哪](?:一)?(?:个|件|条|双|只|套|把|台|款|单|批|些|种)|^这(?!里|边|样|儿)/,
      /我(?:的|这|那|(?:刚|昨天|前天|上周|上个?月|之前|上次)?(?:买|拍|下单|订)(?:的|了|过))|它|(?:本|此)单/,
      /\b(?:it|this|that|these|those|them|my|mine|i(?:'ve| have)? (?:bought|ordered|got))\b/,
    ]),
  ],
  ['gift', /赠品|送的|小礼物|\b(?:free )?gift\b/],
  ['another_piece', /另外?一?(?:件|个|条|双|只|套|把|台)|剩下|其余|\bthe other (?:one|piece)\b|\bthe rest\b/],
  ['replacement', /新|换的|补的|\b(?:new one|replacement)\b/],
  ['mending', /修|\b(?:fix(?:ed|ing)?|repair(?:ed|s)?|mend(?:ed)?)\b/],
  ['reservation', /但|不过|还是|又|\b(?:but|still|again|too)\b/],
];
