import type { Order } from '../storage/records';
import { say } from './argument';
import type { Argument } from './decision';
import type { LineFacts } from './ground';

type Facts = Pick<LineFacts, 'order' | 'now'>;

/** Paid beforehand of a pre-sale of which the balance was never paid; after full payment it is an order like any other. */
export const isDeposit = ({ deposit, paidAt }: Pick<Order, 'deposit' | 'paidAt'>): boolean =>
  deposit !== undefined && paidAt === undefined;

/** The term shown at purchase; without one, the deposit is the seller's once the balance is overdue (W6). */
export function depositRuling({ order, now }: Facts): Argument | undefined {
  const { deposit } = order;
  if (!deposit || !isDeposit(order)) return undefined;
  const { paidFen, balanceDueAt, term } = deposit;
  const byDue = now <= balanceDueAt ? 'until_due' : 'lapsed';
  const facts = { deposit: { fen: paidFen }, due: { at: balanceDueAt } };
  return say(`deposit.${term ?? byDue}`, facts, 'W6');
}

/** What is unpaid can be paid; of a pre-sale, the balance until it is due. */
export const canBePaid = ({ order: { status, deposit }, now }: Facts): boolean =>
  status === 'unpaid' && (deposit === undefined || now <= deposit.balanceDueAt);
