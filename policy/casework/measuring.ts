import type { Case, CaseMeasure } from '../../storage/records';
import { rulesOf } from '../argument';
import type { Argument } from '../decision';
import type { SizeOutcome } from '../facts';
import { decideSize } from '../sizes';
import type { Move } from './move';
import { tell } from './say';

type Ruled = Exclude<SizeOutcome, 'person'>;

/** Who pays the legs once the figures have decided (F4, F5). */
const LEGS: Record<Ruled, { payer: 'seller' | 'buyer'; because: Argument }> = {
  not_as_described: { payer: 'seller', because: tell('size.seller_pays', {}, 'F7', 'F4') },
  wrong_size: { payer: 'buyer', because: tell('size.buyer_pays', {}, 'F7', 'F5') },
};

/** What the case alone tells of it: the legs that it has. */
function legsOf({ freight }: Case, outcome: Ruled): Pick<Case, 'freight'> {
  const { payer, because } = LEGS[outcome];
  const resend = freight.resend === 'none' ? 'none' : payer;
  return { freight: { ...freight, return: payer, resend, because: [because] } };
}

/** Keeps a side's figures; once both sides have measured, the larger deviation decides, or a person (F7). */
export function rulesSize(move: Move, measures: readonly CaseMeasure[]): void {
  const { case: before, setting } = move;
  const side = move.by === 'buyer' ? 'buyer' : 'seller';
  const sizes = { because: [], ...before.sizes, [side]: [...measures] };
  move.set({ sizes });
  if (!sizes.buyer || !sizes.seller) return;
  const { outcome, because } = decideSize(
    setting.policy.sizeTolerance[before.listing.category]?.value,
    sizes.buyer,
    sizes.seller,
  );
  move.set({ sizes: { ...sizes, outcome, because } });
  if (outcome === 'person') return move.callPerson(...because);
  move.set(decided(move, outcome, because));
  move.tell('size_ruled', { reason: { term: `reason.${outcome}` } }, because);
}

function decided({ case: before, setting }: Move, outcome: Ruled, because: Argument[]): Partial<Case> {
  const { freight, ...sums } = setting.sizeTerms?.[outcome] ?? legsOf(before, outcome);
  return {
    ...sums,
    reason: outcome,
    freight: { ...freight, because: [...because, ...freight.because] },
    rules: [...new Set([...before.rules, ...rulesOf(because, freight.because)])],
  };
}
