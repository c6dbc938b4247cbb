import type { ClockId } from '../../storage/records';
import { AGREED, AGREED_NEWS, type Row } from './row';

/** What silence does: when a clock has run out, as of its end (C8). */
export const EXPIRIES: Readonly<Record<ClockId, Omit<Row, 'by'>>> = {
  X5: { from: ['awaiting_match'], to: ['awaiting_seller'], starts: ['C1'], rules: ['X5', 'C1'] },
  C1: {
    from: ['awaiting_seller'],
    to: [...AGREED.to, 'awaiting_person'],
    starts: AGREED.starts,
    news: [...AGREED_NEWS, 'person_called'],
    rules: ['C1', 'C6', 'T7', 'M3'],
  },
  C2: { from: ['awaiting_return'], to: ['closed'], news: ['closed'], rules: ['C2', 'W4'] },
  C3: {
    from: ['returning'],
    to: ['refund_due', 'awaiting_resend'],
    starts: ['C6', 'L6'],
    news: ['presumed_refund', 'presumed_resend', 'promised'],
    rules: ['C3', 'C6'],
  },
  C5: { from: ['awaiting_return'], news: ['extension_granted'], rules: ['C5'] },
  C6: { from: ['awaiting_resend'], news: ['resend_overdue', 'person_called'], rules: ['C6'] },
  C7_photos: {
    from: ['objected'],
    to: ['returning'],
    starts: ['C3'],
    news: ['objection_lapsed'],
    rules: ['C7'],
  },
  C7_answer: { from: ['objected'], starts: ['C9'], rules: ['C7', 'C9'] },
  C9: {
    from: ['declined', 'objected'],
    to: ['closed', 'returning', 'awaiting_person'],
    starts: ['C3'],
    news: ['closed', 'objection_lapsed', 'person_called'],
    rules: ['C9'],
  },
  L6: { from: ['refund_due'], news: ['person_called'], rules: ['L6'] },
  M3: { from: ['quoted'], to: ['closed'], news: ['closed'], rules: ['M3'] },
  arrival: { from: ['resent'], news: ['person_called'], rules: ['C6', 'H2'] },
};
