import { HOUR } from '../../windows/days';
import { giveOut, waitForReceipt } from '../agreement';
import { clockOf } from '../clocks';
import { grantExtension, refuseExtension } from '../extension';
import { objectionPhotos } from '../objection';
import { settleReturnFreight } from '../return-freight';
import { refuse, tell } from '../say';
import type { Effects } from './effect';

/** The way back: waybill, more days, receipt, objection (C2, C3, C5, C7). */
export const returning: Effects<
  | 'enter_waybill'
  | 'claim_freight'
  | 'ask_extension'
  | 'grant_extension'
  | 'refuse_extension'
  | 'confirm_receipt'
  | 'object'
  | 'answer_objection'
  | 'return_delivered'
> = {
  enter_waybill(move, { carrier, waybill, collect, paidFen }) {
    if (collect) return refuse(tell('refused.collect', {}, 'F9'), tell('instead.prepay', {}, 'F9'));
    const { returnLeg } = move.case;
    if (returnLeg?.deliveredAt !== undefined)
      return refuse(tell('refused.waybill_delivered', {}, 'C3'), tell('instead.person', {}, 'H1'));
    const enteredAt = returnLeg?.enteredAt ?? move.at;
    const { paidFen: before, ...leg } = returnLeg ?? {};
    const paid = move.setting.freightIn === undefined ? (paidFen ?? before) : undefined;
    move.set({
      returnLeg: { ...leg, carrier, waybill, enteredAt, ...(paid !== undefined && { paidFen: paid }) },
    });
    if (!move.case.agreement) return undefined;
    move.to('returning');
    waitForReceipt(move);
    return undefined;
  },

  claim_freight(move, { paidFen }) {
    const { freightIn } = move.setting;
    if (freightIn !== undefined)
      return refuse(
        tell('refused.freight_in_other_case', { case: freightIn }, 'F9'),
        tell('instead.person', {}, 'H1'),
      );
    move.set({ returnLeg: { ...move.case.returnLeg, paidFen } });
    settleReturnFreight(move);
    return undefined;
  },

  ask_extension(move) {
    if (move.case.extension)
      return refuse(tell('refused.extension_again', {}, 'C5'), tell('instead.enter_waybill', {}, 'C2'));
    const returning = clockOf(move.case, 'C2');
    if (!returning)
      return refuse(tell('refused.extension_again', {}, 'C5'), tell('instead.person', {}, 'H1'));
    move.set({ extension: { askedAt: move.at, returnDueAt: returning.dueAt, state: 'asked' } });
    move.start('C5');
    const answerBy = move.at + move.setting.policy.numbers.extensionAnswerHours.value * HOUR;
    if (answerBy > returning.dueAt) move.dueAt('C2', answerBy);
    return undefined;
  },

  grant_extension: (move) => grantExtension(move),
  refuse_extension: (move) => refuseExtension(move),

  confirm_receipt(move) {
    const { returnLeg } = move.case;
    move.set({ returnLeg: { ...returnLeg, receivedAt: move.at } });
    giveOut(move, 'received');
    return undefined;
  },

  object(move, { about, text }) {
    if (move.case.objection)
      return refuse(
        tell('refused.objection_again', {}, 'C7'),
        tell('instead.offer_or_platform', {}, 'G1', 'P1'),
      );
    move.set({
      objection: { about, text, at: move.at, state: 'awaiting_photos' },
      statements: [...move.case.statements, { at: move.at, by: 'seller', text }],
    });
    move.stop('C3');
    move.to('objected');
    move.start('C7_photos');
    move.tell('objected', { about: { term: `casework.objection.${about}` }, words: text });
    objectionPhotos(move);
    return undefined;
  },

  answer_objection(move, { agrees, text }) {
    const { objection } = move.case;
    if (objection?.state !== 'awaiting_answer')
      return refuse(tell('refused.nothing_to_answer', {}, 'C7'), tell('instead.statement', {}, 'V3'));
    move.set({
      objection: { ...objection, state: agrees ? 'agreed' : 'contradicted', answeredAt: move.at },
      ...(text !== undefined && {
        statements: [...move.case.statements, { at: move.at, by: 'buyer' as const, text }],
      }),
    });
    move.end('C7_answer');
    move.start('C9');
    if (!agrees) move.callPerson(tell('person.contradicted', {}, 'C7', 'H2'));
    return undefined;
  },

  return_delivered(move, { at }) {
    const deliveredAt = Math.min(at ?? move.at, move.at);
    const { returnLeg } = move.case;
    if (returnLeg?.deliveredAt !== undefined) return undefined;
    move.set({ returnLeg: { ...returnLeg, deliveredAt, enteredAt: returnLeg?.enteredAt ?? move.at } });
    const { carrierDeliveredDays } = move.setting.policy.numbers;
    const latest = deliveredAt + carrierDeliveredDays.value * 24 * HOUR;
    const running = clockOf(move.case, 'C3');
    if (running?.state === 'running' && latest < running.dueAt) move.dueAt('C3', latest);
    return undefined;
  },
};
