import type { Post } from '../../bot/turn/service';
import type { ChoiceValue } from '../../replies/reply';
import type { Instant, Order } from '../../storage/records';
import { anOrder, aShop } from '../support/orders';

export const SHOP_ID = aShop()._id;

const HOUR = 3_600_000;

/** A paid order, not shipped yet: its refund needs no evidence. */
export const orderOf = (buyerId: string, now: Instant): Order =>
  anOrder({
    _id: `${SHOP_ID}/${buyerId}`,
    number: `26${buyerId.padStart(10, '0')}`,
    buyerId,
    status: 'paid',
    createdAt: now - 2 * HOUR,
    paidAt: now - HOUR,
  });

/** From the first word to a case, and on to a person; pressed, so that the dialog depends on no language model. */
const PRESSED: readonly ChoiceValue[] = [
  { kind: 'intent', intent: 'request_refund_only' },
  { kind: 'control', control: 'why' },
  { kind: 'answer', field: 'reason', value: 'no_longer_needed' },
  { kind: 'control', control: 'submit' },
  { kind: 'control', control: 'person' },
];

/** The messages of one talk in order, with client ids that stay the same when a message is sent again. */
export const messagesOf = (conversationId: string, now: Instant): Post[] =>
  PRESSED.map((value, index) => ({
    conversationId,
    id: `client:${index}`,
    kind: 'activity',
    payload: { type: 'message', text: '', value },
    receivedAt: now + index,
  }));
