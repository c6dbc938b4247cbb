import type { Category, RepairCover, RepairMode } from '../storage/records';
import { rulesOf, say, term } from './argument';
import { contactLacks } from './claim/contact';
import type { Argument } from './decision';
import type { Claim, RepairRuling } from './facts';
import type { Ground } from './ground';
import { PLATFORM } from './layers/platform';
import { qualityStanding } from './quality';
import type { LineStanding } from './standing';

type Situation = Ground & { claim: Claim; standing: LineStanding };

/** Damage by the buyer is covered by nobody, and a trifle is no defect (M3, Q2, Q3). */
function uncovered({ symptom }: Claim): Argument | undefined {
  const quality = symptom && qualityStanding(symptom);
  if (quality?.outcome === 'buyer_damage') return say('repair.buyer_damage', {}, 'M3', 'Q3');
  return quality?.outcome === 'trifle' ? say('repair.trifle', {}, 'M3', 'Q2') : undefined;
}

/** Neither W2 nor what stands in for it is open for a fault any more. */
const isPast = ({ kind }: LineStanding): boolean => kind === 'person' || kind === 'no_reason_only';

type Covered = Pick<RepairRuling, 'outcome' | 'because' | 'wouldChange'>;

function coverOf({ facts: { line, now }, ends, claim, standing }: Situation): Covered {
  const { warranty } = line.listing;
  const quoted = (...because: Argument[]): Covered => ({
    outcome: 'none',
    because: [...because, say('repair.quote_first', {}, 'M3')],
    wouldChange: [say('change.defect_shown', {}, 'Q1')],
  });
  const own = uncovered(claim);
  if (own) return quoted(own);
  const wouldChange = [say('change.buyer_damage', {}, 'M3', 'Q3')];
  if (warranty && ends.warranty !== undefined && now <= ends.warranty) {
    const rule = warranty.kind === 'brand' ? 'M1' : 'M2';
    const facts = { until: { until: ends.warranty }, months: warranty.months };
    return { outcome: warranty.kind, because: [say(`repair.${warranty.kind}`, facts, rule)], wouldChange };
  }
  if (!isPast(standing)) return { outcome: 'defect', because: [say('repair.defect', {}, 'L6')], wouldChange };
  if (ends.warranty === undefined) return quoted(say('repair.no_warranty', {}, 'M3'));
  return quoted(say('repair.over', { until: { until: ends.warranty } }, 'M3', 'M4'));
}

const includes = (list: readonly Category[], category: Category): boolean => list.includes(category);

/** Any service point of the brand (M1), mail to the shop (M2), somebody at the door where goods are repaired so. */
function modesFor(cover: RepairCover, { facts: { line } }: Ground): RepairMode[] {
  const { warranty, category } = line.listing;
  const byBrand = cover === 'brand' || (cover === 'none' && warranty?.kind === 'brand');
  return [
    ...(byBrand ? ['service_point' as const] : []),
    'mail_in',
    ...(includes(PLATFORM.repairedOnSite, category) ? ['on_site' as const] : []),
  ];
}

/** Who answers for the repair of this line and where it can be done (M1–M3, T4). */
export function ruleRepair(situation: Situation): RepairRuling {
  const { outcome, because, wouldChange } = coverOf(situation);
  const { warranty } = situation.ends;
  return {
    outcome,
    because,
    wouldChange,
    rules: rulesOf(because),
    modes: modesFor(outcome, situation),
    ...(warranty !== undefined && { until: warranty }),
  };
}

/** A paid repair claims nothing of the shop, so that no window closes it; a person is asked as well (W3, M3). */
export const mayBeQuoted = ({ facts: { line }, status, standing }: Ground & { standing: LineStanding }) =>
  status === 'succeeded' && isPast(standing) && !includes(PLATFORM.notRepaired, line.listing.category);

/** Whether somebody has to know where to come, or where to send the goods back to (T4). */
export const needsAddress = ({ repairMode }: Claim): boolean =>
  repairMode === 'on_site' || repairMode === 'mail_in';

/** Why a place of repair or an address cannot stand. */
export function repairProblem(
  field: 'repair_mode' | 'address',
  value: string,
  { modes, outcome }: RepairRuling,
): Argument | undefined {
  if (field === 'address') {
    const lacks = contactLacks(value);
    return lacks && say(`field.address_${lacks}`, {}, 'T4');
  }
  if (modes.some((mode) => mode === value)) return undefined;
  const facts = {
    mode: term(`repair_mode.${value}`),
    open: { list: modes.map((mode) => term(`repair_mode.${mode}`)) },
  };
  return say('field.repair_mode', facts, 'T4', outcome === 'brand' ? 'M1' : outcome === 'none' ? 'M3' : 'M2');
}
