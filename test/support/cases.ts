import { withNextDue } from '../../policy/casework/play';
import { deadline } from '../../policy/clocks';
import type { Case, Casework } from '../../storage/records';
import { aLine, anOrder, aShop, NOW } from './orders';

/** The machine's own fields of a case that nobody has acted on yet. */
export const untouched: Pick<Casework, 'offers' | 'promises' | 'statements' | 'notify'> = {
  offers: [],
  promises: [],
  statements: [],
  notify: [],
};

/** A defect of the cardigan at `NOW`, to be returned for its money; the seller has five days. */
export function aCase(fields: Partial<Case> = {}): Case {
  const { _id: orderId, buyerId, shopId } = anOrder();
  const { listing, lineId } = aLine();
  return withNextDue({
    _id: `${orderId}/${lineId}#1`,
    version: 1,
    shopId,
    buyerId,
    orderId,
    lineId,
    number: 'AS26110001',
    conversationId: 'conversation-1',
    language: 'zh',
    service: 'return_refund',
    reason: 'quality_defect',
    received: true,
    quantity: 1,
    amountFen: 12_900,
    paidFen: 12_900,
    outboundFreightFen: 0,
    evidence: [],
    goesBack: true,
    state: 'awaiting_seller',
    listing,
    policyVersion: { law: '1', platform: '1', shop: '1' },
    terms: aShop().terms,
    freight: { return: 'seller', resend: 'none', because: [] },
    because: [],
    rules: [],
    clocks: [{ ...deadline('C1', NOW, aShop()), state: 'running' }],
    ...untouched,
    personBecause: [],
    events: [],
    commands: {},
    createdAt: NOW,
    updatedAt: NOW,
    ...fields,
  });
}
