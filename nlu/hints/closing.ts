import { clausesOf } from '../text/clauses';
import { canonical, straight } from '../text/normalise';
import { CLOSES } from './lexicon/closing';
import { ACKNOWLEDGES } from './lexicon/filler';
import { besideThanks } from './thanks';

/** Thanks, and that there is nothing more ("thanks, that's all"): ends the talk, and agrees to nothing. */
export function closes(text: string): boolean {
  const beside = besideThanks(straight(canonical(text)));
  const clauses = clausesOf(beside ?? '').map((clause) => clause.replace(/[^\p{L}\p{N}' ]/gu, '').trim());
  const told = clauses.filter((clause) => clause !== '' && !ACKNOWLEDGES.test(clause));
  return told.length > 0 && told.every((clause) => CLOSES.test(clause));
}
