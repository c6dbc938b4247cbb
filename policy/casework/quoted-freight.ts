import type { Case, CaseSide } from '../../storage/records';
import type { Argument } from '../decision';
import { tell } from './say';

type Quoted = Pick<Case, 'freight' | 'quote'>;

/** The price settles both ways, unless nothing is sent or they are ruled already (M3). */
const isSettledByQuote = ({ freight }: Quoted): boolean => freight.return === 'open';

/** The buyer has it repaired at his cost, and pays its ways too, unless the quote says otherwise. */
const payerOf = ({ quote }: Quoted): CaseSide => quote?.freight ?? 'buyer';

/** Who pays both ways, told with the price (M3, F2). */
export const quotedFreight = (one: Quoted): Argument[] =>
  isSettledByQuote(one) ? [tell(`quote_freight.${payerOf(one)}`, {}, 'M3', 'F2')] : [];

/** What was told with the price is agreed on with it. */
export function freightAsQuoted(one: Quoted): Case['freight'] {
  if (!isSettledByQuote(one)) return one.freight;
  const payer = payerOf(one);
  return { ...one.freight, return: payer, resend: payer, because: quotedFreight(one) };
}
