import type { Case, OfferTerms } from '../../storage/records';
import { say } from '../argument';
import type { Argument } from '../decision';
import { returnFreightOf } from './return-freight';
import { tell } from './say';

/** Lines of a refund, in fen: the price of the goods, what was paid to send them, what the buyer laid out to send them back. */
export interface Sums {
  goodsFen: number;
  outboundFreightFen: number;
  returnFreightFen: number;
}

const NOTHING: Sums = { goodsFen: 0, outboundFreightFen: 0, returnFreightFen: 0 };

/**
 * The freight there comes back where the order is undone: the goods go back, or nothing of their price is kept. Who
 * keeps them for a part of it has had the delivery (F10).
 */
function outboundBeside(
  one: Pick<Case, 'paidFen' | 'outboundFreightFen' | 'returnLeg'>,
  { goods, amountFen }: Pick<OfferTerms, 'goods' | 'amountFen'>,
): number {
  const isUndone = goods === 'return' || one.returnLeg?.receivedAt !== undefined;
  return isUndone || amountFen >= one.paidFen ? one.outboundFreightFen : 0;
}

/** The case as it would be paid: with what of the freight there comes back where money takes an item's place (F10). */
export const withOutbound = (one: Case, outboundInstead: number | undefined): Case =>
  outboundInstead === undefined ? one : { ...one, outboundFreightFen: outboundInstead };

/** What comes beside the amount of these terms, before anybody agrees to them (F10). */
export function besideTerms(one: Case, terms: OfferTerms): Argument[] {
  const fen = terms.remedy === 'refund' ? outboundBeside(one, terms) : 0;
  return fen > 0 ? [say('freight.outbound_back', { freight: { fen } }, 'F10')] : [];
}

/** What the case comes to: paid or owed, else agreed on, else asked for; nought where an item comes instead (T6, F9, F10). */
export function sumsOf(one: Case): Sums {
  const { refund, agreement, amountFen, outboundFreightFen } = one;
  if (refund) return { ...NOTHING, ...linesOf(refund) };
  if (!agreement) return { ...NOTHING, goodsFen: amountFen, outboundFreightFen };
  return agreement.remedy === 'refund' ? refundSums(one, agreement) : NOTHING;
}

/** What is owed once these terms are met: never more than was paid, and the freight of each way as a line of its own (T6, F9, F10). */
export function refundSums(one: Case, terms: Pick<OfferTerms, 'goods' | 'amountFen'>): Sums {
  const { state, fen } = returnFreightOf(one);
  return {
    goodsFen: Math.min(terms.amountFen, one.paidFen),
    outboundFreightFen: outboundBeside(one, terms),
    returnFreightFen: state === 'due' ? fen : 0,
  };
}

const linesOf = ({
  goodsFen,
  outboundFreightFen,
  returnFreightFen = 0,
}: NonNullable<Case['refund']>): Sums => ({
  goodsFen,
  outboundFreightFen,
  returnFreightFen,
});

/** All lines together, in fen. */
export const totalOf = ({ goodsFen, outboundFreightFen, returnFreightFen }: Sums): number =>
  goodsFen + outboundFreightFen + returnFreightFen;

/** What a sum is made of, where it is more than the price of the goods. */
export function partsOf({ goodsFen, outboundFreightFen, returnFreightFen }: Sums): Argument[] {
  const outbound = outboundFreightFen > 0;
  const back = returnFreightFen > 0;
  if (!outbound && !back) return [];
  const facts = {
    goods: { fen: goodsFen },
    outbound: { fen: outboundFreightFen },
    back: { fen: returnFreightFen },
  };
  if (outbound && back) return [tell('parts.both', facts, 'T6', 'F9', 'F10')];
  return [outbound ? tell('parts.outbound', facts, 'T6', 'F10') : tell('parts.back', facts, 'T6', 'F9')];
}
