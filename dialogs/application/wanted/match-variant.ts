import { boughtVariant } from '../../../policy/variants';
import type {
  Listing,
  ListingSnapshot,
  ListingVariant,
  Localized,
  OrderLine,
  Wanted,
} from '../../../storage/records';
import { isOfFamily } from '../../shared/colour-family';
import type { Wish } from '../../state';

export type Match =
  | { kind: 'same' }
  | { kind: 'one'; variant: ListingVariant }
  /** Still to choose from. */
  | { kind: 'several'; variants: ListingVariant[] }
  /** Nothing of the kind is listed. */
  | { kind: 'none' }
  /** The words name no variant at all. */
  | { kind: 'unsaid' };

type Features = ListingSnapshot['variant'];
type Test = (variant: ListingVariant) => boolean;

/** The listing's sizes, the smaller first. */
const sizesOf = ({ variants }: Listing): string[] => [
  ...new Set(variants.flatMap(({ size }) => (size === undefined ? [] : [size]))),
];

const isSize = (one: string | undefined, other: string): boolean =>
  one !== undefined && one.toLowerCase() === other.toLowerCase();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The size stands in the words by itself: the "L" of "黑色L", not of "XL". */
const saysSize = (words: string, size: string): boolean =>
  new RegExp(`(?<![a-z0-9])${escaped(size.toLowerCase())}(?![a-z0-9])`).test(words);

/** What all names of a listing end in tells none of them apart: "黑色" is said by "黑" as well. */
function commonEnding(names: readonly string[]): string {
  const endings = new Set(names.map((name) => name.slice(-1)));
  const [ending = ''] = endings;
  return endings.size === 1 && new Set(names).size > 1 ? ending : '';
}

/** Tells whether the words say a name, among those that the listing has. */
function nameTest(words: string, names: readonly Localized[]): (name: Localized) => boolean {
  const ending = commonEnding(names.map(({ zh }) => zh));
  return ({ zh, en }) => {
    const stem = zh.slice(0, zh.length - ending.length);
    return words.includes(/\p{L}/u.test(stem) ? stem : zh) || saysSize(words, en);
  };
}

const namesOf = ({ variants }: Listing, feature: 'colour' | 'model'): Localized[] =>
  variants.flatMap((variant) => variant[feature] ?? []);

/** Which size is meant: by its name, by so many steps from the one bought, or in the words. */
function sizeTest({ size, steps, words = '' }: Wish, bought: Features, listing: Listing): Test | undefined {
  const sizes = sizesOf(listing);
  if (steps !== undefined) {
    const at = sizes.findIndex((one) => isSize(bought.size, one));
    const meant = at === -1 ? undefined : sizes[at + steps];
    return (variant) => meant !== undefined && variant.size === meant;
  }
  const named = size ?? sizes.filter((one) => saysSize(words, one)).at(-1);
  return named === undefined ? undefined : (variant) => isSize(variant.size, named);
}

function colourTest({ colour, words = '' }: Wish, listing: Listing): Test | undefined {
  const saysName = nameTest(words, namesOf(listing, 'colour'));
  const named: Test = (variant) => variant.colour !== undefined && saysName(variant.colour);
  if (listing.variants.some(named)) return named;
  if (colour === undefined) return undefined;
  return (variant) => variant.colour !== undefined && isOfFamily(variant.colour.en, colour);
}

function modelTest({ words = '' }: Wish, listing: Listing): Test | undefined {
  const saysName = nameTest(words, namesOf(listing, 'model'));
  const named: Test = (variant) => variant.model !== undefined && saysName(variant.model);
  return listing.variants.some(named) ? named : undefined;
}

/** As that one, where nothing else was said of it. */
function isLike(like: Features, said: { colour: boolean; size: boolean; model: boolean }): Test {
  return (variant) =>
    (said.colour || variant.colour?.zh === like.colour?.zh) &&
    (said.size || variant.size === like.size) &&
    (said.model || variant.model?.zh === like.model?.zh);
}

function settle(found: readonly ListingVariant[], bought: ListingVariant | undefined): Match {
  const [only, ...more] = found;
  if (!only) return { kind: 'none' };
  if (more.length > 0) return { kind: 'several', variants: [...found] };
  return only === bought ? { kind: 'same' } : { kind: 'one', variant: only };
}

/** The variant that was wanted before this message. */
const wantedSoFar = ({ variants }: Listing, wanted: Wanted | undefined): ListingVariant | undefined =>
  wanted?.kind === 'variant' ? variants.find(({ variantId }) => variantId === wanted.variantId) : undefined;

/** Which variant is wished; what is not said of it stays as it was wanted so far, or as it was bought. */
export function matchVariant(
  line: Pick<OrderLine, 'listing'>,
  listing: Listing,
  wish: Wish,
  before?: Wanted,
): Match {
  const own = boughtVariant(line, listing);
  if (wish.variantId !== undefined) {
    return settle(
      listing.variants.filter(({ variantId }) => variantId === wish.variantId),
      own,
    );
  }
  const bought = own ?? line.listing.variant;
  const soFar = wantedSoFar(listing, before);
  const size = sizeTest(wish, wish.more && soFar ? soFar : bought, listing);
  const colour = colourTest(wish, listing);
  const model = modelTest(wish, listing);
  const tests = [size, colour, model].filter((test) => test !== undefined);
  if (tests.length === 0) return wish.same ? { kind: 'same' } : { kind: 'unsaid' };
  const found = listing.variants.filter((variant) => tests.every((test) => test(variant)));
  const said = { colour: colour !== undefined, size: size !== undefined, model: model !== undefined };
  const near = [soFar, ...(wish.more ? [] : [bought])].map((like) =>
    like ? found.filter(isLike(like, said)) : [],
  );
  const rest = wish.more && soFar ? [] : found;
  return settle(near.find(({ length }) => length > 0) ?? rest, own);
}
