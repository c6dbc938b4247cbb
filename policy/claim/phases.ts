import type { Reason } from '../../storage/records';
import type { Claim } from '../facts';
import type { Ground } from '../ground';
import type { Group } from '../windows/pieces';
import { goesWith, type Phase, REASONS } from './reasons';

/** What was said that the records do not allow. */
export type Conflict = 'received' | 'service' | 'reason';

const free = ({ left, openCase }: Group): boolean => left > 0 && openCase === undefined;

/** Which pieces a claim could be about, by the records alone (W1, W6, T7). */
function recordedPhases({ status, pieces }: Ground): Phase[] {
  if (status === 'unpaid' || status === 'closed') return [];
  if (status === 'paid') return free(pieces.outstanding) ? ['unshipped'] : [];
  const phases: Phase[] = [];
  if (free(pieces.arrived)) phases.push('arrived');
  if (free(pieces.outstanding)) phases.push('under_way');
  else if (pieces.outstanding.left === 0 && free(pieces.arrived)) phases.push('disputed');
  return phases;
}

const fitsReason = (reason: Reason, phase: Phase, { service }: Claim): boolean => {
  if (service !== undefined) return goesWith(reason, service, phase);
  return (REASONS[reason].services[phase] ?? []).length > 0;
};

/**
 * Narrows the pieces by what was said, one fact after the other; the first that leaves none is the conflict, and is
 * not used to narrow.
 */
export function phasesOf(ground: Ground, claim: Claim): { phases: Phase[]; conflict: Conflict | undefined } {
  const { received, service, reason } = claim;
  const tests: [Conflict, (phase: Phase) => boolean][] = [
    ['received', (phase) => received === undefined || received === (phase === 'arrived')],
    ['service', (phase) => service === undefined || service === 'refund_only' || phase === 'arrived'],
    ['reason', (phase) => reason === undefined || fitsReason(reason, phase, claim)],
  ];
  let phases = recordedPhases(ground);
  let conflict: Conflict | undefined;
  for (const [name, fits] of tests) {
    const left = phases.filter(fits);
    if (left.length > 0) phases = left;
    else if (phases.length > 0) conflict ??= name;
  }
  return { phases, conflict };
}
