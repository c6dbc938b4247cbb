import { variantStanding } from '../../../policy/variants';
import type { Listing } from '../../../storage/records';
import { type Heard, sureIntent, tellsFacts } from '../../shared/heard';
import { say, type Step, type Talk } from '../../shared/talk';
import { variantLabel } from '../../shared/variant-label';
import type { Wish } from '../../state';
import { goOn } from '../go-on';
import { type View, viewOf } from '../draft/view';
import { matchVariant } from './match-variant';
import { variantsCard } from './variants-card';

/** What is asked about: a size, a colour, so many sizes up or down; nothing where all of it is. */
function askedAbout({ entities, hints }: Heard): Wish {
  const [colour, size, steps] = [entities.colours.at(-1), entities.sizes.at(-1), hints.wanted?.steps];
  return {
    ...(colour !== undefined && { colour }),
    ...(size !== undefined && { size }),
    ...(steps !== undefined && { steps }),
  };
}

/** How the variant that was named stands; where several would fit, the card tells. */
function standingOf({ heard }: Talk, { piece, assessment }: View, listing: Listing) {
  const match = matchVariant(piece.line, listing, askedAbout(heard), assessment.claim.wanted);
  if (match.kind === 'none') return { key: 'none' };
  if (match.kind !== 'one') return { key: 'general' };
  const { quantity = 1 } = assessment.claim;
  return {
    key: variantStanding(match.variant, piece.line, listing, quantity),
    facts: { wanted: variantLabel(match.variant) },
  };
}

/** The question is about what is sold, and about nothing else that has an answer. */
function asksOfStock({ heard }: Talk): boolean {
  const intent = sureIntent(heard);
  return (
    heard.request?.asksStock === true &&
    !heard.pressed &&
    heard.knowledge === undefined &&
    !tellsFacts(heard) &&
    (intent === undefined || intent === 'out_of_scope')
  );
}

/** "Have you got it in black?" in the middle of an exchange: whether, and everything there is to choose from (T3). */
export const answerStock: Step = async (talk) => {
  const { draft } = talk.state;
  if (draft?.claim.service !== 'exchange' || !asksOfStock(talk)) return false;
  const view = await viewOf(talk.desk, draft);
  if (!view) return false;
  const { listing } = view.facts;
  const card = variantsCard(view);
  const { key, facts } = listing ? standingOf(talk, view, listing) : { key: 'unknown', facts: undefined };
  say(talk, { key: `answers.stock.${key}`, ...(facts && { facts }), ...(card && { cards: [card] }) });
  await goOn(talk);
  return true;
};
