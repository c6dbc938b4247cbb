import type { CaseMeasure, ListingSnapshot } from '../storage/records';
import { say } from './argument';
import type { Argument, Decision } from './decision';
import type { Claim, ClaimField, SizeOutcome } from './facts';
import type { Ground } from './ground';
import { decideSize } from './sizes';

type Situation = Ground & { claim: Claim };

/** Millimetres in one of each unit; a chi is a third of a metre, a cun a tenth of it. */
const UNIT = { mm: 1, cm: 10, inch: 25.4, chi: 1000 / 3, cun: 100 / 3 } as const;
export type LengthUnit = keyof typeof UNIT;

/** Further from the listing than this part of it, a figure was taken another way. */
const UNLIKELY = 0.4;
/** Half of the listing, give or take: goods laid flat and measured on one side. */
const HALF = { from: 0.42, to: 0.58 } as const;

/**
 * What a figure is in millimetres, to 0.1 cm (F7). Without a unit it is in whatever of centimetres and millimetres is
 * nearer to the listing.
 */
export function millimetresOf(value: number, unit: LengthUnit | undefined, listed: number): number {
  if (unit) return Math.round(value * UNIT[unit]);
  const off = (millimetres: number): number => Math.abs(Math.log(millimetres / listed));
  return Math.round(off(value * UNIT.cm) <= off(value) ? value * UNIT.cm : value);
}

/** Why a figure cannot be compared with the listing's: taken on one side only, or of something else. */
export function measureProblem({ name, listed, measured }: CaseMeasure): Argument | undefined {
  const part = measured / listed;
  const facts = { measured: { millimetres: measured, of: name }, listed: { millimetres: listed } };
  if (part >= HALF.from && part <= HALF.to) return say('field.measure_half', facts, 'F7');
  return Math.abs(part - 1) > UNLIKELY ? say('field.measure_unlikely', facts, 'F7') : undefined;
}

const isDisputed = ({ reason }: Claim): boolean =>
  reason === 'size_disputed' || reason === 'not_as_described';

/** What the buyer's figures alone come to; the seller's may still say otherwise (F7). */
export function likelySize({ claim, policy, facts: { line } }: Situation): Decision<SizeOutcome> | undefined {
  const { measurements = [] } = claim;
  if (!isDisputed(claim) || measurements.length === 0) return undefined;
  return decideSize(policy.sizeTolerance[line.listing.category]?.value, measurements, []);
}

const LIKELY = {
  not_as_described: ['freight.size_likely_seller', 'F7', 'F4'],
  wrong_size: ['freight.size_likely_buyer', 'F7', 'F5'],
  person: ['freight.size_disputed', 'F7'],
} as const;

/** What does not fit and goes back for its money is a return without a reason: one leg, and the seven days (F5, F6, X3). */
const LIKELY_RETURN = ['freight.size_likely_return', 'F7', 'F6', 'X3'] as const;

/** Who pays while a size is disputed: open until both sides have measured; the buyer's figures tell what is likely. */
export function sizeFreight(situation: Situation): Argument[] {
  const likely = likelySize(situation);
  if (!likely) return [say('freight.size_disputed', {}, 'F7')];
  const isReturn = likely.outcome === 'wrong_size' && situation.claim.service === 'return_refund';
  const [key, ...rules] = isReturn ? LIKELY_RETURN : LIKELY[likely.outcome];
  return [...likely.because, say(key, {}, ...rules)];
}

const isMeasured = ({ measurements }: ListingSnapshot): boolean => measurements.length > 0;

/** A disputed size is measured, where the listing has anything to measure against and the goods are here (F7). */
export const helpfulFields = ({ claim, facts: { line } }: Situation): ClaimField[] =>
  claim.reason === 'size_disputed' &&
  claim.measurements === undefined &&
  !claim.sentBack &&
  isMeasured(line.listing)
    ? ['measurements']
    : [];
