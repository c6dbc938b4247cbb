import type { Mention } from '../../understanding';

export const MENTIONS: readonly (readonly [Mention, RegExp])[] = [
  ['gift', /赠品|送的|小礼物|\b(?:free )?gift\b/],
  ['another_piece', /另外?一?(?:件|个|条|双|只|套|把|台)|剩下|其余|\bthe other (?:one|piece)\b|\bthe rest\b/],
  ['replacement', /新|换的|补的/],
  ['mending', /修|\b(?:fixed|repaired)\b/],
  ['reservation', /但|不过|还是|\bbut\b/],
];
