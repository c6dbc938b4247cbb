import { isYetToGoBack } from '../../../policy/casework/goods';
import { quotedFreight } from '../../../policy/casework/quoted-freight';
import type { Case } from '../../../storage/records';
import type { Talk } from '../../shared/talk';
import { openOffer } from '../facts';
import { mayDo } from '../setting';

/* What a case waits for, so that a short message can be about it. */

export const inState =
  (...states: Case['state'][]) =>
  (_talk: Talk, { state }: Case): boolean =>
    states.includes(state);

export const hasOffer = (talk: Talk, one: Case): boolean =>
  openOffer(one) !== undefined && mayDo(talk, one, 'counter_offer');

/** A price is the seller's to change, and no sum to be paid back (M3). */
export const hasOnlyQuote = (talk: Talk, one: Case): boolean =>
  one.state === 'quoted' && !hasOffer(talk, one);

/** Who pays both ways comes with the price (M3). */
export const tellsPostage = (_talk: Talk, one: Case): boolean =>
  one.state === 'quoted' && quotedFreight(one).length > 0;

export const hasTerms = (talk: Talk, one: Case): boolean => one.state === 'quoted' || hasOffer(talk, one);

/** What was offered, quoted or objected to, or how the goods go back, is told with its standing. */
export const tellsTerms = (_talk: Talk, one: Case): boolean =>
  openOffer(one) !== undefined || ['quoted', 'objected', 'awaiting_return'].includes(one.state);

/** Sent before the seller has agreed (X5). */
export const isSentEarly = (_talk: Talk, one: Case): boolean =>
  one.state === 'awaiting_seller' && isYetToGoBack(one) && !one.agreement;

/** The order is not sent yet, and its cancellation runs as a case (W7). */
export const isCancellation = (talk: Talk, one: Case): boolean =>
  one.service === 'refund_only' && !one.received && mayDo(talk, one, 'withdraw');

/** The parcel that goes back is known to travel with the carrier that is named. */
export const isCarriedBy = ({ heard }: Talk, { state, returnLeg }: Case): boolean =>
  state === 'returning' && heard.entities.carriers?.[0] === returnLeg?.carrier;
