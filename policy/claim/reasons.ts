import type { Category, EvidenceKind, Reason, ServiceType } from '../../storage/records';
import type { RuleId } from '../decision';

/**
 * Where the pieces are that a claim is about: not sent, on their way, delivered according to the courier but not to
 * the buyer (T7), or in the buyer's hands.
 */
export type Phase = 'unshipped' | 'under_way' | 'disputed' | 'arrived';

export interface ReasonRow {
  fault: 'seller' | 'buyer' | 'open' | 'promise';
  /** The rule its freight rests on; a row of table E without one of its own cites F1. */
  rule: RuleId;
  /** Services for which it makes sense, by phase; a phase not named has none. */
  services: Partial<Record<Phase, readonly ServiceType[]>>;
  /** Also taken where the buyer asks for it by himself (T3). */
  onRequest?: readonly ServiceType[];
  /** Seven-day return without a reason (F6). */
  noReason?: true;
  /** Someone has to judge what is wrong, so the buyer says it in words. */
  needsDescription?: true;
  required?: readonly EvidenceKind[];
  recommended?: readonly EvidenceKind[];
  /** Categories in which it is offered; accepted in all. */
  offeredFor?: readonly Category[];
}

const MONEY = ['refund_only'] as const;
const RETURN = ['return_refund'] as const;
const ALL_BUT_REPAIR = ['refund_only', 'return_refund', 'exchange'] as const;
const SIZED = ['apparel', 'intimate_apparel', 'shoes_bags', 'jewellery_jade', 'home', 'custom_made'] as const;

const noReason: ReasonRow = {
  fault: 'buyer',
  rule: 'F6',
  noReason: true,
  services: { unshipped: MONEY, under_way: MONEY, arrived: RETURN },
  required: ['intact_photo'],
};

/** Table E: reason → fault, freight rule, evidence. */
export const REASONS: Record<Reason, ReasonRow> = {
  not_shipped: { fault: 'seller', rule: 'F1', services: { unshipped: MONEY } },
  late_shipping: {
    fault: 'seller',
    rule: 'F1',
    services: { unshipped: MONEY, under_way: MONEY, arrived: RETURN },
  },
  not_received: {
    fault: 'seller',
    rule: 'F1',
    services: { under_way: MONEY, disputed: MONEY },
    recommended: ['logistics_screenshot', 'neighbour_check'],
  },
  lost_parcel: {
    fault: 'seller',
    rule: 'F1',
    services: { under_way: MONEY, disputed: MONEY },
    recommended: ['logistics_screenshot', 'neighbour_check'],
  },
  quality_defect: {
    fault: 'seller',
    rule: 'F3',
    services: { arrived: [...ALL_BUT_REPAIR, 'repair'] },
    needsDescription: true,
    required: ['defect_photo'],
    recommended: ['video'],
  },
  damaged_in_transit: {
    fault: 'seller',
    rule: 'F1',
    services: { under_way: MONEY, arrived: [...ALL_BUT_REPAIR, 'repair'] },
    needsDescription: true,
    required: ['item_photo', 'packaging_photo'],
    recommended: ['courier_damage_note'],
  },
  wrong_item: {
    fault: 'seller',
    rule: 'F3',
    // Seen at the door, by label or through a torn bag, and refused (T7).
    services: { under_way: MONEY, arrived: ALL_BUT_REPAIR },
    needsDescription: true,
    required: ['received_item_photo', 'parcel_label_photo'],
  },
  missing_part: {
    fault: 'seller',
    rule: 'F1',
    services: { arrived: ALL_BUT_REPAIR },
    needsDescription: true,
    required: ['parcel_contents_photo'],
    recommended: ['unboxing_video', 'parcel_weight'],
  },
  not_as_described: {
    fault: 'seller',
    rule: 'F4',
    services: { arrived: ALL_BUT_REPAIR },
    needsDescription: true,
    required: ['listing_comparison_photo'],
    recommended: ['measurement_photo', 'inspection_certificate', 'chat_record'],
  },
  near_or_past_expiry: {
    fault: 'seller',
    rule: 'F1',
    services: { arrived: ALL_BUT_REPAIR },
    required: ['date_photo'],
    offeredFor: ['food', 'cosmetics'],
  },
  counterfeit: {
    fault: 'seller',
    rule: 'F1',
    services: { arrived: ['refund_only', 'return_refund'] },
    needsDescription: true,
    required: ['authenticity_photo'],
    recommended: ['inspection_certificate', 'brand_report'],
  },
  price_or_freight_overcharged: {
    fault: 'seller',
    rule: 'F1',
    services: { arrived: MONEY },
    needsDescription: true,
    recommended: ['order_page', 'chat_record'],
  },
  agreed_not_fulfilled: {
    fault: 'promise',
    rule: 'F2',
    services: { unshipped: MONEY, under_way: MONEY, arrived: ['refund_only', 'return_refund'] },
    needsDescription: true,
    required: ['chat_record'],
  },
  wrong_size: {
    fault: 'buyer',
    rule: 'F5',
    services: { arrived: ['return_refund', 'exchange'] },
    offeredFor: SIZED,
  },
  dislike: { ...noReason, onRequest: ['exchange'] },
  ordered_by_mistake: { ...noReason, onRequest: ['exchange'] },
  no_longer_needed: noReason,
  size_disputed: {
    fault: 'open',
    rule: 'F7',
    services: { arrived: ALL_BUT_REPAIR },
    required: ['measurement_photo'],
    offeredFor: SIZED,
  },
};

/** Whether a service makes sense for a reason and the pieces it is about. */
export function goesWith(reason: Reason, service: ServiceType, phase: Phase): boolean {
  const { services, onRequest } = REASONS[reason];
  return (
    services[phase]?.includes(service) === true ||
    (phase === 'arrived' && onRequest?.includes(service) === true)
  );
}

export const ALL_REASONS = Object.keys(REASONS) as Reason[];

/** Goods that go back for the money without fault of the shop (F5, F6). */
export const isNoReasonReturn = (reason: Reason | undefined, service: ServiceType | undefined): boolean =>
  reason !== undefined &&
  service === 'return_refund' &&
  (REASONS[reason].noReason === true || reason === 'wrong_size');

/** A change of mind sends the goods back, for money or for others: the seven days and their exclusions decide. */
export const goesBackByChoice = (reason: Reason | undefined, service: ServiceType | undefined): boolean =>
  isNoReasonReturn(reason, service) ||
  (reason !== undefined && service === 'exchange' && REASONS[reason].noReason === true);
