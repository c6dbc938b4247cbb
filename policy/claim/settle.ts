import type { Reason, ServiceType } from '../../storage/records';
import { isAmount, isQuantity, mostPieces, ruleAmount } from './amount';
import { known, without } from './claim';
import type { AmountRuling, ApplicationFacts, Claim, ClaimField, RepairRuling } from '../facts';
import { type Ground, groundOf } from '../ground';
import { type Conflict, phasesOf } from './phases';
import { qualityOf } from '../quality';
import { needsAddress, repairProblem, ruleRepair } from '../repair';
import type { Phase } from './reasons';
import { settleSentBack } from './sent-back';
import { servicesFor } from './services';
import { type LineStanding, standingOf } from '../standing';
import { settleStory } from './story';
import { settleWanted } from './exchange';

/** A claim against the records: what is certain, what contradicts, what is still open. */
export interface Situation extends Ground {
  standing: LineStanding;
  /** As it was said. */
  said: Claim;
  /** Completed by what is certain; values that cannot stand are left out. */
  claim: Claim;
  /** The pieces it may be about; one once that is settled. */
  phases: Phase[];
  /** The first thing said that the records do not allow. */
  conflict: Conflict | undefined;
  /** Services open and sensible for what was said. */
  services: ServiceType[];
  amount: AmountRuling;
  /** Present where a repair is wanted. */
  repair?: RepairRuling;
  /** Said, but out of bounds: asked again. */
  outOfBounds: ClaimField[];
}

/** A trifle counts as not liked (Q2), save where it is to be mended: what a repair is for is a fault. */
function countedReason(claim: Claim): Reason | undefined {
  if (claim.service === 'repair') return claim.reason ?? 'quality_defect';
  return qualityOf(claim)?.outcome === 'trifle' ? 'dislike' : claim.reason;
}

/** What was not received is all of it; a single piece needs no question. */
function settleQuantity(
  ground: Ground,
  phases: readonly Phase[],
  said: number | undefined,
): number | undefined {
  const most = mostPieces(ground, phases);
  if (said !== undefined) return isQuantity(said, most) ? said : undefined;
  const unseen = phases.length === 1 && (phases[0] === 'under_way' || phases[0] === 'disputed');
  return most === 1 || (unseen && most > 0) ? most : undefined;
}

/** A return takes all that was paid unless the buyer names less; money for goods kept has to be named. */
function settleAmount({ maxFen, fixedFen }: AmountRuling, { service, amountFen }: Claim, quantity?: number) {
  if (fixedFen !== undefined) return quantity === undefined ? undefined : fixedFen;
  if (amountFen !== undefined) return isAmount(amountFen, maxFen) ? amountFen : undefined;
  return service === 'return_refund' && quantity !== undefined ? maxFen : undefined;
}

/** The service and the pieces that follow from what was said. */
function settleWay(ground: Ground, standing: LineStanding, said: Claim) {
  const counted = countedReason(said);
  const first = phasesOf(ground, { ...said, ...known({ reason: counted }) });
  const services = servicesFor(ground, standing, first.phases, counted);
  const service = said.service ?? (services.length === 1 ? services[0] : undefined);
  const reason = service === undefined ? counted : countedReason({ ...said, service });
  const way = known({ service, reason });
  return { way, services, ...phasesOf(ground, { ...said, ...way }) };
}

/** Who answers for the repair, and the place of it where only one is left (T4). */
function settleRepair(ground: Ground, standing: LineStanding, claim: Claim) {
  if (claim.service !== 'repair') return { place: {}, refused: [] };
  const repair = ruleRepair({ ...ground, standing, claim });
  const { repairMode, address } = claim;
  const refused = repairMode !== undefined && repairProblem('repair_mode', repairMode, repair) !== undefined;
  const mode = refused
    ? undefined
    : (repairMode ?? (repair.modes.length === 1 ? repair.modes[0] : undefined));
  const place = known({ repairMode: mode });
  const isNeeded = needsAddress({ ...place, evidence: [] });
  return {
    repair,
    place: { ...place, ...(isNeeded && known({ address })) },
    refused: refused ? (['repair_mode'] as const) : [],
  };
}

export function settle({ claim: said, ...facts }: ApplicationFacts): Situation {
  const ground = groundOf(facts);
  const standing = standingOf(ground);
  const { way, services, phases, conflict } = settleWay(ground, standing, said);
  const [phase] = phases.length === 1 ? phases : [];
  const quantity = settleQuantity(ground, phases, said.quantity);
  const amount = ruleAmount(ground, phases, { ...known({ service: way.service, quantity }) });
  const amountFen = settleAmount(amount, { ...said, ...way }, quantity);
  const rest = without(said, 'quantity', 'amountFen', 'story', 'repairMode', 'address', 'sentBack');
  const received = phase === undefined ? said.received : phase === 'arrived';
  const wanted = settleWanted({ ...said, ...way });
  const sums = known({ quantity, amountFen, received, wanted, story: settleStory(ground, phase, said) });
  const sentBack = settleSentBack({ ...said, ...way, ...known({ wanted }) }, phase);
  const outOfBounds = (['quantity', 'amount'] as const).filter((field) =>
    field === 'quantity'
      ? said.quantity !== undefined && quantity === undefined
      : said.amountFen !== undefined && amountFen === undefined && quantity !== undefined,
  );
  const { repair, place, refused } = settleRepair(ground, standing, { ...said, ...way });
  return {
    ...ground,
    standing,
    said,
    claim: { ...rest, ...way, ...sums, ...place, ...known({ sentBack }) },
    phases,
    conflict,
    services,
    amount,
    ...(repair && { repair }),
    outOfBounds: [...outOfBounds, ...refused],
  };
}
