import type { CaseOffer } from '../../storage/records';
import type { Facts } from '../decision';

/** An offer as it is said: its terms, and until when it holds (G1). */
export const offerFacts = ({ id, remedy, amountFen, goods, validUntil }: CaseOffer): Facts => ({
  offer: id,
  remedy: { term: `casework.remedy.${remedy}` },
  ...(remedy === 'refund' && { amount: { fen: amountFen } }),
  goods: { term: `casework.goods.${goods}` },
  until: { at: validUntil },
});
