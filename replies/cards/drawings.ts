import type { EvidenceKind, MeasureKind } from '../../storage/records';

/** What a piece of evidence looks like, as a drawing in `web/drawings`. */
const DRAWINGS: Record<EvidenceKind, string> = {
  defect_photo: 'defect',
  item_photo: 'item',
  packaging_photo: 'packaging',
  received_item_photo: 'item',
  parcel_label_photo: 'label',
  parcel_contents_photo: 'contents',
  listing_comparison_photo: 'comparison',
  measurement_photo: 'ruler',
  date_photo: 'date',
  intact_photo: 'tag',
  authenticity_photo: 'defect',
  video: 'video',
  unboxing_video: 'video',
  inspection_certificate: 'certificate',
  brand_report: 'certificate',
  courier_damage_note: 'certificate',
  parcel_weight: 'scale',
  logistics_screenshot: 'screen',
  neighbour_check: 'chat',
  order_page: 'screen',
  chat_record: 'chat',
  waybill_slip: 'label',
};

/** A path below our root; channels get it as a whole address. */
export const drawingOf = (kind: EvidenceKind): string => `/drawings/${DRAWINGS[kind]}.svg`;

/** Measures that lie elsewhere on a dress, which has a bust as well, than on trousers. */
const ON_A_DRESS: readonly MeasureKind[] = ['waist', 'hip'];

/** How a measure is taken among the others of its goods; one that is none of the usual shows a ruler. */
export function measuringOf(
  measure: MeasureKind | undefined,
  others: readonly (MeasureKind | undefined)[] = [],
): string {
  if (!measure) return '/drawings/ruler.svg';
  const goods = ON_A_DRESS.includes(measure) && others.includes('bust') ? '-dress' : '';
  return `/drawings/measure-${measure.replaceAll('_', '-')}${goods}.svg`;
}
