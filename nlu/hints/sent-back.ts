import { isNegated } from '../text/clauses';
import { NOT_SENT, NOT_TOLD, SENT_BACK } from './lexicon/sent-back';

/**
 * Whether the goods are on their way back already (X5); false where the buyer says that he still has them, undefined
 * where the text does not say.
 */
export function sentBackIn(text: string): boolean | undefined {
  if (NOT_SENT.test(text)) return false;
  for (const match of text.matchAll(SENT_BACK))
    if (!isNegated(text, match.index) && !NOT_TOLD.test(text.slice(0, match.index))) return true;
  return undefined;
}
