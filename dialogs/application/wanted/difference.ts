import type { Facts } from '../../../policy/decision';
import { priceDifference } from '../../../policy/variants';
import type { Listing, ListingVariant } from '../../../storage/records';
import { pieceFacts } from '../../shared/pieces';
import { answered, say, type Talk } from '../../shared/talk';
import { groupLabel, variantLabel } from '../../shared/variant-label';
import { type View, viewOf } from '../draft/view';

const RULES = ['T3'];

/** At most so many are named with their price. */
const MOST_NAMED = 3;

/** What the buyer wants in exchange, as it is sold now. */
const wantedOf = ({ assessment: { claim } }: View, { variants }: Listing): ListingVariant | undefined => {
  const { wanted } = claim;
  return wanted?.kind === 'variant'
    ? variants.find(({ variantId }) => variantId === wanted.variantId)
    : undefined;
};

const amountsOf = (fen: number): Facts => ({ difference: { fen: Math.abs(fen) } });

const keyOf = (fen: number): string => (fen > 0 ? 'dearer' : 'cheaper');

/** Colours and models that cost more or less, each once. */
function othersOf({ piece }: View, listing: Listing) {
  const named = listing.variants.map((variant) => ({
    label: groupLabel(variant),
    fen: priceDifference(variant, piece.line, listing),
  }));
  return named
    .filter(({ fen }) => fen !== 0)
    .filter(({ label }, index, all) => all.findIndex((one) => one.label.zh === label.zh) === index)
    .slice(0, MOST_NAMED);
}

function sayOf(talk: Talk, view: View, listing: Listing): void {
  const facts = pieceFacts(view.piece);
  const wanted = wantedOf(view, listing);
  if (wanted) {
    const fen = priceDifference(wanted, view.piece.line, listing);
    const key = fen === 0 ? 'none' : keyOf(fen);
    say(talk, {
      key: `answers.difference.${key}`,
      facts: { ...facts, ...amountsOf(fen), wanted: variantLabel(wanted) },
    });
    return;
  }
  say(talk, {
    key: 'answers.difference.general',
    facts,
    because: othersOf(view, listing).map(({ label, fen }) => ({
      key: `answers.difference.line_${keyOf(fen)}`,
      facts: { ...amountsOf(fen), variant: label },
      rules: RULES,
    })),
  });
}

/** Another price is no exchange: what the difference is, and what is done instead (T3); false where none is in the making. */
export async function sayDifference(talk: Talk): Promise<boolean> {
  const { draft } = talk.state;
  if (draft?.claim.service !== 'exchange') return false;
  const view = await viewOf(talk.desk, draft);
  const listing = view?.facts.listing;
  if (view && listing) sayOf(talk, view, listing);
  else say(talk, { key: 'answers.difference.general' });
  const because = [{ key: 'policy.rule.T3', facts: {}, rules: RULES }];
  answered(talk, { key: 'application.ruling.refused', facts: {}, because, wouldChange: [] });
  return true;
}
