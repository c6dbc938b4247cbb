import { clausesOf } from '../text/clauses';
import { canonical, straight } from '../text/normalise';
import type { Understanding } from '../understanding';
import { ACKNOWLEDGES, LOOKS, SIGHS, WAITS } from './lexicon/filler';

/** Longer than this a message says more. */
const LONGEST = 40;
const HAN = /\p{Script=Han}/u;

/** Chinese buyers part clauses by a space as well; marks and emoji say nothing of their own. */
const wordsOf = (text: string): string[] =>
  clausesOf(straight(canonical(text)))
    .flatMap((clause) => (HAN.test(clause) ? clause.split(' ') : [clause]))
    .map((clause) => clause.replace(/[^\p{L}\p{N}' ]/gu, '').trim())
    .filter((clause) => clause !== '');

/** Whether the message is nothing but a word in passing; one that asks to wait, or to look, is told apart. */
export function fillerIn(text: string): Understanding['filler'] {
  if (text.length > LONGEST) return undefined;
  const clauses = wordsOf(text);
  const words = [LOOKS, WAITS, ACKNOWLEDGES, SIGHS];
  if (clauses.length === 0 || !clauses.every((clause) => words.some((word) => word.test(clause))))
    return undefined;
  if (clauses.some((clause) => LOOKS.test(clause))) return 'look';
  return clauses.some((clause) => WAITS.test(clause)) ? 'wait' : 'word';
}
