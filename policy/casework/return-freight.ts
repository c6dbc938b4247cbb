import type { Case } from '../../storage/records';
import type { Argument, FactValue } from '../decision';
import { usualRate } from '../return-rate';
import { DAY } from '../windows/days';
import type { Move } from './move';
import { tell } from './say';

/**
 * What a buyer laid out for the way back, where the seller bears it (F9). `none`: it is not the seller's, or nothing
 * was sent. `unclaimed`: the sum is not told yet. `no_slip`: told, and not shown. `due`: `fen` is owed. `promised`: owed
 * outside the refund (G2).
 */
export interface ReturnFreight {
  state: 'none' | 'unclaimed' | 'no_slip' | 'due' | 'promised';
  fen: number;
  because: Argument[];
}

const NONE: ReturnFreight = { state: 'none', fen: 0, because: [] };

/** Cases from before the rate was frozen with them are bound by the dearest route. */
const rateOf = ({ freight }: Case) => freight.returnRate ?? usualRate('far', 1);

/** The promise to pay it, where there is one. */
const promiseOf = ({ promises }: Pick<Case, 'promises'>) =>
  promises.find(({ about }) => about === 'return_freight');

/** What a promise is of, for sentences. */
export const promiseWords = ({ about, text }: Case['promises'][number]): FactValue =>
  about ? { term: `casework.promise.${about}` } : text;

/** The seller bears the way back, and something went it. */
export const sellerOwesReturn = ({ freight, returnLeg }: Case): boolean =>
  freight.return === 'seller' && returnLeg?.enteredAt !== undefined;

/** It ended without an agreement that is still to be met. */
const isCalledOff = ({ state }: Case): boolean => state === 'closed' || state === 'withdrawn';

const slipShown = ({ evidence }: Case): boolean =>
  evidence.some(({ kind, by }) => kind === 'waybill_slip' && by === 'buyer');

function due(paidFen: number, one: Case): ReturnFreight {
  const { fen: upTo, zone, kilograms } = rateOf(one);
  const fen = Math.min(paidFen, upTo);
  const facts = {
    paid: { fen: paidFen },
    amount: { fen },
    upTo: { fen: upTo },
    zone: { term: `route_zone.${zone}` },
    kilograms,
  };
  const key = paidFen > upTo ? 'return_freight.capped' : 'return_freight.whole';
  return { state: 'due', fen, because: [tell(key, facts, 'F9')] };
}

/** How the freight of the return stands; once promised it is never in a refund as well. */
export function returnFreightOf(one: Case): ReturnFreight {
  const promise = promiseOf(one);
  if (promise) {
    const { amountFen = 0, dueAt } = promise;
    const facts = { amount: { fen: amountFen }, due: { at: dueAt } };
    return {
      state: 'promised',
      fen: amountFen,
      because: [tell('return_freight.promised', facts, 'F9', 'G2')],
    };
  }
  if (!sellerOwesReturn(one) || isCalledOff(one)) return NONE;
  const { paidFen } = one.returnLeg ?? {};
  const facts = { upTo: { fen: rateOf(one).fen } };
  if (paidFen === undefined)
    return { state: 'unclaimed', fen: 0, because: [tell('return_freight.unclaimed', facts, 'F9')] };
  if (slipShown(one)) return due(paidFen, one);
  const told = { ...facts, paid: { fen: paidFen } };
  return { state: 'no_slip', fen: 0, because: [tell('return_freight.no_slip', told, 'F9')] };
}

/** Before anything is sent: the slip is to be kept, and up to how much comes back. */
export const keepSlip = (one: Case): Argument[] =>
  one.freight.return === 'seller'
    ? [tell('return_freight.keep_slip', { upTo: { fen: rateOf(one).fen } }, 'F9')]
    : [];

/** Nothing can change any more: it was paid with the refund, or is promised beside it. */
export const freightSettled = (one: Case): boolean =>
  promiseOf(one) !== undefined ||
  (one.refund?.paidAt !== undefined && (one.refund.returnFreightFen ?? 0) > 0);

/** The line of a refund that is owed now. */
export function freightLine(one: Case): Pick<NonNullable<Case['refund']>, 'returnFreightFen' | 'because'> {
  const { state, fen, because } = returnFreightOf(one);
  return state === 'due' ? { returnFreightFen: fen, because } : {};
}

/** No refund is there to hold it: the money is paid already, or an item came instead of money. */
const isOutsideRefund = ({ state, agreement, returnLeg, refund }: Case): boolean =>
  refund === undefined
    ? agreement !== undefined && agreement.remedy !== 'refund' && returnLeg?.receivedAt !== undefined
    : state === 'paid';

/** Puts what is owed where it belongs: into the refund until that is paid, else it is promised, once (F9, G2). */
export function settleReturnFreight(move: Move): void {
  const freight = returnFreightOf(move.case);
  if (freight.state !== 'due' || freightSettled(move.case)) return;
  const { refund, state, promises } = move.case;
  if (state === 'refund_due' && refund) return move.set({ refund: { ...refund, ...freightLine(move.case) } });
  if (!isOutsideRefund(move.case)) return;
  const dueAt = move.notice + move.setting.policy.numbers.refundAfterReceiptDays.value * DAY;
  const promise: Case['promises'][number] = {
    id: `p${promises.length + 1}`,
    by: 'bot',
    at: move.at,
    about: 'return_freight',
    text: '',
    amountFen: freight.fen,
    payer: 'seller',
    dueAt,
    state: 'open',
  };
  move.set({ promises: [...promises, promise] });
  const facts = { words: promiseWords(promise), amount: { fen: freight.fen }, due: { at: dueAt } };
  move.tell('promised', facts, freight.because);
}
