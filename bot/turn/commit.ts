import type { DialogState } from '../../dialogs/state';
import { policyInForce } from '../../policy/layers/in-force';
import type { Conversation, Trace } from '../../storage/records';
import type { Decided } from './decide';
import type { TurnDeps } from './deps';
import type { Lease } from './lease';
import { outboxOf } from './outbox';
import type { Question } from './question';

/**
 * The one write of a turn: state, position, outbox and trace, or nothing.
 * @throws VersionConflictError when the lease was lost meanwhile
 */
export async function commit(
  { stores, clock }: Pick<TurnDeps, 'stores' | 'clock'>,
  lease: Lease,
  question: Question,
  decided: Decided,
  milliseconds: Trace['milliseconds'],
): Promise<Conversation> {
  const { conversation, event, echoId } = question;
  const at = clock.now();
  const committed = await stores.conversations.update({
    ...conversation,
    ...(await lease.current()),
    state: { ...decided.state },
    language: decided.language,
    position: event.seq,
    pending: {
      eventId: event._id,
      outbox: outboxOf(event._id, decided.sent, echoId),
      trace: traceOf(question, decided, at, milliseconds),
    },
    updatedAt: at,
  });
  lease.committed(committed);
  return committed;
}

function traceOf(
  { conversation, event, state, shop }: Question,
  decided: Decided,
  at: number,
  milliseconds: Trace['milliseconds'],
): Trace {
  return {
    _id: event._id,
    version: 0,
    shopId: conversation.shopId,
    conversationId: conversation._id,
    eventId: event._id,
    at,
    understanding: decided.understanding ?? event.understanding ?? null,
    askedBefore: state.asked ?? null,
    askedAfter: decided.state.asked ?? null,
    policyVersion: policyInForce(shop.terms).version,
    policyFacts: judgedClaim(decided.state) ?? null,
    rules: decided.rules,
    replies: decided.replies,
    commands: [...decided.commands],
    ...(decided.error !== undefined && { error: decided.error }),
    milliseconds,
  };
}

/** By ids and values only: the order itself may change, and belongs to its own record. */
function judgedClaim({ draft }: DialogState) {
  return draft && { orderId: draft.orderId ?? null, lineId: draft.lineId ?? null, claim: draft.claim };
}
