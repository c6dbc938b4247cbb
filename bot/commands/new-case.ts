import type { SubmitRequest } from '../../dialogs/desk';
import { withNextDue } from '../../policy/casework/play';
import type { ApplicationFacts, Assessment } from '../../policy/facts';
import type { Case } from '../../storage/records';
import { caseNumber } from './case-number';
import { claimedFields } from './claimed-fields';
import type { CommandContext } from './command';

/** The case as policy decided it, with everything frozen that it is judged by later (L4). */
export function newCase(
  { conversation, shop, now }: CommandContext,
  commandId: string,
  { orderId, lineId, claim, evidence }: SubmitRequest,
  facts: ApplicationFacts,
  assessment: Assessment,
): Omit<Case, 'version'> {
  const _id = `${orderId}/${lineId}#${nextNumber(facts.lineCases)}`;
  const { clock, personBecause, policyVersion, size } = assessment;
  const { sentBack } = assessment.claim;
  return withNextDue({
    _id,
    version: 0,
    shopId: shop._id,
    buyerId: facts.order.buyerId,
    orderId,
    lineId,
    number: caseNumber(_id, now, shop.timeZone),
    conversationId: conversation._id,
    language: conversation.language,
    ...claimedFields({ ...claim, evidence: [] }, evidence, facts, assessment),
    ...(claim.measurements && { sizes: { buyer: [...claim.measurements], because: size?.because ?? [] } }),
    state: sentBack ? 'awaiting_match' : 'awaiting_seller',
    ...(sentBack && { returnLeg: { ...sentBack, enteredAt: now } }),
    clocks: [{ ...clock, state: 'running' }],
    offers: [],
    promises: [],
    statements: [],
    notify: [],
    listing: facts.line.listing,
    policyVersion,
    terms: shop.terms,
    personBecause,
    events: [{ at: now, by: 'buyer', kind: 'submitted' }],
    commands: { [commandId]: { kind: 'submitted' } },
    createdAt: now,
    updatedAt: now,
  });
}

/** Numbers of a line run on whatever became of its cases. */
function nextNumber(cases: ApplicationFacts['lineCases']): number {
  const taken = cases.map(({ _id }) => Number(_id.slice(_id.lastIndexOf('#') + 1)));
  return Math.max(0, ...taken) + 1;
}
