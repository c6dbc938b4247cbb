import type { Instant } from '../storage/records';
import { rulesOf, say, term } from './argument';
import type { Argument, Decision } from './decision';
import { groundOf, type LineFacts } from './ground';
import { guarantees } from './guarantees';
import { ruleRepair } from './repair';
import { standingOf } from './standing';

/**
 * `brand`, `shop`: a warranty runs. `over`: it ended. `none`: the listing names none. `not_begun`: nothing has
 * arrived, so that the period has not begun (M4).
 */
export interface WarrantyRuling extends Decision<'brand' | 'shop' | 'over' | 'none' | 'not_begun'> {
  months?: number;
  /** The last instant, and how long that is from now in ms; absent where no period has an end. */
  until?: Instant;
  leftMs?: number;
}

function stateOf({ facts: { line, now }, ends }: ReturnType<typeof groundOf>): WarrantyRuling['outcome'] {
  const { warranty } = line.listing;
  if (!warranty) return 'none';
  if (ends.warranty === undefined) return 'not_begun';
  return now <= ends.warranty ? warranty.kind : 'over';
}

/** Whether these goods are under warranty, until when, who repairs, and what a repair costs now (M1–M4). */
export function warrantyRuling(facts: LineFacts): WarrantyRuling {
  const ground = groundOf(facts);
  const outcome = stateOf(ground);
  const { warranty } = facts.line.listing;
  const { warranty: until } = ground.ends;
  const isHere = ground.status === 'delivered' || ground.status === 'succeeded';
  const repair = ruleRepair({ ...ground, standing: standingOf(ground), claim: { evidence: [] } });
  const begins: Argument[] = warranty
    ? [
        say(
          'repair.begins',
          { kind: term(`policy.warranty_kind.${warranty.kind}`), months: warranty.months },
          'M4',
        ),
      ]
    : [];
  const others = guarantees(ground).because.filter(({ key }) => key !== 'policy.guarantee.warranty');
  const because = isHere ? [...repair.because, ...others] : begins;
  return {
    outcome,
    because,
    wouldChange: isHere ? repair.wouldChange : [],
    rules: rulesOf(because),
    ...(warranty && { months: warranty.months }),
    ...(until !== undefined && { until, leftMs: Math.max(0, until - facts.now) }),
  };
}
