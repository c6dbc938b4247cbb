import { assess } from '../../../policy/assess';
import type { Facts } from '../../../policy/decision';
import type { ApplicationFacts } from '../../../policy/facts';
import { groundOf } from '../../../policy/ground';
import { policyInForce } from '../../../policy/layers/in-force';
import { lineStanding } from '../../../policy/standing';
import type { Instant } from '../../../storage/records';
import type { Said } from './said';

const HOUR = 60 * 60 * 1000;

/** What is true of one line of one order at this instant. */
export type OrderRule = (facts: ApplicationFacts) => Said;

const span = (until: Instant, now: Instant): Facts => ({
  until: { until },
  left: { duration: Math.max(0, until - now) },
});

/** Until when an after-sales application is possible (W). */
export const windowLeft: OrderRule = (facts) => {
  const { kind, until, because } = lineStanding(facts);
  const end = until === undefined ? {} : span(until, facts.now);
  if (kind === 'open') return { variant: until === undefined ? 'no_end' : 'left', facts: end };
  return { variant: kind, facts: end, ...(kind === 'refused' && { because }) };
};

/** The days without a reason, where the goods have them (X3, X8). */
export const noReasonLeft: OrderRule = (facts) => {
  const { right, ends } = groundOf(facts);
  if (right.excluded) return { variant: 'excluded', facts: {}, because: [right.excluded] };
  const until = ends.noReason;
  if (until === undefined) return { variant: 'not_yet', facts: {} };
  return { variant: facts.now <= until ? 'left' : 'over', facts: span(until, facts.now) };
};

export const insurance: OrderRule = ({ order: { freightInsurance } }) => {
  if (!freightInsurance) return { variant: 'none', facts: {} };
  if (freightInsurance.used) return { variant: 'used', facts: {} };
  return { variant: 'cover', facts: { cover: { fen: freightInsurance.coverFen } } };
};

/** What can come back at most: of one piece, of all of them, or of so many (T6). */
export const mostRefunded: OrderRule = (facts) => {
  const { line, claim } = facts;
  const count = claim.quantity ?? line.quantity;
  const judged = assess({ ...facts, claim: { ...claim, quantity: count } });
  const amount = { fen: judged.amount.maxFen };
  if (line.quantity === 1) return { variant: 'max', facts: { amount } };
  const pieces = { count, quantity: line.quantity, whole: { fen: line.paidFen } };
  // Some are here and some are not: no claim is about that many.
  if (judged.claim.quantity !== count) return { variant: 'shared', facts: pieces };
  return { variant: count < line.quantity ? 'part' : 'all', facts: { amount, ...pieces } };
};

export const coupon: OrderRule = ({ order }) =>
  order.coupon ? { variant: 'yes', facts: { coupon: order.coupon.title } } : { variant: 'none', facts: {} };

export const gift: OrderRule = ({ line }) => {
  if (!line.gift) return { variant: 'none', facts: {} };
  return { variant: 'yes', facts: { gift: line.gift.title, price: { fen: line.gift.markedPriceFen } } };
};

export const certificate: OrderRule = ({ line: { listing } }) => {
  if (!listing.certificate) return { variant: 'none', facts: {} };
  const { issuer, number } = listing.certificate;
  // "number" is the order's in every sentence about goods.
  return { variant: 'yes', facts: { issuer, certificate: number } };
};

/** Within these hours of signing the photos alone suffice (X6). */
export const damageHours: OrderRule = ({ order: { deliveredAt }, shop, now }) => {
  if (deliveredAt === undefined) return { variant: 'not_yet', facts: {} };
  const until = deliveredAt + policyInForce(shop.terms).numbers.transitDamageHours.value * HOUR;
  return { variant: now <= until ? 'left' : 'over', facts: span(until, now) };
};

export const threeGuarantees: OrderRule = ({ line }) => ({
  variant: line.listing.threeGuarantees ? 'yes' : 'no',
  facts: {},
});
