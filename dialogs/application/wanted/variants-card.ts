import { boughtVariant, variantStanding } from '../../../policy/variants';
import type { Card } from '../../../replies/reply';
import type { Listing, ListingVariant } from '../../../storage/records';
import { groupLabel } from '../../shared/variant-label';
import type { View } from '../draft/view';
import { matchVariant } from './match-variant';
import type { Wish } from '../../state';

export type VariantsCard = Extract<Card, { kind: 'variants' }>;
type Group = VariantsCard['groups'][number];

/** More than this no card shows; the rest is found by its name. */
const MOST_VARIANTS = 30;

const EMPTY = { zh: '', en: '' };

/** What the wish leaves to choose from, or everything that is listed. */
function choosable({ piece }: View, listing: Listing, wish: Wish | undefined): ListingVariant[] {
  const match = wish && wish.part === undefined ? matchVariant(piece.line, listing, wish) : undefined;
  return (match?.kind === 'several' ? match.variants : listing.variants).slice(0, MOST_VARIANTS);
}

function choiceOf(variant: ListingVariant, { piece, assessment }: View, listing: Listing) {
  const pieces = assessment.claim.quantity ?? 1;
  return {
    size: variant.size ?? '',
    priceFen: variant.priceFen,
    standing: variantStanding(variant, piece.line, listing, pieces),
    bought: variant === boughtVariant(piece.line, listing),
    value: { kind: 'answer', field: 'wanted', value: variant.variantId } as const,
  };
}

/** What may be had in exchange, by colour and size, with price and whether it is in stock (T3). */
export function variantsCard(view: View, wish?: Wish): VariantsCard | undefined {
  const { listing } = view.facts;
  if (!listing) return undefined;
  const groups = new Map<string, Group>();
  for (const variant of choosable(view, listing, wish)) {
    const label = groupLabel(variant);
    const group = groups.get(label.zh) ?? { label: label.zh === '' ? EMPTY : label, choices: [] };
    groups.set(label.zh, { ...group, choices: [...group.choices, choiceOf(variant, view, listing)] });
  }
  return { kind: 'variants', groups: [...groups.values()] };
}
