import type { Case, EvidenceKind, Order, OrderLine, Reason, ServiceType, Shop } from '../../storage/records';
import { say } from '../argument';
import { isNoReasonReturn, REASONS } from '../claim/reasons';
import type { Argument } from '../decision';
import type { ApplicationFacts, Claim } from '../facts';
import { groundOf } from '../ground';

/** What whoever decides looks at, of a case or of a claim that came too late for one (P2, W3). */
export interface Dispute {
  service?: ServiceType;
  reason?: Reason;
  received?: boolean;
  /** What each side has shown. */
  shown: { buyer: readonly EvidenceKind[]; seller: readonly EvidenceKind[] };
  /** What both sides' measurements came to (F7). */
  sizes?: NonNullable<Case['sizes']>['outcome'];
  /** The courier says that somebody signed (T7). */
  signed: boolean;
  /** With a return without a reason: whether goods and day allow it, and why not (X1–X3, X8). */
  noReason?: { open: boolean; because: Argument[] };
}

interface Claimed {
  service?: ServiceType | undefined;
  reason?: Reason | undefined;
  received?: boolean | undefined;
}

/** Judged as of the day of the application: applying counts (X3). */
function noReasonOf(
  { service, reason }: Claimed,
  order: Order,
  line: OrderLine,
  shop: ApplicationFacts['shop'],
  appliedAt: number,
): Dispute['noReason'] {
  if (!isNoReasonReturn(reason, service)) return undefined;
  const { right, ends, policy } = groundOf({ now: appliedAt, order, line, lineCases: [], shop });
  if (right.excluded) return { open: false, because: [right.excluded] };
  const until = ends.noReason ?? appliedAt;
  const facts = { until: { until }, days: policy.numbers.noReasonDays.value };
  return appliedAt <= until
    ? { open: true, because: [say('window.no_reason_open', facts, 'X3')] }
    : { open: false, because: [say('window.no_reason_over', facts, 'X3')] };
}

const saidOf = ({
  service,
  reason,
  received,
}: Claimed): Pick<Dispute, 'service' | 'reason' | 'received'> => ({
  ...(service && { service }),
  ...(reason && { reason }),
  ...(received !== undefined && { received }),
});

const isSigned = ({ parcels }: Order, { lineId }: OrderLine): boolean => {
  const carrying = parcels.filter(({ contents }) => contents.some((one) => one.lineId === lineId));
  return carrying.length > 0 && carrying.every(({ status }) => status === 'signed');
};

/** A case as it stands, judged by the terms and the listing frozen with it (L4). */
export function disputeOfCase(one: Case, order: Order, line: OrderLine, shop: Shop): Dispute {
  const kinds = (side: 'buyer' | 'seller') =>
    one.evidence.filter(({ by }) => by === side).map(({ kind }) => kind);
  const noReason = noReasonOf(
    one,
    order,
    { ...line, listing: one.listing },
    { ...shop, terms: one.terms ?? shop.terms },
    one.createdAt,
  );
  return {
    ...saidOf(one),
    shown: { buyer: kinds('buyer'), seller: kinds('seller') },
    ...(one.sizes?.outcome && { sizes: one.sizes.outcome }),
    signed: isSigned(order, line),
    ...(noReason && { noReason }),
  };
}

/** A claim for which no case can be opened any more (W3). */
export function disputeOfClaim(
  claim: Claim,
  order: Order,
  line: OrderLine,
  shop: ApplicationFacts['shop'],
  at: number,
): Dispute {
  const noReason = noReasonOf(claim, order, line, shop, at);
  return {
    ...saidOf(claim),
    shown: { buyer: claim.evidence.map(({ kind }) => kind), seller: [] },
    signed: isSigned(order, line),
    ...(noReason && { noReason }),
  };
}

/** Required of the buyer for the reason and not shown yet (table E, V3). */
export function stillMissing({ reason, received, shown }: Dispute): EvidenceKind[] {
  if (reason === undefined || received === false) return [];
  return (REASONS[reason].required ?? []).filter((kind) => !shown.buyer.includes(kind));
}
