import type { Category, Reason, ServiceType } from '../../storage/records';
import type { Ground } from '../ground';
import { shippedLate } from '../late-shipping';
import { PLATFORM } from '../layers/platform';
import { ALL_REASONS, goesWith, type Phase, REASONS } from './reasons';
import type { LineStanding, StandingKind } from '../standing';

const fitsPhases = (service: ServiceType, phases: readonly Phase[]): boolean =>
  service === 'refund_only' || phases.includes('arrived');

const fitsReason = (service: ServiceType, phases: readonly Phase[], reason: Reason): boolean =>
  phases.some((phase) => REASONS[reason].services[phase]?.includes(service));

/** Perishables do not travel twice: refund only, with photos (X8). */
export const isPerishable = ({ facts }: Ground): boolean =>
  facts.line.listing.noReasonExclusion?.kind === 'perishable';

/** Of perishables only what is missing may come after (T3); until the reason is said an exchange may be for that. */
export const maySpoil = (ground: Ground, service: ServiceType, reason: Reason | undefined): boolean =>
  isPerishable(ground) &&
  service !== 'refund_only' &&
  !(service === 'exchange' && (reason === undefined || reason === 'missing_part'));

/** Goods that nobody repairs are not offered a repair. */
const isRepairable = ({ facts }: Ground): boolean =>
  !(PLATFORM.notRepaired as readonly Category[]).includes(facts.line.listing.category);

/** Services open for the line (W) and sensible for what was said; the reason narrows them unless none would be left. */
export function servicesFor(
  ground: Ground,
  standing: LineStanding,
  phases: readonly Phase[],
  reason: Reason | undefined,
): ServiceType[] {
  const open = standing.services.filter(
    (service) =>
      fitsPhases(service, phases) &&
      !maySpoil(ground, service, reason) &&
      (service !== 'repair' || isRepairable(ground)),
  );
  if (reason === undefined) return open;
  const fitting = open.filter((service) => fitsReason(service, phases, reason));
  return fitting.length > 0 ? fitting : open;
}

/** Whether a window that is not fully open covers the reason (W4, X3). */
export function windowCovers(kind: StandingKind, reason: Reason): boolean {
  const { noReason, fault } = REASONS[reason];
  if (kind === 'warranty') return fault === 'seller';
  if (kind === 'no_reason_only') return noReason === true || reason === 'wrong_size';
  if (kind === 'legal_minimum') return fault === 'seller' || noReason === true || reason === 'wrong_size';
  return true;
}

/** Reasons worth offering for these services and pieces. */
export function reasonsFor(
  ground: Ground,
  standing: LineStanding,
  services: readonly ServiceType[],
  phases: readonly Phase[],
): Reason[] {
  const { category } = ground.facts.line.listing;
  return ALL_REASONS.filter((reason) => {
    const { offeredFor } = REASONS[reason];
    if (offeredFor && !offeredFor.includes(category)) return false;
    if (reason === 'late_shipping' && !shippedLate(ground)) return false;
    return (
      windowCovers(standing.kind, reason) &&
      services.some((service) => phases.some((phase) => goesWith(reason, service, phase)))
    );
  });
}
