import { say, term } from '../argument';
import type { Argument } from '../decision';
import { checkEvidence } from '../evidence';
import { damageReportedLate } from '../windows/transit-damage';
import { likelySize } from '../measuring';
import { qualityOf } from '../quality';
import { isResend } from '../claim/exchange';
import { goesBackByChoice, REASONS } from '../claim/reasons';
import type { Situation } from '../claim/settle';

type Caution = (situation: Situation) => Argument | false | undefined;

/** Whether the state of the goods matters: no-reason returns and exchanges for size (X4, F5). */
export const mustBeIntact = ({ claim: { reason, service, received } }: Situation): boolean =>
  received === true && (goesBackByChoice(reason, service) || reason === 'wrong_size');

/** After success there is one chance; withdrawing uses it up (W4). */
const singleChance: Caution = ({ status, standing, repair }) =>
  status === 'succeeded' &&
  standing.kind !== 'warranty' &&
  standing.kind !== 'person' &&
  repair?.outcome !== 'brand' &&
  repair?.outcome !== 'shop' &&
  say('caution.single_chance', {}, 'W4');

/** On the buyer's own word the likely refusal is told first; the application goes through (X9). */
const notIntact: Caution = (situation) => {
  const { claim, facts, right } = situation;
  if (!mustBeIntact(situation) || claim.intact !== false) return undefined;
  const { category } = facts.line.listing;
  if (claim.reason === 'wrong_size' && claim.service === 'exchange' && category === 'intimate_apparel') {
    return say('caution.seal_open', {}, 'X1', 'X9');
  }
  if (right.onceOpened) return say('caution.opened', {}, 'X2', 'X9');
  return say('caution.not_intact', { marks: term(`policy.not_intact.${category}`) }, 'X4', 'X9');
};

const quality: Caution = ({ said, repair }) => {
  if (repair) return undefined;
  const standing = qualityOf(said);
  if (standing?.outcome === 'trifle') return say('caution.counts_as_disliked', {}, 'Q2', 'F6');
  return standing?.outcome === 'buyer_damage' && say('caution.buyer_damage', {}, 'Q3', 'X9');
};

const goesBack = ({ claim }: Situation): boolean =>
  claim.received === true &&
  (claim.service === 'return_refund' || (claim.service === 'exchange' && !isResend(claim)));

/** Said before a repair is applied for, whoever answers for it. */
const keepSlips: Caution = ({ repair }) => repair && say('caution.keep_slips', {}, 'M3');

const quoted: Caution = ({ repair }) => repair?.outcome === 'none' && say('caution.quote_first', {}, 'M3');

const certificate: Caution = (situation) =>
  goesBack(situation) &&
  situation.facts.line.listing.certificate !== undefined &&
  situation.claim.reason !== 'counterfeit' &&
  say('caution.certificate', {}, 'X7', 'X9');

const gift: Caution = (situation) => {
  const { gift: given } = situation.facts.line;
  if (!given || situation.claim.service !== 'return_refund' || !goesBack(situation)) return undefined;
  return say('caution.gift', { gift: given.title, price: { fen: given.markedPriceFen } }, 'T6');
};

const sendLater: Caution = (situation) =>
  !situation.claim.sentBack &&
  (goesBack(situation) || situation.claim.repairMode === 'mail_in') &&
  say('caution.send_after_agreement', {}, 'X5');

/** Sent without a word before: what it waits for, how long at most, and when the seller's days begin (X5, X9). */
const sentBack: Caution = ({ claim, policy }) =>
  claim.sentBack && say('caution.sent_back', { days: policy.numbers.matchDays.value }, 'X5', 'X9');

/** Nothing required is there to be shown any more: what comes later still counts (X5). */
const sentBackUnshown: Caution = (situation) => {
  const { missing } = checkEvidence(situation);
  if (!situation.claim.sentBack || missing.length === 0) return undefined;
  return say(
    'caution.sent_back_unshown',
    { kinds: { list: missing.map((kind) => term(`evidence.${kind}`)) } },
    'X5',
  );
};

const transitDamage: Caution = (situation) => {
  if (situation.claim.reason !== 'damaged_in_transit') return undefined;
  const { received, story } = situation.claim;
  if (received === false) return story !== 'refused' && say('caution.refuse_parcel', {}, 'X6');
  const { transitDamageHours } = situation.policy.numbers;
  return (
    damageReportedLate(situation) && say('caution.damage_late', { hours: transitDamageHours.value }, 'X6')
  );
};

/** The stories of a parcel that was not received (T7). */
const parcelStory: Caution = ({ claim: { story, reason }, said, phases }) => {
  if (phases.length !== 1) return undefined;
  if (phases[0] === 'unshipped') return say('caution.ships_meanwhile', {}, 'T7');
  if (story === 'signed') return say('caution.signed', {}, 'T7');
  if (story === 'in_transit' && reason && REASONS[reason].noReason)
    return say('caution.intercept', {}, 'W7', 'T7');
  return story === 'refused' && said.story === 'refused' && say('caution.refused', {}, 'T7');
};

/** What is on hand is not known here: the seller says so when he answers (T3). */
const stockUnknown: Caution = ({ claim: { service, wanted }, facts: { listing } }) =>
  service === 'exchange' &&
  wanted !== undefined &&
  (wanted.kind === 'part' || listing === undefined) &&
  say('caution.stock_by_seller', {}, 'T3');

/** By the buyer's own figures the listing is right; the seller's may still say otherwise (F7, X9). */
const sizeWithin: Caution = (situation) =>
  situation.claim.reason === 'size_disputed' &&
  likelySize(situation)?.outcome === 'wrong_size' &&
  say('caution.size_within', {}, 'F7', 'X9');

const counterfeit: Caution = ({ claim: { reason } }) =>
  reason === 'counterfeit' && say('caution.counterfeit', {}, 'F11');

const CAUTIONS: readonly Caution[] = [
  singleChance,
  notIntact,
  quality,
  quoted,
  keepSlips,
  certificate,
  gift,
  sendLater,
  sentBack,
  sentBackUnshown,
  transitDamage,
  parcelStory,
  counterfeit,
  sizeWithin,
  stockUnknown,
];

/** What a buyer has to know before confirming. */
export const cautions = (situation: Situation): Argument[] =>
  CAUTIONS.map((caution) => caution(situation)).filter((one): one is Argument => Boolean(one));
