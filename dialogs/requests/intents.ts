import type { Intent } from '../../nlu/understanding';
import type { RequestKind } from '../../storage/records';

const INTENTS: Record<RequestKind, Intent> = {
  invoice: 'ask_invoice_or_voucher',
  address: 'change_address',
  intercept: 'cancel_order',
  cancel: 'cancel_order',
};

/** The question that waits for its order when a request of this kind does. */
export const intentOf = (kind: RequestKind): Intent => INTENTS[kind];
