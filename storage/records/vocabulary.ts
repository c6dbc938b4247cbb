import { z } from 'zod';

/** The closed word lists of the product; every folder uses these names. */

export const ServiceType = z.enum(['refund_only', 'return_refund', 'exchange', 'repair']);
export type ServiceType = z.infer<typeof ServiceType>;

export const Reason = z.enum([
  'not_shipped',
  'late_shipping',
  'not_received',
  'lost_parcel',
  'quality_defect',
  'damaged_in_transit',
  'wrong_item',
  'missing_part',
  'not_as_described',
  'near_or_past_expiry',
  'counterfeit',
  'price_or_freight_overcharged',
  'agreed_not_fulfilled',
  'wrong_size',
  'dislike',
  'ordered_by_mistake',
  'no_longer_needed',
  'size_disputed',
]);
export type Reason = z.infer<typeof Reason>;

export const OrderStatus = z.enum(['unpaid', 'paid', 'shipped', 'delivered', 'succeeded', 'closed']);
export type OrderStatus = z.infer<typeof OrderStatus>;

export const Category = z.enum([
  'apparel',
  'intimate_apparel',
  'shoes_bags',
  'electronics',
  'jewellery_jade',
  'food',
  'cosmetics',
  'home',
  'custom_made',
  'digital',
]);
export type Category = z.infer<typeof Category>;

/** What one piece of evidence shows (the items of table E). */
export const EvidenceKind = z.enum([
  'defect_photo',
  'item_photo',
  'packaging_photo',
  'received_item_photo',
  'parcel_label_photo',
  'parcel_contents_photo',
  'listing_comparison_photo',
  'measurement_photo',
  'date_photo',
  'intact_photo',
  'authenticity_photo',
  'video',
  'unboxing_video',
  'inspection_certificate',
  'brand_report',
  'courier_damage_note',
  'parcel_weight',
  'logistics_screenshot',
  'neighbour_check',
  'order_page',
  'chat_record',
  'waybill_slip',
]);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** Provinces by the letters of ISO 3166-2:CN. */
export const Province = z.enum([
  ...(['AH', 'BJ', 'CQ', 'FJ', 'GD', 'GS', 'GX', 'GZ', 'HA', 'HB', 'HE', 'HI'] as const),
  ...(['HK', 'HL', 'HN', 'JL', 'JS', 'JX', 'LN', 'MO', 'NM', 'NX', 'QH', 'SC'] as const),
  ...(['SD', 'SH', 'SN', 'SX', 'TJ', 'TW', 'XJ', 'XZ', 'YN', 'ZJ'] as const),
]);
export type Province = z.infer<typeof Province>;

/** How far a parcel goes, as express rates tell it apart (F9). */
export const RouteZone = z.enum(['same_province', 'neighbour', 'far']);
export type RouteZone = z.infer<typeof RouteZone>;

/** The four stories behind "not received" (T7). */
export const NotReceivedStory = z.enum(['signed', 'refused', 'lost', 'in_transit']);
export type NotReceivedStory = z.infer<typeof NotReceivedStory>;

/** Where a repair is done (T4): at the buyer's place, after mailing it in, or at a service point. */
export const RepairMode = z.enum(['on_site', 'mail_in', 'service_point']);
export type RepairMode = z.infer<typeof RepairMode>;

/**
 * Who answers for a repair: the brand (M1), the shop by its warranty (M2) or, without one, for the defect (L6); nobody,
 * so that it is quoted first (M3).
 */
export const RepairCover = z.enum(['brand', 'shop', 'defect', 'none']);
export type RepairCover = z.infer<typeof RepairCover>;

/** What a listing measures; each has words in both languages and a drawing that shows how it is measured. */
export const MeasureKind = z.enum([
  'bust',
  'waist',
  'hip',
  'shoulder',
  'length',
  'sleeve',
  'trouser_length',
  'inner_diameter',
  'bar_width',
  'diameter',
  'height',
  'width',
]);
export type MeasureKind = z.infer<typeof MeasureKind>;
