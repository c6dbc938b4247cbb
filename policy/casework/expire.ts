import type { ClockId } from '../../storage/records';
import { agreeOn, claimedTerms, giveOut } from './agreement';
import { grantExtension } from './extension';
import { isContradicted, needsQuote } from './goods';
import type { Move } from './move';
import { lapseObjection } from './objection';
import { startAnswer } from './acts/answering';
import { tell } from './say';

function toPerson(move: Move, key: string, ...rules: string[]): void {
  move.to('awaiting_person');
  move.callPerson(tell(`person.${key}`, {}, ...rules));
}

function answerRanOut(move: Move): void {
  const { case: one } = move;
  if (isContradicted(one)) return toPerson(move, 'signed', 'T7', 'C6');
  if (needsQuote(one)) return toPerson(move, 'quote', 'M3', 'C6');
  agreeOn(move, claimedTerms(one), { by: 'clock', names: [], rules: ['C1', 'C6'] });
}

/** After a refusal it closes and uses nothing up; after an objection only what nobody answered pays (C9). */
function undecided(move: Move): void {
  const { state, objection } = move.case;
  if (state === 'declined') return close(move, 'C9');
  if (objection?.state === 'contradicted' && objection.repliedAt === undefined)
    return lapseObjection(move, 'contradicted');
  toPerson(move, 'objection', 'C9', 'H2');
}

function close(move: Move, rule: string): void {
  move.set({ closedBy: rule });
  move.to('closed');
  move.tell('closed', {}, [tell(`closed.${rule}`, {}, rule)]);
}

/** What silence does, clock by clock; each as of the clock's end (C8). */
export const EXPIRE: Readonly<Record<ClockId, (move: Move) => void>> = {
  X5: startAnswer,
  C1: answerRanOut,
  C2: (move) => close(move, 'C2'),
  C3(move) {
    move.set({ returnLeg: { ...move.case.returnLeg, receivedAt: move.at } });
    giveOut(move, 'presumed');
  },
  C5: (move) => void grantExtension(move),
  C6(move) {
    move.tell('resend_overdue', {}, [tell('person.resend', {}, 'C6')]);
    move.callPerson(tell('person.resend', {}, 'C6', 'H2'));
  },
  C7_photos: (move) => lapseObjection(move, 'lapsed'),
  C7_answer(move) {
    const { objection } = move.case;
    if (objection) move.set({ objection: { ...objection, state: 'unanswered', answeredAt: move.at } });
    move.start('C9');
  },
  C9: undecided,
  L6: (move) => move.callPerson(tell('person.unpaid', {}, 'L6', 'H2')),
  M3(move) {
    const { quote } = move.case;
    if (quote) move.set({ quote: { ...quote, state: 'lapsed' } });
    close(move, 'M3');
  },
  arrival: (move) => move.callPerson(tell('person.not_arrived', {}, 'C6', 'H2')),
};
