import { readState } from '../../dialogs/read-state';
import type { DialogState } from '../../dialogs/state';
import type { Buyer, Conversation, InboxEvent, Shop } from '../../storage/records';
import type { TurnDeps } from './deps';
import { joinGuest } from './guest';
import { echoSource } from './ids';
import { appendEcho } from './outbox';

/** What a turn is about, as the store has it. */
export interface Question {
  conversation: Conversation;
  shop: Shop;
  /** Absent for a guest. */
  buyer?: Pick<Buyer, 'buyerId' | 'name'>;
  event: InboxEvent;
  state: DialogState;
  /** With `guest_joined`. */
  guestState?: DialogState;
  /** Log id of the buyer's activity. */
  echoId?: string;
}

/** Reads what the turn needs before it can ask the dialogs. */
export async function loadQuestion(
  deps: TurnDeps,
  conversation: Conversation,
  event: InboxEvent,
): Promise<Question> {
  const { stores } = deps;
  const { shopId, buyerId } = conversation;
  const [shop, buyer, echo, guest] = await Promise.all([
    stores.shops.get(shopId),
    buyerId === undefined ? undefined : stores.buyers.get(`${shopId}/${buyerId}`),
    event.kind === 'activity' ? echoOf(deps, event) : undefined,
    event.kind === 'guest_joined' ? joinGuest(deps, conversation, event) : undefined,
  ]);
  if (!shop) throw new Error(`shop ${shopId} is not in the store; seed it or restore its record`);
  return {
    conversation,
    shop,
    event,
    state: readState(conversation.state),
    // A buyer may have a talk, opened by news of a case, before having opened the chat.
    ...(buyerId !== undefined && { buyer: buyer ?? { buyerId, name: buyerId } }),
    ...(guest && { guestState: readState(guest.state) }),
    ...(echo && { echoId: echo._id }),
  };
}

/** Usually there since the event was posted; a process killed in between left it out. */
async function echoOf(deps: TurnDeps, event: InboxEvent) {
  const logged = await deps.stores.activities.bySource(event.conversationId, echoSource(event._id));
  return logged ?? appendEcho(deps, event);
}
