import { isYetToGoBack } from '../../../policy/casework/goods';
import type { ActOf, Case, CaseAct } from '../../../storage/records';
import type { Talk } from '../../shared/talk';
import type { CaseSaid, CaseWish } from '../state';
import { evidenceItems } from '../evidence';
import { openOffer } from '../facts';
import type { Begun } from '../task';

/** Terms as they were said; without the price of goods there is no sum (T3). */
function terms({ one, said }: Begun): Omit<ActOf<'offer'>, 'kind'> {
  const { remedy = 'refund', amountFen = 0, returnFreight, validUntil } = said;
  return {
    remedy,
    amountFen: remedy === 'refund' ? amountFen : 0,
    goods: said.goods ?? (isYetToGoBack(one) ? 'return' : 'keep'),
    ...(returnFreight && { returnFreight }),
    ...(validUntil !== undefined && { validUntil }),
  };
}

const quoted = ({ quoteId }: CaseSaid) => (quoteId === undefined ? {} : { quoteId });
const offered = ({ offerId }: CaseSaid) => (offerId === undefined ? {} : { offerId });

type Make = (begun: Begun, talk: Talk) => CaseAct | Promise<CaseAct>;

/** Freight-collect is told to policy as it was said, whatever else is known of the parcel (F9). */
function waybillAct({ said: { carrier = '-', waybill = '-----', collect, paidFen } }: Begun): CaseAct {
  const paid = paidFen === undefined ? {} : { paidFen };
  return { kind: 'enter_waybill', carrier, waybill, ...(collect && { collect }), ...paid };
}

/** Acts that need more said than themselves. */
const MAKE: Partial<Record<CaseWish, Make>> = {
  amend: ({ said: { change = {} } }) => ({ kind: 'amend', change }),
  enter_waybill: waybillAct,
  offer: (begun) => ({ kind: 'offer', ...terms(begun) }),
  counter_offer: (begun) => ({ kind: 'counter_offer', ...offered(begun.said), ...terms(begun) }),
  accept_offer: ({ said }) => ({ kind: 'accept_offer', ...offered(said) }),
  decline_offer: ({ said }) => ({ kind: 'decline_offer', ...offered(said) }),
  accept_quote: ({ said }) => ({ kind: 'accept_quote', ...quoted(said) }),
  refuse_quote: ({ said }) => ({ kind: 'refuse_quote', ...quoted(said) }),
  answer_objection: ({ said: { agrees = false, text } }) => ({
    kind: 'answer_objection',
    agrees,
    ...(text !== undefined && { text }),
  }),
  change_to_refund: ({ said: { amountFen } }) => ({
    kind: 'change_to_refund',
    ...(amountFen !== undefined && { amountFen }),
  }),
  add_statement: ({ said: { text = '' } }) => ({ kind: 'add_statement', text }),
  submit_measurements: ({ said: { measures = [] } }) => ({ kind: 'submit_measurements', measures }),
  add_evidence: async ({ one, said: { uploads = [], change } }, talk) => ({
    kind: 'add_evidence',
    items: await evidenceItems(talk, one, uploads, change),
  }),
};

/** The act with everything that was said for it. */
export const actOf = async (talk: Talk, begun: Begun): Promise<CaseAct> =>
  (await MAKE[begun.wish]?.(begun, talk)) ?? ({ kind: begun.wish } as CaseAct);

/** The offer or the price that a yes would be about, so that another one made meanwhile is not taken for it (G1, M3). */
export function answeredBy(wish: CaseWish, one: Case): Pick<CaseSaid, 'offerId' | 'quoteId'> {
  if (wish === 'accept_quote' || wish === 'refuse_quote') return one.quote ? { quoteId: one.quote.id } : {};
  const answers = wish === 'accept_offer' || wish === 'decline_offer' || wish === 'counter_offer';
  const offer = answers ? openOffer(one) : undefined;
  return offer ? { offerId: offer.id } : {};
}
