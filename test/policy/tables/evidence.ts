import type { KnownRule } from '../../../policy/rules';
import type { Category, EvidenceKind, Reason } from '../../../storage/records';
import { application, type Row, type Table } from '../table';

const shown = (
  reason: Reason,
  rule: KnownRule,
  required: EvidenceKind[],
  recommended: EvidenceKind[],
  category: Category = 'apparel',
): Row =>
  application(
    `${reason} (${category}) needs ${required.join(', ') || 'nothing'}`,
    { cites: [rule], shows: ['T2'] },
    { line: { listing: { category } }, claim: { reason } },
    { evidence: { required, recommended, missing: required } },
  );

/** The evidence column of table E. */
export const evidence: Table = {
  about: 'what has to be shown',
  rows: [
    shown('not_received', 'F1', [], ['logistics_screenshot', 'neighbour_check']),
    shown('lost_parcel', 'F1', [], ['logistics_screenshot', 'neighbour_check']),
    shown('quality_defect', 'F3', ['defect_photo'], ['video']),
    shown('quality_defect', 'F3', ['defect_photo'], ['video', 'inspection_certificate'], 'electronics'),
    shown('quality_defect', 'F3', ['defect_photo'], ['video', 'inspection_certificate'], 'jewellery_jade'),
    application(
      'nobody but the shop certifies what only the shop warrants',
      { cites: ['F3'], shows: ['T2'] },
      {
        line: { listing: { category: 'electronics', warranty: { kind: 'shop', months: 12 } } },
        claim: { reason: 'quality_defect' },
      },
      { evidence: { recommended: ['video'] } },
    ),
    shown('damaged_in_transit', 'F1', ['item_photo', 'packaging_photo'], ['courier_damage_note']),
    shown('wrong_item', 'F3', ['received_item_photo', 'parcel_label_photo'], []),
    shown('missing_part', 'F1', ['parcel_contents_photo'], ['unboxing_video', 'parcel_weight']),
    shown('not_as_described', 'F4', ['listing_comparison_photo'], ['measurement_photo', 'chat_record']),
    shown('near_or_past_expiry', 'F1', ['date_photo'], [], 'food'),
    shown('counterfeit', 'F1', ['authenticity_photo'], ['brand_report']),
    shown('price_or_freight_overcharged', 'F1', [], ['order_page', 'chat_record']),
    shown('agreed_not_fulfilled', 'F2', ['chat_record'], []),
    shown('wrong_size', 'F5', [], []),
    shown('dislike', 'F6', ['intact_photo'], []),
    shown('ordered_by_mistake', 'F6', ['intact_photo'], []),
    shown('no_longer_needed', 'F6', ['intact_photo'], []),
    shown('size_disputed', 'F7', ['measurement_photo'], []),
    application(
      'goods that were never held need no photo',
      { cites: ['F6'] },
      { order: { status: 'paid' }, claim: { reason: 'dislike' } },
      { evidence: { required: [] }, missing: [] },
    ),
    application(
      'what was shown is no longer missing',
      { cites: ['F1'], shows: ['T2'] },
      {
        claim: { service: 'return_refund', reason: 'damaged_in_transit', evidence: [{ kind: 'item_photo' }] },
      },
      { evidence: { missing: ['packaging_photo'] }, missing: ['description', 'evidence'] },
    ),
  ],
};
