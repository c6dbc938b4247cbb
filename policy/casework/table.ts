import type { ActKind } from '../../storage/records';
import { ENDED } from '../case-states';
import {
  AGREED,
  AGREED_NEWS,
  BEFORE_AGREEMENT,
  BOTH,
  DECIDED,
  FREIGHT_LATER,
  FREIGHT_TOLD,
  NEGOTIABLE,
  OPEN,
  type Row,
} from './row';

/** What each act is and does. Read a row as: `by` may, `from` a state, and then it is `to`. */
export const ACTS: Readonly<Record<ActKind, Row>> = {
  // The buyer's
  amend: {
    by: ['buyer'],
    from: BEFORE_AGREEMENT,
    to: ['awaiting_seller', 'awaiting_match'],
    starts: ['C1', 'X5'],
    rules: ['W4', 'L4'],
  },
  withdraw: {
    by: ['buyer'],
    from: [...BEFORE_AGREEMENT, ...DECIDED, 'platform'],
    to: ['withdrawn'],
    rules: ['W4'],
  },
  enter_waybill: {
    by: ['buyer'],
    // Before the agreement only of what is away already (X5).
    from: ['awaiting_match', 'awaiting_seller', 'awaiting_return', 'returning'],
    to: ['returning'],
    starts: ['C3'],
    rules: ['C2', 'C3', 'F9'],
  },
  claim_freight: { by: ['buyer'], from: FREIGHT_TOLD, news: ['promised'], rules: ['F9', 'G2'] },
  ask_extension: { by: ['buyer'], from: ['awaiting_return'], starts: ['C5'], rules: ['C5'] },
  answer_objection: {
    by: ['buyer'],
    from: ['objected'],
    starts: ['C9'],
    news: ['person_called'],
    rules: ['C7', 'C9'],
  },
  change_to_refund: {
    by: ['buyer'],
    from: ['awaiting_resend'],
    to: ['refund_due', 'awaiting_resend'],
    starts: ['L6'],
    rules: ['C6'],
  },
  accept_quote: {
    by: ['buyer'],
    from: ['quoted'],
    to: ['awaiting_return', 'returning', 'awaiting_resend'],
    starts: ['C2', 'C3', 'C6'],
    news: ['agreed_return', 'agreed_returning', 'agreed_resend'],
    rules: ['M3'],
  },
  refuse_quote: { by: ['buyer'], from: ['quoted'], to: ['declined'], starts: ['C9'], rules: ['M3', 'C9'] },
  confirm_arrival: { by: ['buyer'], from: ['resent'], to: ['completed'], rules: ['W4'] },

  // Of both sides
  add_evidence: {
    by: BOTH,
    // Afterwards only the slip of a return that is not refunded yet (F9).
    from: [...OPEN, ...FREIGHT_LATER],
    to: ['awaiting_seller', ...OPEN],
    starts: ['C1', 'C7_answer'],
    news: ['objection_to_answer', 'promised'],
    rules: ['V1', 'V3', 'C7', 'X5', 'F9'],
  },
  add_statement: { by: [...BOTH, 'person'], from: OPEN, rules: ['V3'] },
  submit_measurements: {
    by: BOTH,
    from: BEFORE_AGREEMENT,
    news: ['size_ruled', 'person_called'],
    rules: ['F7'],
  },
  offer: { by: BOTH, from: NEGOTIABLE, news: ['offer'], rules: ['G1'] },
  accept_offer: {
    by: BOTH,
    from: NEGOTIABLE,
    ...AGREED,
    news: ['offer_accepted', ...AGREED_NEWS],
    rules: ['G1', 'F2'],
  },
  decline_offer: { by: BOTH, from: NEGOTIABLE, news: ['offer_declined'], rules: ['G1', 'P1'] },
  counter_offer: { by: BOTH, from: NEGOTIABLE, news: ['offer'], rules: ['G1', 'P1'] },
  ask_platform: {
    by: BOTH,
    from: [...NEGOTIABLE, 'resent', 'refund_due'],
    to: ['platform'],
    stops: 'all',
    news: ['platform_asked', 'person_called'],
    rules: ['P0', 'P1'],
  },

  // The seller's
  match: {
    by: ['seller'],
    from: ['awaiting_match'],
    to: ['awaiting_seller'],
    starts: ['C1'],
    news: ['matched'],
    rules: ['X5', 'C1'],
  },
  agree: {
    by: ['seller'],
    from: ['awaiting_seller', 'quoted', 'declined', 'awaiting_person'],
    ...AGREED,
    news: AGREED_NEWS,
    rules: ['C1'],
  },
  decline: {
    by: ['seller'],
    from: ['awaiting_seller'],
    to: ['declined'],
    starts: ['C9'],
    news: ['declined'],
    rules: ['C1', 'C9', 'P1'],
  },
  quote: {
    by: ['seller'],
    from: ['awaiting_seller', 'quoted', 'declined'],
    to: ['quoted'],
    starts: ['M3'],
    news: ['quoted', 'quoted_anew'],
    rules: ['M3'],
  },
  grant_extension: { by: ['seller'], from: ['awaiting_return'], news: ['extension_granted'], rules: ['C5'] },
  refuse_extension: { by: ['seller'], from: ['awaiting_return'], news: ['extension_refused'], rules: ['C5'] },
  object: {
    by: ['seller'],
    from: ['returning'],
    to: ['objected'],
    // With photos shown before, the buyer's answer is due at once.
    starts: ['C7_photos', 'C7_answer'],
    stops: ['C3'],
    news: ['objected', 'objection_to_answer'],
    rules: ['C7'],
  },
  confirm_receipt: {
    by: ['seller'],
    from: ['returning', 'objected'],
    to: ['refund_due', 'awaiting_resend'],
    starts: ['C6', 'L6'],
    news: ['received_refund', 'received_resend', 'promised'],
    rules: ['C3'],
  },
  send_replacement: {
    by: ['seller'],
    from: ['awaiting_resend'],
    to: ['resent'],
    starts: ['arrival'],
    news: ['resent'],
    rules: ['C6'],
  },
  mark_paid: {
    by: ['seller', 'person'],
    from: ['refund_due'],
    to: ['paid'],
    news: ['refunded'],
    rules: ['N6'],
  },
  promise: { by: ['seller', 'person'], from: OPEN, news: ['promised'], rules: ['G2'] },
  keep_promise: { by: ['seller', 'person'], from: [...OPEN, ...ENDED], rules: ['G2'] },

  // Of whoever decides where silence may not
  settle: {
    by: ['person'],
    from: [...NEGOTIABLE, 'resent'],
    to: ['refund_due', 'awaiting_return', 'returning', 'awaiting_resend', 'closed'],
    starts: ['C2', 'C3', 'C6', 'L6'],
    news: ['settled', 'settled_refund', 'closed', ...AGREED_NEWS],
    rules: ['T7', 'C9', 'H2'],
  },
  rule: {
    by: ['platform'],
    from: ['platform'],
    to: ['paid', 'closed'],
    news: ['ruled', 'ruled_refund'],
    rules: ['P0'],
  },

  // The carrier's
  return_delivered: {
    by: ['carrier'],
    from: ['awaiting_match', 'awaiting_seller', 'returning', 'objected', 'platform'],
    rules: ['C3'],
  },
  replacement_delivered: {
    by: ['carrier'],
    from: ['resent'],
    to: ['completed'],
    news: ['arrived'],
    rules: ['W4'],
  },
};
