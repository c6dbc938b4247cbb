import { goesBackByChoice } from '../claim/reasons';
import { isPerishable } from '../claim/services';
import type { Situation } from '../claim/settle';
import { say } from '../argument';
import type { Argument, FactValue } from '../decision';
import type { Alternative } from '../facts';
import { boughtVariant, variantStanding } from '../variants';
import { reorder } from './alternatives';
import { noReasonBar } from './no-reason';
import { type Check, refusal } from './obstacle';

const listPrice = ({ facts: { line, listing } }: Situation): number =>
  (listing && boughtVariant(line, listing)?.priceFen) ?? line.listing.priceFen;

/** The variant meant and how it reads; `undefined` where the listing no longer has it. */
function meantVariant({ claim: { wanted }, facts: { line, listing } }: Situation) {
  if (!listing || wanted?.kind === 'part') return undefined;
  if (wanted?.kind === 'same') return { variant: boughtVariant(line, listing), label: line.listing.title };
  if (wanted?.variantId === undefined) return undefined;
  const { variantId, label } = wanted;
  return { variant: listing.variants.find((one) => one.variantId === variantId), label };
}

/** Why what is wanted cannot come in exchange (T3); stock that nobody knows here is the seller's to confirm. */
function wantedBar(situation: Situation): Argument | undefined {
  const { facts, claim } = situation;
  const meant = meantVariant(situation);
  if (!facts.listing || !meant) return undefined;
  const { variant, label } = meant;
  const wanted: FactValue = label;
  const pieces = claim.quantity ?? 1;
  const standing = variant ? variantStanding(variant, facts.line, facts.listing, pieces) : 'sold_out';
  if (!variant || standing === 'sold_out') {
    const left = variant?.stock ?? 0;
    return left > 0
      ? say('exchange.too_few', { wanted, left, pieces }, 'T3')
      : say('exchange.sold_out', { wanted }, 'T3');
  }
  const prices = { wanted, price: { fen: variant.priceFen }, bought: { fen: listPrice(situation) } };
  return standing === 'other_price' ? say('exchange.other_price', prices, 'T3') : undefined;
}

/** Back for the money, by the fault of the reason, and ordered anew: where the reason lets the goods go back. */
function moneyBack(situation: Situation): Alternative[] {
  const { claim, standing, facts } = situation;
  const open = standing.services.includes('return_refund') && !isPerishable(situation);
  if (!open || facts.line.paidFen === 0) return [];
  if (goesBackByChoice(claim.reason, 'return_refund') && noReasonBar(situation)) return [];
  return [reorder(claim.reason)];
}

/** Sold out, or at another price: explained, with the money back and a new order as the other way (T3). */
export const wantedClosed: Check = (situation) => {
  if (situation.claim.service !== 'exchange') return undefined;
  const bar = wantedBar(situation);
  return bar && refusal([bar], [say('change.other_variant', {}, 'T3')], moneyBack(situation));
};
