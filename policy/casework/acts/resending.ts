import type { ActOf } from '../../../storage/records';
import { moneyBecause, moneyFacts, owe, pay } from '../agreement';
import { clockOf } from '../clocks';
import type { Move } from '../move';
import { refuse, type Refusal, tell } from '../say';
import { sumsOf, totalOf } from '../sums';
import type { Effects } from './effect';
import { makeOffer } from './offering';

function arrive(move: Move, at: number): void {
  move.set({ resendLeg: { ...move.case.resendLeg, deliveredAt: at }, renewedAt: at });
  move.to('completed');
}

/** Without a return there is no whole price to pay back, only what both agree (C6, G1). */
function offerPart(move: Move, { amountFen }: ActOf<'change_to_refund'>): Refusal | undefined {
  const max = move.case.paidFen;
  if (amountFen === undefined || amountFen === 0 || amountFen > max)
    return refuse(
      tell('refused.part_amount', { max: { fen: max } }, 'C6', 'G1'),
      tell('instead.name_amount', {}, 'T6'),
    );
  makeOffer(move, { kind: 'offer', remedy: 'refund', amountFen, goods: 'keep' });
  return undefined;
}

/** What the buyer gets instead of, or after, the goods (C6), and the money itself. */
export const resending: Effects<
  'send_replacement' | 'confirm_arrival' | 'replacement_delivered' | 'change_to_refund' | 'mark_paid'
> = {
  send_replacement(move, { carrier, waybill }) {
    if ((carrier === undefined) !== (waybill === undefined))
      return refuse(tell('refused.half_a_waybill', {}, 'C6'), tell('instead.whole_waybill', {}, 'C6'));
    const sent = carrier !== undefined && waybill !== undefined ? { carrier, waybill } : {};
    move.set({ resendLeg: { ...sent, sentAt: move.at } });
    move.to('resent');
    move.drop('person');
    move.start('arrival');
    move.tell('resent', { remedy: { term: `casework.remedy.${move.case.agreement?.remedy}` }, ...sent });
    return undefined;
  },

  confirm_arrival(move) {
    arrive(move, move.at);
    return undefined;
  },

  replacement_delivered(move, { at }) {
    const sentAt = move.case.resendLeg?.sentAt ?? move.at;
    arrive(move, Math.max(sentAt, Math.min(at ?? move.at, move.at)));
    move.tell('arrived');
    return undefined;
  },

  change_to_refund(move, act) {
    const running = clockOf(move.case, 'C6');
    if (running)
      return refuse(
        tell('refused.resend_in_time', { due: { at: running.dueAt } }, 'C6'),
        tell('instead.wait', {}, 'C6'),
      );
    const { returnLeg, paidFen } = move.case;
    if (!returnLeg?.receivedAt) return offerPart(move, act);
    owe(move, { amountFen: paidFen, goods: 'return' }, ['C6']);
    return undefined;
  },

  mark_paid(move, { amountFen }) {
    const { refund } = move.case;
    const owed = totalOf(sumsOf(move.case));
    if (!refund || (amountFen !== undefined && amountFen !== owed))
      return refuse(
        tell('refused.other_sum', { amount: { fen: owed } }, 'T6'),
        tell('instead.pay_owed', {}, 'T6'),
      );
    pay(move);
    move.tell('refunded', moneyFacts(move.case), moneyBecause(move.case));
    return undefined;
  },
};
