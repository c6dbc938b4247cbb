import type { EvidenceKind, ListingSnapshot } from '../storage/records';
import type { EvidenceChecklist } from './facts';
import { REASONS } from './claim/reasons';
import type { Situation } from './claim/settle';

/** Somebody can certify these: a jewellery laboratory, or the brand whose warranty it is. */
const isCertified = ({ category, certificate, warranty }: ListingSnapshot): boolean =>
  certificate !== undefined ||
  category === 'jewellery_jade' ||
  (category === 'electronics' && warranty?.kind !== 'shop');

/** Goods the buyer has never held cannot be photographed. */
const NEEDS_THE_GOODS: readonly EvidenceKind[] = [
  'intact_photo',
  'item_photo',
  'received_item_photo',
  'parcel_label_photo',
];

/** What has to be shown for this claim, and what helps (table E). */
export function checkEvidence({ claim, facts: { line } }: Situation): EvidenceChecklist {
  const { reason, received } = claim;
  if (reason === undefined) return { required: [], recommended: [], missing: [], rules: [] };
  const { required = [], recommended = [], rule } = REASONS[reason];
  const certified = isCertified(line.listing);
  // Nobody can show intact what he says is not: the goods as they are (X4, X9).
  const needed = required
    .map((kind) => (kind === 'intact_photo' && claim.intact === false ? 'item_photo' : kind))
    .filter((kind) => received !== false || !NEEDS_THE_GOODS.includes(kind));
  const wanted =
    reason === 'quality_defect' ? [...recommended, 'inspection_certificate' as const] : recommended;
  const shown = new Set(claim.evidence.map(({ kind }) => kind));
  return {
    required: needed,
    recommended: wanted.filter((kind) => kind !== 'inspection_certificate' || certified),
    missing: needed.filter((kind) => !shown.has(kind)),
    rules: [rule],
  };
}
