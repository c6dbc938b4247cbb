import { isNegated } from '../text/clauses';
import { canonical } from '../text/normalise';
import type { Understanding } from '../understanding';
import { ANNOYED, BITTER, FURIOUS } from './lexicon';

/** Displeased words of one message that make it furious without an insult. */
const MANY = 3;

/** How the buyer feels, by words, exclamation marks and capitals. */
export function moodOf(text: string): Understanding['mood'] {
  // Long numbers are orders and waybills, whatever hotline they contain.
  const plain = canonical(text).replace(/\d{6,}/g, ' ');
  // Nothing but question marks asks what was meant.
  if (/^[?\s]+$/.test(plain)) return 'calm';
  if ([...plain.matchAll(FURIOUS)].some((match) => !isNegated(plain, match.index) || /\d/.test(match[0])))
    return 'furious';
  const annoyed =
    new Set([...plain.matchAll(ANNOYED)].map((match) => match[0])).size + (isShouted(text) ? 1 : 0);
  // Haste and disappointment add up to no fury.
  if (annoyed >= MANY && BITTER.test(plain)) return 'furious';
  return annoyed > 0 ? 'annoyed' : 'calm';
}

/** Several English words, all in capitals. */
function isShouted(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  return letters.length >= 10 && letters === letters.toUpperCase() && /[A-Z]{2,} [A-Z]{2,}/.test(text);
}
