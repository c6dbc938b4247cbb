import type { Phrases } from '../phrases';
import type { Card, VariantGroup } from '../reply';
import { adaptiveCard, capitalised, type Element, muted, press, strong, text } from './adaptive';

type Variant = VariantGroup['choices'][number];

/** So many stand side by side on a phone: a size is short, a colour or model is not. */
const SIZES_IN_A_ROW = 4;
const NAMES_IN_A_ROW = 2;

function noteOf({ standing, bought }: Variant, phrases: Phrases): string {
  return phrases.say(`cards.variants.${standing === 'open' && bought ? 'bought' : standing}`);
}

/** The one that the buyer has stands out, what cannot be had recedes. */
function styleOf({ standing, bought }: Variant): string {
  if (standing === 'sold_out') return 'default';
  return bought ? 'accent' : 'emphasis';
}

const centred = (words: string, style: Element): Element =>
  text(words, { horizontalAlignment: 'Center', spacing: 'None', ...style });

const NOTE_COLOUR: Record<Variant['standing'], string> = {
  open: 'Good',
  other_price: 'Warning',
  sold_out: 'Default',
};

/** One variant: what it is, what it costs where the heading does not say, whether it can be had. */
function tile(variant: Variant, name: string, withPrice: boolean, phrases: Phrases): Element {
  const { standing, size, value, priceFen } = variant;
  const isOut = standing === 'sold_out';
  const pick = phrases.say('cards.variants.pick', { variant: [name, size].join(' ').trim() });
  return {
    type: 'Container',
    style: styleOf(variant),
    selectAction: press(pick, value),
    items: [
      centred(size === '' ? capitalised(name) : size, isOut ? { isSubtle: true } : strong),
      ...(withPrice ? [centred(phrases.fact({ fen: priceFen }), muted)] : []),
      centred(noteOf(variant, phrases), { size: 'Small', color: NOTE_COLOUR[standing], isSubtle: isOut }),
    ],
  };
}

const column = (items: Element[]): Element => ({
  type: 'Column',
  width: 'stretch',
  spacing: 'Small',
  verticalContentAlignment: 'Top',
  items,
});

/** Rows of equal tiles, the last filled up. */
function rows(tiles: readonly Element[], inARow: number): Element[] {
  return Array.from({ length: Math.ceil(tiles.length / inARow) }, (_, index) => {
    const row = tiles.slice(index * inARow, (index + 1) * inARow);
    const filled = [
      ...row.map((one) => column([one])),
      ...Array<Element>(inARow - row.length).fill(column([])),
    ];
    return { type: 'ColumnSet', spacing: 'Small', columns: filled };
  });
}

/** The price all of them have. */
function onePrice(choices: readonly Variant[]): number | undefined {
  const [first, ...more] = new Set(choices.map(({ priceFen }) => priceFen));
  return more.length === 0 ? first : undefined;
}

/** The sizes of one colour or model under its name. */
function group({ label, choices }: VariantGroup, phrases: Phrases): Element[] {
  const name = phrases.fact(label);
  const price = onePrice(choices);
  const parts = [capitalised(name), price === undefined ? '' : phrases.fact({ fen: price })];
  const heading = parts.filter((part) => part !== '').join(' · ');
  return [
    ...(heading === '' ? [] : [text(heading, { ...strong, spacing: 'Medium' })]),
    ...rows(
      choices.map((variant) => tile(variant, name, price === undefined, phrases)),
      SIZES_IN_A_ROW,
    ),
  ];
}

/** Groups without sizes stand together, as tiles of their own. */
function body(groups: readonly VariantGroup[], phrases: Phrases): Element[] {
  const unsized = groups.filter(({ choices }) => choices.every(({ size }) => size === ''));
  const sized = groups.filter((one) => !unsized.includes(one));
  const tiles = unsized.flatMap(({ label, choices }) =>
    choices.map((variant) => tile(variant, phrases.fact(label), true, phrases)),
  );
  return [...sized.flatMap((one) => group(one, phrases)), ...rows(tiles, NAMES_IN_A_ROW)];
}

/** What the listing sells now, by colour and size, to pick from. */
export function variantsCard(card: Extract<Card, { kind: 'variants' }>, phrases: Phrases): Element {
  return adaptiveCard(body(card.groups, phrases), phrases.say('cards.variants.speak'));
}
