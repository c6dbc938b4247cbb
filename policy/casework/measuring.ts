import type { Case, CaseMeasure } from '../../storage/records';
import { rulesOf } from '../argument';
import type { Argument } from '../decision';
import type { SizeOutcome } from '../facts';
import { decideSize } from '../sizes';
import type { Move } from './move';
import { tell } from './say';

/** Who pays the legs once the figures have decided (F4, F5). */
const LEGS: Record<Exclude<SizeOutcome, 'person'>, { payer: 'seller' | 'buyer'; because: Argument }> = {
  not_as_described: { payer: 'seller', because: tell('size.seller_pays', {}, 'F7', 'F4') },
  wrong_size: { payer: 'buyer', because: tell('size.buyer_pays', {}, 'F7', 'F5') },
};

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
  move.set(decided(before, outcome, because));
  move.tell('size_ruled', { reason: { term: `reason.${outcome}` } }, because);
}

function decided(
  before: Case,
  outcome: 'not_as_described' | 'wrong_size',
  because: Argument[],
): Partial<Case> {
  const { payer, because: legs } = LEGS[outcome];
  const { resend } = before.freight;
  return {
    reason: outcome,
    freight: { return: payer, resend: resend === 'none' ? 'none' : payer, because: [...because, legs] },
    rules: [...new Set([...before.rules, ...rulesOf(because, [legs])])],
  };
}
