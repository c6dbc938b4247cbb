import type { ClaimField, Symptom } from '../../policy/facts';
import type { NotReceivedStory, Reason, RepairMode, ServiceType } from '../../storage/records';

/** Closed lists as tables, so that the compiler tells when a word is added and a button's value can be checked. */
const SERVICES: Record<ServiceType, true> = {
  refund_only: true,
  return_refund: true,
  exchange: true,
  repair: true,
};

const REASONS: Record<Reason, true> = {
  not_shipped: true,
  late_shipping: true,
  not_received: true,
  lost_parcel: true,
  quality_defect: true,
  damaged_in_transit: true,
  wrong_item: true,
  missing_part: true,
  not_as_described: true,
  near_or_past_expiry: true,
  counterfeit: true,
  price_or_freight_overcharged: true,
  agreed_not_fulfilled: true,
  wrong_size: true,
  dislike: true,
  ordered_by_mistake: true,
  no_longer_needed: true,
  size_disputed: true,
};

const STORIES: Record<NotReceivedStory, true> = { signed: true, refused: true, lost: true, in_transit: true };

const SYMPTOMS: Record<Symptom, true> = {
  loose_thread: true,
  tiny_flaw: true,
  cutting_mark: true,
  loose_button: true,
  lost_button: true,
  spare_button: true,
  screen_colour: true,
  not_as_imagined: true,
  thickness: true,
  see_through: true,
  feel: true,
  fit: true,
  no_spare_button: true,
  stain: true,
  hole: true,
  tear: true,
  malfunction: true,
  other_defect: true,
  buyer_damage: true,
  unclear: true,
};

const REPAIR_MODES: Record<RepairMode, true> = { on_site: true, mail_in: true, service_point: true };

const FIELDS: Record<ClaimField, true> = {
  service: true,
  received: true,
  story: true,
  wanted: true,
  reason: true,
  quantity: true,
  intact: true,
  amount: true,
  description: true,
  repair_mode: true,
  address: true,
  measurements: true,
  sent_back: true,
  evidence: true,
};

const within =
  <T extends string>(table: Record<T, true>) =>
  (value: unknown): value is T =>
    typeof value === 'string' && Object.hasOwn(table, value);

export const isService = within(SERVICES);
export const isReason = within(REASONS);
export const isStory = within(STORIES);
export const isSymptom = within(SYMPTOMS);
export const isRepairMode = within(REPAIR_MODES);
export const isClaimField = within(FIELDS);
