import { canonical } from '../text/normalise';
import { ASKS_EN, ASKS_ZH } from './lexicon/asking';

/** The message asks something; a statement is answered by no entry. */
export function isAsking(text: string): boolean {
  const plain = canonical(text).trim();
  return /\p{Script=Han}/u.test(plain) ? ASKS_ZH.test(plain) : ASKS_EN.test(plain);
}
