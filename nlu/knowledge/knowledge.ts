import { canonical } from '../text/normalise';
import type { Guess, Intent, KnowledgeMatch, ShopKnowledge } from '../understanding';
import type { Entry } from './entry';
import { builtInEntries, matchOf } from './entry-of';
import { OWN_PARCEL } from './lexicon/asking';

import { type Asked, Retriever } from './retrieve';

/** What the message is about, by the product's own entries and the shop's; undefined where none surely fits. */
export type Knowledge = (asked: Asked, shop?: ShopKnowledge) => KnowledgeMatch | undefined;

/**
 * Readings that leave the answer to the shop. Of every other one the rules or the buyer's own records decide, and no
 * words of a shop may stand in for them (L2).
 */
const SHOPS_OWN: readonly Intent[] = [
  'out_of_scope',
  'ask_invoice_or_voucher',
  'complain',
  'give_review_or_praise',
  'greet',
  'thanks',
  'goodbye',
  'affirm',
  'deny',
];
/** A reading this likely is reckoned with. */
const NOT_UNLIKELY = 0.2;

/** An entry that the rules fill or stand behind. */
const isRuled = ({ needs, rules }: Pick<Entry, 'needs' | 'rules'>): boolean =>
  needs !== 'none' || rules.length > 0;

function isShops({ text, guesses }: Asked): boolean {
  const isOwn = ({ intent, score }: Guess): boolean => {
    if (score < NOT_UNLIKELY || SHOPS_OWN.includes(intent)) return true;
    return intent === 'check_logistics' && !OWN_PARCEL.test(canonical(text));
  };
  return guesses.every(isOwn);
}

/** Reads the entries once; the shop's own come first, except where the rules decide. */
export function createKnowledge(): Knowledge {
  const retriever = new Retriever(builtInEntries());
  return (asked, shop) => {
    if (asked.features.length === 0) return undefined;
    const own = retriever.answer(asked);
    const mayShop = shop && isShops(asked) && !(own && isRuled(own.entry));
    return (mayShop ? shop.answer(asked) : undefined) ?? (own && matchOf(own.entry, own.score));
  };
}
