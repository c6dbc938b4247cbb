import { clausesOf } from '../text/clauses';
import { canonical, straight } from '../text/normalise';
import { QUESTION, QUESTION_MARK, TELLS_BY_ASKING } from './lexicon/asking';
import { CHATTER } from './lexicon/chatter';
import { fillerIn } from './filler';

const isBeside = (clause: string): boolean =>
  fillerIn(clause) !== undefined || CHATTER.some((pattern) => pattern.test(clause));

/**
 * Every clause of the message asks, so that nothing is told in it: "how do I wash it". "How come it leaks" and "why does
 * it go off by itself" tell what is wrong in the form of a question.
 */
export function onlyAsks(text: string): boolean {
  const plain = straight(canonical(text));
  const clauses = clausesOf(plain).filter((clause) => !isBeside(clause));
  const isMarked = QUESTION_MARK.test(plain) && clauses.length === 1;
  return (
    clauses.length > 0 &&
    clauses.every((clause) => !TELLS_BY_ASKING.test(clause) && (isMarked || QUESTION.test(clause)))
  );
}
