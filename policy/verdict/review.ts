import { say } from '../argument';
import type { Argument } from '../decision';
import { deliveredAt } from '../windows/pieces';
import { mayBeQuoted } from '../repair';
import { qualityOf } from '../quality';
import type { Situation } from '../claim/settle';
import { damageReportedLate } from '../windows/transit-damage';

/** A photo taken before the order, or of goods before they were delivered, is flagged and declines nothing (V2). */
function takenTooEarly({ claim: { evidence, received }, facts: { order, line } }: Situation): boolean {
  const earliest = received === true ? (deliveredAt(order, line) ?? order.createdAt) : order.createdAt;
  return evidence.some(({ capturedAt }) => capturedAt !== undefined && capturedAt < earliest);
}

/** Why a person looks at the case as well; it is submitted all the same (H2). */
export function personBecause(situation: Situation): Argument[] {
  const { claim, policy, said, facts } = situation;
  const limit = policy.numbers.personAboveFen.value;
  const { category } = facts.line.listing;
  const because: (Argument | false)[] = [
    (claim.amountFen ?? 0) > limit && say('person.above_limit', { limit: { fen: limit } }, 'H2'),
    claim.story === 'signed' && say('person.signed', {}, 'T7', 'H2'),
    qualityOf(said)?.outcome === 'doubt' && say('person.quality_in_doubt', {}, 'Q4'),
    damageReportedLate(situation) && say('person.damage_late', {}, 'X6'),
    claim.reason === 'size_disputed' &&
      policy.sizeTolerance[category] === undefined &&
      say('person.no_size_figure', {}, 'F7', 'H2'),
    situation.repair?.outcome === 'none' &&
      mayBeQuoted(situation) &&
      say('person.repair_late', {}, 'W3', 'M3'),
    takenTooEarly(situation) && say('person.photo_too_early', {}, 'V2'),
    claim.evidence.some(({ shownElsewhere }) => shownElsewhere) && say('person.shown_elsewhere', {}, 'V2'),
  ];
  return because.filter((one) => one !== false);
}
