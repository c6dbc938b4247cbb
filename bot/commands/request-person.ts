import type { HandoffOutcome, HandoffRequest } from '../../dialogs/desk';
import type { Handoff } from '../../storage/records';
import { expectAnswer } from '../turn/business-hours';
import { fromStore } from '../turn/store-failure';
import type { CommandContext } from './command';

/**
 * Queues the conversation for a person, or, while it is waiting already, keeps the newer draft and reasons there.
 * `_id` is the command's id, so a repeat finds what the first try stored.
 */
export async function requestPerson(
  context: CommandContext,
  commandId: string,
  request: HandoffRequest,
): Promise<HandoffOutcome> {
  const { stores, conversation } = context;
  const stored = await fromStore(() => stores.handoffs.get(commandId));
  if (stored) return outcomeOf('queued', context, stored);
  const [waiting] = await fromStore(() =>
    stores.handoffs.find({ where: { conversationId: conversation._id, state: 'waiting' }, limit: 1 }),
  );
  if (waiting) {
    const updated = await fromStore(() => stores.handoffs.update(withNews(waiting, request)));
    return outcomeOf('already_waiting', context, updated);
  }
  const handoff = await newHandoff(context, commandId, request);
  return outcomeOf('queued', context, await fromStore(() => stores.handoffs.insert(handoff)));
}

async function newHandoff(
  { stores, conversation, shop, now }: CommandContext,
  commandId: string,
  request: HandoffRequest,
): Promise<Omit<Handoff, 'version'>> {
  const ahead = await fromStore(() => stores.handoffs.count({ shopId: shop._id, state: 'waiting' }));
  const { buyerId, guestId } = conversation;
  return {
    ...request,
    _id: commandId,
    shopId: shop._id,
    conversationId: conversation._id,
    ...(buyerId !== undefined && { buyerId }),
    ...(guestId !== undefined && { guestId }),
    state: 'waiting',
    language: conversation.language,
    transcriptUpTo: await fromStore(() => stores.activities.last(conversation._id)),
    createdAt: now,
    answerBy: expectAnswer(now, ahead, shop).answerBy,
  };
}

/** The first reason stays: it is why the talk stands where it stands in the queue. */
export function withNews(waiting: Handoff, request: HandoffRequest): Handoff {
  const reasons = new Map([...waiting.because, ...request.because].map((reason) => [reason.key, reason]));
  return { ...waiting, ...request, because: [...reasons.values()] };
}

async function outcomeOf(
  kind: HandoffOutcome['kind'],
  { stores, shop, now }: CommandContext,
  handoff: Handoff,
): Promise<HandoffOutcome> {
  const position = await fromStore(() =>
    stores.handoffs.count({ shopId: shop._id, state: 'waiting', createdAt: { lt: handoff.createdAt } }),
  );
  const { open, answerBy } = expectAnswer(now, position, shop);
  // Nobody could answer while the shop is closed; once it is open, what was told stays and is owned up to.
  const isMoved = !open && handoff.answerBy <= now;
  return { kind, handoffId: handoff._id, position, answerBy: isMoved ? answerBy : handoff.answerBy, open };
}
