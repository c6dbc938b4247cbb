import type { Agreement, Case, Instant, OfferTerms } from '../../storage/records';
import type { Argument, RuleId } from '../decision';
import type { Move } from './move';
import { tell } from './say';
import { freightLine, keepSlip, returnFreightOf, settleReturnFreight } from './return-freight';
import { partsOf, refundSums, sumsOf, totalOf, withOutbound } from './sums';

/** What the application asks for, as terms: what agreeing without more words agrees to. */
export function claimedTerms({ service, amountFen, goesBack }: Case): OfferTerms {
  const goods = goesBack ? 'return' : 'keep';
  if (service === 'exchange') return { remedy: 'replacement', amountFen: 0, goods };
  if (service === 'repair') return { remedy: 'repair', amountFen: 0, goods };
  return { remedy: 'refund', amountFen, goods };
}

type How = Pick<Agreement, 'by' | 'names'> & Partial<Pick<Agreement, 'offerId'>> & { rules: RuleId[] };

/** Both sides agree (or count as agreeing): the goods go back, something is sent, or money is owed. */
export function agreeOn(move: Move, terms: OfferTerms, { rules, ...how }: How): void {
  const { remedy, amountFen, goods } = terms;
  if (remedy === 'refund') bringOutbound(move);
  const before = move.case;
  move.set({
    agreement: { ...how, at: move.at, remedy, amountFen, goods, rules },
    freight: terms.returnFreight ? { ...before.freight, return: terms.returnFreight } : before.freight,
    offers: before.offers.map((offer) =>
      offer.state === 'open' ? { ...offer, state: 'lapsed', decidedAt: move.at } : offer,
    ),
  });
  move.drop('person');
  if (goods === 'return' && !isBack(before)) bringBack(move);
  else giveOut(move, 'agreed');
}

/** Confirmed, or objected to: either way the parcel has come (C7). */
const isBack = ({ returnLeg, objection }: Case): boolean =>
  returnLeg?.receivedAt !== undefined || (objection !== undefined && objection.state !== 'lapsed');

function bringBack(move: Move): void {
  const { returnLeg } = move.case;
  const { returnAddress } = move.setting.shop;
  move.set({ returnLeg: { ...returnLeg, address: { ...returnAddress }, agreedAt: move.at } });
  if (returnLeg?.enteredAt !== undefined) {
    move.to('returning');
    waitForReceipt(move);
    return move.tell('agreed_returning', dueFacts(move), bySilence(move.case));
  }
  move.to('awaiting_return');
  move.start('C2');
  const facts = {
    ...dueFacts(move),
    name: returnAddress.name,
    phone: returnAddress.phone,
    address: returnAddress.address,
    freight: { term: `payer.${move.case.freight.return}` },
  };
  move.tell('agreed_return', facts, [...bySilence(move.case), ...keepSlip(move.case)]);
}

/** Nobody said yes: the seller's time to answer ran out (C6). */
const bySilence = ({ agreement }: Case): Argument[] =>
  agreement?.by === 'clock' ? [tell('by_silence', {}, 'C1', 'C6')] : [];

/** C3 runs from the waybill, or goes on where it ran before (C7). */
export function waitForReceipt(move: Move): void {
  const stopped = move.case.clocks.some(({ id, state }) => id === 'C3' && state === 'stopped');
  if (stopped) return move.resume('C3');
  const running = move.case.clocks.some(({ id, state }) => id === 'C3' && state === 'running');
  const deliveredAt = move.case.returnLeg?.deliveredAt;
  if (!running) move.start('C3', deliveredAt === undefined ? {} : { returnDeliveredAt: deliveredAt });
}

/** What the buyer gets once nothing more is to come back, or counts as back (C3): money or an item. */
export function giveOut(move: Move, after: 'agreed' | 'received' | 'presumed'): void {
  const { agreement } = move.case;
  const because = after === 'agreed' ? bySilence(move.case) : [];
  if (agreement?.remedy === 'refund') {
    owe(move, agreement, agreement.rules);
    return move.tell(`${after}_refund`, moneyFacts(move.case), [...because, ...moneyBecause(move.case)]);
  }
  move.to('awaiting_resend');
  move.start('C6', { repair: agreement?.remedy === 'repair' });
  const remedy = { term: `casework.remedy.${agreement?.remedy}` };
  move.tell(`${after}_resend`, { ...dueFacts(move), remedy }, because);
  settleReturnFreight(move);
}

/** Money takes the place of an item: the freight there comes back with it as with any refund (F10). */
const bringOutbound = (move: Move): void => move.set(withOutbound(move.case, move.setting.outboundInstead));

type MoneyTerms = Pick<OfferTerms, 'amountFen' | 'goods'>;

function setRefund(move: Move, terms: MoneyTerms, rules: RuleId[]): void {
  bringOutbound(move);
  const { goodsFen, outboundFreightFen } = refundSums(move.case, terms);
  const line = freightLine(move.case);
  move.set({ refund: { goodsFen, outboundFreightFen, ...line, dueSince: move.at, rules } });
}

/** Money is owed from now on. */
export function owe(move: Move, terms: MoneyTerms, rules: RuleId[]): void {
  setRefund(move, terms, rules);
  move.to('refund_due');
  move.start('L6');
}

/** The platform pays by itself, and what it pays has left (P0). */
export function payAtOnce(move: Move, terms: MoneyTerms, rules: RuleId[]): void {
  setRefund(move, terms, rules);
  pay(move);
}

/** What was owed has left. */
export function pay(move: Move): void {
  const { refund } = move.case;
  if (refund) move.set({ refund: { ...refund, paidAt: move.at } });
  move.drop('person');
  move.to('paid');
}

/** The sum of the refund, for sentences. */
export const moneyFacts = (one: Case) => ({ amount: { fen: totalOf(sumsOf(one)) } });

/** What the sum is made of, and how the freight of the return stands. */
export const moneyBecause = (one: Case): Argument[] => [
  ...partsOf(sumsOf(one)),
  ...returnFreightOf(one).because,
];

/** The end of the clock that runs now, for sentences. */
export function dueFacts({ case: { clocks } }: Move): { due: { at: Instant } } | Record<string, never> {
  const running = clocks.findLast(({ state }) => state === 'running');
  return running ? { due: { at: running.dueAt } } : {};
}
