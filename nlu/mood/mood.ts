import { isNegated } from '../text/clauses';
import { canonical } from '../text/normalise';
import type { Understanding } from '../understanding';
import { ABUSE, DISPLEASED, NOT_MEANT, ONLY_NAMED, PLEASED, STRESSED, THREATS } from './lexicon';

/** How the buyer feels, by words, exclamation marks and capitals; fury is a threat or abuse, however much is said (H2). */
export function moodOf(text: string): Understanding['mood'] {
  // Long numbers are orders and waybills, whatever hotline they contain.
  const plain = canonical(text).replace(/\d{6,}/g, ' ');
  // Nothing but question marks asks what was meant.
  if (/^[?\s]+$/.test(plain)) return 'calm';
  if (isMeant(plain, THREATS) || isMeant(plain, ABUSE)) return 'furious';
  if (DISPLEASED.test(plain)) return 'annoyed';
  const isLoud = STRESSED.test(plain) || isShouted(text);
  return isLoud && !PLEASED.test(plain) ? 'annoyed' : 'calm';
}

const isMeant = (plain: string, pattern: RegExp): boolean =>
  [...plain.matchAll(pattern)].some(({ index, 0: said }) => {
    if (ONLY_NAMED.test(plain.slice(index + said.length))) return false;
    // "打12315，别不信": what a "not" before a hotline denies is something else.
    return /\d/.test(said) || !(isNegated(plain, index) || NOT_MEANT.test(plain.slice(0, index)));
  });

/** Several English words, all in capitals. */
function isShouted(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  return letters.length >= 10 && letters === letters.toUpperCase() && /[A-Z]{2,} [A-Z]{2,}/.test(text);
}
