import type { SubmitRequest } from '../../dialogs/desk';
import type { ApplicationFacts, Assessment } from '../../policy/facts';
import type { Case } from '../../storage/records';
import { caseNumber } from './case-number';
import type { CommandContext } from './command';

/** The case as policy decided it, with everything frozen that it is judged by later (L4). */
export function newCase(
  { conversation, shop, now }: CommandContext,
  commandId: string,
  { orderId, lineId, claim: asked, evidence }: SubmitRequest,
  { order, line, lineCases }: ApplicationFacts,
  { decision, claim: settled, amount, freight, clock, personBecause, policyVersion }: Assessment,
): Omit<Case, 'version'> {
  const claim = { ...asked, ...settled };
  const _id = `${orderId}/${lineId}#${nextNumber(lineCases)}`;
  return {
    _id,
    shopId: shop._id,
    buyerId: order.buyerId,
    orderId,
    lineId,
    number: caseNumber(_id, now, shop.timeZone),
    conversationId: conversation._id,
    language: conversation.language,
    service: claim.service,
    reason: claim.reason,
    received: claim.received,
    ...(claim.story && { notReceivedStory: claim.story }),
    quantity: claim.quantity,
    amountFen: amount.fixedFen ?? claim.amountFen,
    outboundFreightFen: freight.outboundRefundFen,
    ...(claim.wanted && claim.service === 'exchange' && { wanted: claim.wanted }),
    ...(claim.description !== undefined && { description: claim.description }),
    evidence: [...evidence],
    state: 'awaiting_seller',
    listing: line.listing,
    policyVersion,
    freight: { return: freight.return, resend: freight.resend, because: freight.because },
    because: decision.because,
    rules: [...new Set([...decision.rules, ...freight.rules])],
    clocks: [
      {
        id: clock.id,
        startedAt: clock.startedAt,
        dueAt: clock.dueAt,
        against: clock.against,
        rules: clock.rules,
      },
    ],
    personBecause,
    events: [{ at: now, by: 'buyer', kind: 'submitted' }],
    commands: { [commandId]: { kind: 'submitted' } },
    createdAt: now,
    updatedAt: now,
  };
}

/** Numbers of a line run on whatever became of its cases. */
function nextNumber(cases: ApplicationFacts['lineCases']): number {
  const taken = cases.map(({ _id }) => Number(_id.slice(_id.lastIndexOf('#') + 1)));
  return Math.max(0, ...taken) + 1;
}
