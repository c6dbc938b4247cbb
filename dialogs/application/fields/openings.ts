import type { Intent } from '../../../nlu/understanding';
import type { Claim } from '../../../policy/facts';
import { sureIntent } from '../../shared/heard';
import type { Talk } from '../../shared/talk';

/** Intents that begin an application, and what each says by itself; whether the goods came the records tell. */
const OPENINGS: Partial<Record<Intent, Omit<Claim, 'evidence'>>> = {
  request_refund_only: { service: 'refund_only' },
  request_return_refund: { service: 'return_refund' },
  request_exchange: { service: 'exchange' },
  request_repair: { service: 'repair' },
  report_lost_parcel: { received: false },
  report_damage: {},
  report_wrong_or_missing_item: {},
  report_not_as_described: { reason: 'not_as_described' },
};

/** Intents that ask something: what they mention on the way is not a wish ("who pays when I return it?"). */
const QUESTIONS: readonly Intent[] = [
  'check_logistics',
  'ask_refund_progress',
  'ask_shipping_fee_liability',
  'ask_return_policy',
  'ask_warranty',
  'ask_invoice_or_voucher',
  'change_address',
  'request_platform_intervention',
];

export const openingOf = (intent: Intent | undefined): Omit<Claim, 'evidence'> | undefined =>
  intent && OPENINGS[intent];

export const isQuestion = (intent: Intent | undefined): boolean =>
  intent !== undefined && QUESTIONS.includes(intent);

/** The message tells what is wrong or wanted: an application of its own. */
export const tellsOfApplication = ({ heard }: Talk): boolean =>
  openingOf(sureIntent(heard)) !== undefined ||
  (heard.hints.reason ?? heard.hints.service ?? heard.hints.symptom) !== undefined;
