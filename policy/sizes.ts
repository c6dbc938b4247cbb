import type { Category, Shop } from '../storage/records';
import { rulesOf, say } from './argument';
import type { Argument, Decision } from './decision';
import type { SizeOutcome } from './facts';
import { policyInForce } from './layers/in-force';

/** One measure as listed and as measured, in millimetres (0.1 cm is the finest that counts). */
export interface Measure {
  listed: number;
  measured: number;
}

/** The largest |measured − listed|, in millimetres. */
const deviation = (measures: readonly Measure[]): number =>
  Math.max(...measures.map(({ listed, measured }) => Math.abs(Math.round(measured) - listed)));

const decided = (outcome: SizeOutcome, because: Argument): Decision<SizeOutcome> => ({
  outcome,
  because: [because],
  wouldChange: outcome === 'person' ? [] : [say('change.measured_again', {}, 'F7')],
  rules: rulesOf([because]),
});

/**
 * Who is right about a disputed size (F7). Each side measures; a person decides where there is no figure for the
 * category, nothing was measured, or the two sides fall on different sides of the tolerance.
 * @param tolerance in millimetres; undefined where the category has no figure
 */
export function decideSize(
  tolerance: number | undefined,
  buyer: readonly Measure[],
  seller: readonly Measure[],
): Decision<SizeOutcome> {
  if (tolerance === undefined || buyer.length === 0)
    return decided('person', say('person.no_size_figure', {}, 'F7', 'H2'));
  const sides = [buyer, seller].filter(({ length }) => length > 0).map(deviation);
  const beyond = sides.map((millimetres) => millimetres > tolerance);
  if (new Set(beyond).size > 1) return decided('person', say('size.sides_differ', {}, 'F7', 'H2'));
  const facts = { deviation: Math.max(...sides) / 10, tolerance: tolerance / 10 };
  return beyond[0]
    ? decided('not_as_described', say('size.beyond', facts, 'F7', 'F4'))
    : decided('wrong_size', say('size.within', facts, 'F7', 'F5'));
}

/** The same by category, under the terms of now. */
export const ruleSize = (
  category: Category,
  shop: Pick<Shop, 'terms'>,
  buyer: readonly Measure[],
  seller: readonly Measure[] = [],
): Decision<SizeOutcome> =>
  decideSize(policyInForce(shop.terms).sizeTolerance[category]?.value, buyer, seller);
