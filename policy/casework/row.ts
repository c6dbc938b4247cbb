import type { CaseActor, CaseState, ClockId } from '../../storage/records';
import type { RuleId } from '../decision';
import type { NewsKind } from './news';

/** One row of the machine: who may do what from which states, and everything that may follow. */
export interface Row {
  by: readonly CaseActor[];
  from: readonly CaseState[];
  /** Empty: the state stays. Several: the service and what was agreed decide (`goods.ts`, `agreement.ts`). */
  to?: readonly CaseState[];
  /** Clocks that may start; those of the state left end by themselves. */
  starts?: readonly ClockId[];
  /** Clocks that stand still until the case goes on (C7, P0). */
  stops?: readonly ClockId[] | 'all';
  news?: readonly NewsKind[];
  rules: readonly RuleId[];
}

export const BEFORE_AGREEMENT = [
  'awaiting_match',
  'awaiting_seller',
  'quoted',
  'declined',
  'awaiting_person',
] as const;
export const DECIDED = ['awaiting_return', 'returning', 'objected', 'awaiting_resend'] as const;
export const NEGOTIABLE = ['awaiting_seller', 'quoted', 'declined', 'awaiting_person', ...DECIDED] as const;
export const OPEN = [...BEFORE_AGREEMENT, ...DECIDED, 'resent', 'refund_due', 'platform'] as const;

/** Where the freight of a return may be told of: with it on its way, and once the case has paid or sent (F9). */
const FREIGHT_OPEN = [
  ...(['awaiting_match', 'awaiting_seller', 'awaiting_person', 'returning', 'objected', 'platform'] as const),
  ...(['awaiting_resend', 'resent', 'refund_due'] as const),
] as const;
export const FREIGHT_LATER = ['paid', 'completed'] as const;
export const FREIGHT_TOLD = [...FREIGHT_OPEN, ...FREIGHT_LATER] as const;

/** Where an agreement leads: goods back first, on their way already, an item to send, or money. */
export const AGREED = {
  to: ['awaiting_return', 'returning', 'awaiting_resend', 'refund_due'],
  starts: ['C2', 'C3', 'C6', 'L6'],
} as const;
export const AGREED_NEWS = [
  'agreed_return',
  'agreed_returning',
  'agreed_resend',
  'agreed_refund',
  'promised',
] as const;
export const BOTH = ['buyer', 'seller'] as const;
