/** The 27 intents of intents.md; the names are the contract between nlu, dialogs and the evaluation files. */
export const INTENTS = [
  'request_refund_only',
  'request_return_refund',
  'request_exchange',
  'request_repair',
  'check_logistics',
  'report_lost_parcel',
  'report_damage',
  'report_wrong_or_missing_item',
  'report_not_as_described',
  'ask_refund_progress',
  'ask_shipping_fee_liability',
  'ask_return_policy',
  'ask_warranty',
  'ask_invoice_or_voucher',
  'change_or_cancel_request',
  'cancel_order',
  'change_address',
  'complain',
  'request_platform_intervention',
  'talk_to_human',
  'give_review_or_praise',
  'greet',
  'thanks',
  'goodbye',
  'affirm',
  'deny',
  'out_of_scope',
] as const;
export type Intent = (typeof INTENTS)[number];

export interface Guess {
  intent: Intent;
  /** Calibrated probability, 0–1. */
  score: number;
}
