import type { Argument } from '../../../policy/decision';
import type { ListingVariant, Wanted } from '../../../storage/records';
import { changeDraft, say, type Talk } from '../../shared/talk';
import { variantLabel } from '../../shared/variant-label';
import type { Draft, Wish } from '../../state';
import type { Context, Said } from '../draft/context';
import { asksSomething } from '../fields/question';
import { VALUES } from '../draft/values';
import { type View, viewOf } from '../draft/view';
import { matchVariant, type Match } from './match-variant';
import { mergeWish, wishIn } from './wish';

/** Of a question about freight or rules nothing is a wish. */
const mayWish = ({ heard }: Talk, { asked }: Context): boolean =>
  !asksSomething(heard, asked) && !heard.controls.person;

const named = (variant: ListingVariant): Wanted => ({
  kind: 'variant',
  variantId: variant.variantId,
  label: variantLabel(variant),
});

/** The words of a wish, written as the buyer wrote them. */
function asTyped(words: string | undefined, said: string): string {
  const at = words === undefined ? 0 : said.toLowerCase().indexOf(words);
  return at === -1 ? (words ?? said) : said.slice(at, at + (words ?? said).length);
}

/** Where the shop has not told what it sells, the buyer's words are all there is (T3). */
function byWords({ same, words, said = '', steps, size, colour }: Wish): Wanted | undefined {
  const isVariant = (steps ?? size ?? colour) !== undefined;
  if (same && !isVariant) return { kind: 'same' };
  // A size reads as it is printed: "l" is L.
  const isSize = size !== undefined && words?.toLowerCase() === size.toLowerCase();
  const label = isSize ? size : asTyped(words, said);
  return label === '' ? undefined : { kind: 'variant', label: { zh: label, en: label } };
}

type Found = Exclude<Match, { kind: 'same' | 'one' }> | { kind: 'wanted'; wanted: Wanted };

function look({ piece, facts }: View, wish: Wish): Found {
  if (wish.part === '') return { kind: 'several', variants: [] };
  if (wish.part !== undefined) return { kind: 'wanted', wanted: { kind: 'part', part: wish.part } };
  if (!facts.listing) {
    const wanted = byWords(wish);
    return wanted ? { kind: 'wanted', wanted } : { kind: 'unsaid' };
  }
  const match = matchVariant(piece.line, facts.listing, wish, facts.claim.wanted);
  if (match.kind === 'same') return { kind: 'wanted', wanted: match };
  return match.kind === 'one' ? { kind: 'wanted', wanted: named(match.variant) } : match;
}

/** Another size of the same goods and nothing said against them: it does not fit (F5). */
function reasonOf({ reason, symptom }: Said, wanted: Wanted, { piece, facts }: View, wish: Wish): Said {
  if (reason ?? symptom) return {};
  if (wanted.kind !== 'variant') return {};
  const variant = facts.listing?.variants.find(({ variantId }) => variantId === wanted.variantId);
  const { colour, size } = piece.line.listing.variant;
  const isOtherSize = variant && variant.size !== size && variant.colour?.zh === colour?.zh;
  return isOtherSize || (!variant && wish.steps !== undefined) ? { reason: 'wrong_size' } : {};
}

/** Only what the same listing sells comes in exchange. */
const OTHER_GOODS: Argument[] = [{ key: 'application.other_goods_instead', facts: {}, rules: ['T3'] }];

const isEqual = (one: Wanted | undefined, other: Wanted): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function withoutWish({ wish, ...draft }: Draft): Draft {
  void wish;
  return draft;
}

function keep(talk: Talk, draft: Draft, view: View, wish: Wish, wanted: Wanted): void {
  const { claim } = draft;
  const reason = reasonOf(claim, wanted, view, wish);
  const value = isEqual(claim.wanted, wanted) ? claim.wanted : wanted;
  const settled = { ...claim, ...reason, ...(value && { wanted: value }) };
  talk.state = { ...talk.state, draft: { ...withoutWish(draft), claim: settled } };
}

/**
 * What became of a wish: nothing of the kind is listed, it is for other goods altogether, it counts, or it meant
 * nothing of the sort.
 */
export type Wished = 'none' | 'other_goods' | 'heard' | undefined;

/** Turns the wish into what is wanted, once goods and service are known. */
async function settleWish(talk: Talk): Promise<Wished> {
  const { draft } = talk.state;
  if (!draft?.wish || draft.claim.service !== 'exchange') return undefined;
  const { wish } = draft;
  const view = await viewOf(talk.desk, draft);
  if (!view) return 'heard';
  const found = look(view, wish);
  if (found.kind === 'wanted') keep(talk, draft, view, wish, found.wanted);
  else if (found.kind !== 'several') talk.state = { ...talk.state, draft: withoutWish(draft) };
  if (found.kind === 'none') return 'none';
  return found.kind === 'unsaid' ? undefined : 'heard';
}

/** "The blue dress, exchange": the colour that was bought, said with the goods, tells which they are. */
async function tellsGoods(
  { desk, heard, state: { draft } }: Talk,
  { known }: Context,
  wish: Wish,
): Promise<boolean> {
  if (known.service === 'exchange' || heard.hints.wanted || heard.pressed) return false;
  const view = draft && (await viewOf(desk, draft));
  const listing = view?.facts.listing;
  if (!view || !listing || wish.same) return false;
  return matchVariant(view.piece.line, listing, wish).kind === 'same';
}

/** Takes what the message wishes in exchange, and what was wished before the goods were known. */
export async function takeWanted(talk: Talk, context: Context): Promise<Wished> {
  const { draft } = talk.state;
  if (!draft) return undefined;
  if (talk.heard.otherGoods) return 'other_goods';
  const known = { ...context, known: draft.claim };
  const wish = mayWish(talk, context) ? wishIn(talk.heard, known, draft.wish) : undefined;
  if (wish && (await tellsGoods(talk, context, wish))) return undefined;
  if (wish) changeDraft(talk, { wish: mergeWish(draft.wish, wish) });
  const wished = await settleWish(talk);
  return wish ? wished : undefined;
}

/** Nothing of the kind is listed: what was wanted before stands. */
function sayNone(talk: Talk): void {
  const claim = talk.state.draft?.claim ?? {};
  const wanted = VALUES.wanted(claim);
  if (wanted === undefined) say(talk, { key: 'application.wanted_none' });
  else say(talk, { key: 'application.wanted_none_kept', facts: { wanted } });
}

/** What cannot be had in exchange (T3). */
export function sayWished(talk: Talk, wished: Wished): void {
  if (wished === 'none') sayNone(talk);
  if (wished === 'other_goods') say(talk, { key: 'application.wanted_other_goods', because: OTHER_GOODS });
}
