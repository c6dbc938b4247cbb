import type { ActOf, CaseOffer, CaseSide } from '../../../storage/records';
import { DAY } from '../../windows/days';
import { agreeOn } from '../agreement';
import type { Move } from '../move';
import { offerFacts } from '../offer-facts';
import { noted, refuse, type Refusal, tell } from '../say';
import { besideTerms, withOutbound } from '../sums';
import type { Effects } from './effect';

type Offered = ActOf<'offer'> | ActOf<'counter_offer'>;

const sideOf = ({ by }: Move): CaseSide => (by === 'buyer' ? 'buyer' : 'seller');

/** The offer answered: the one named, or the newest of the other side that is open. */
function answered(move: Move, offerId: string | undefined): CaseOffer | undefined {
  const fromOther = ({ by, state, id }: CaseOffer) =>
    by !== sideOf(move) && state === 'open' && (offerId ?? id) === id;
  return move.case.offers.findLast(fromOther);
}

const noOffer = (): Refusal => refuse(tell('refused.no_offer', {}, 'G1'), tell('instead.offer', {}, 'G1'));

/** More than was paid is no refund but a promise, and only a person makes it (G1). */
function bound(move: Move, { remedy, amountFen, validUntil }: Offered): Refusal | undefined {
  const max = move.case.paidFen;
  if (validUntil !== undefined && validUntil < move.at)
    return refuse(tell('refused.offer_past', {}, 'G1'), tell('instead.offer_until', {}, 'G1'));
  if (remedy !== 'refund' && amountFen > 0)
    return refuse(tell('refused.offer_no_money', {}, 'G1', 'T3'), tell('instead.offer_refund', {}, 'G1'));
  if (remedy !== 'refund' || (amountFen > 0 && amountFen <= max)) return undefined;
  return refuse(
    tell('refused.offer_amount', { max: { fen: max } }, 'G1', 'T6'),
    tell('instead.promise', {}, 'G2'),
  );
}

function withState(move: Move, id: string, state: CaseOffer['state']): void {
  const decidedBy = move.setting.names[sideOf(move)];
  const decide = (offer: CaseOffer): CaseOffer =>
    offer.id === id ? { ...offer, state, decidedAt: move.at, decidedBy } : offer;
  move.set({ offers: move.case.offers.map(decide) });
}

/** A side has one offer open at a time: a new one takes the place of its last. */
export function makeOffer(move: Move, act: Offered, counters?: string): void {
  const { remedy, amountFen, goods, returnFreight, note } = act;
  const by = sideOf(move);
  for (const { id, by: whose, state } of move.case.offers)
    if (whose === by && state === 'open') withState(move, id, 'lapsed');
  const days = move.setting.policy.numbers.offerDays.value;
  const offer: CaseOffer = {
    id: `o${move.case.offers.length + 1}`,
    by,
    name: move.setting.names[by],
    at: move.at,
    validUntil: act.validUntil ?? move.notice + days * DAY,
    state: 'open',
    remedy,
    amountFen,
    goods,
    ...(returnFreight && { returnFreight }),
    ...(note !== undefined && { note }),
    ...(counters !== undefined && { counters }),
  };
  move.set({ offers: [...move.case.offers, offer] });
  replied(move);
  const paid = withOutbound(move.case, move.setting.outboundInstead);
  if (by === 'seller') move.tell('offer', offerFacts(offer), [...noted(note), ...besideTerms(paid, offer)]);
}

/** A word or an offer of the seller's is an answer to what the buyer contradicted (C9). */
export function replied(move: Move): void {
  const { objection } = move.case;
  if (move.by === 'buyer' || objection?.state !== 'contradicted' || objection.repliedAt !== undefined) return;
  move.set({ objection: { ...objection, repliedAt: move.at } });
}

/** Negotiation (G1). */
export const offering: Effects<'offer' | 'accept_offer' | 'decline_offer' | 'counter_offer'> = {
  offer(move, act) {
    const refusal = bound(move, act);
    if (!refusal) makeOffer(move, act);
    return refusal;
  },

  accept_offer(move, { offerId }) {
    const offer = answered(move, offerId);
    if (!offer) return noOffer();
    withState(move, offer.id, 'accepted');
    const { buyer, seller } = move.setting.names;
    const names = offer.by === 'seller' ? [offer.name, buyer] : [offer.name, seller];
    if (offer.by === 'buyer') move.tell('offer_accepted', offerFacts(offer));
    agreeOn(move, offer, { by: 'offer', offerId: offer.id, names, rules: ['G1', 'F2'] });
    return undefined;
  },

  decline_offer(move, { offerId }) {
    const offer = answered(move, offerId);
    if (!offer) return noOffer();
    withState(move, offer.id, 'declined');
    replied(move);
    if (offer.by === 'buyer') move.tell('offer_declined', offerFacts(offer));
    return undefined;
  },

  counter_offer(move, { offerId, ...act }) {
    const offer = answered(move, offerId);
    if (!offer) return noOffer();
    const refusal = bound(move, act);
    if (refusal) return refusal;
    withState(move, offer.id, 'countered');
    makeOffer(move, act, offer.id);
    return undefined;
  },
};
