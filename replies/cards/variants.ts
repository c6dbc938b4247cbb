import type { Phrases } from '../phrases';
import type { Card, VariantGroup } from '../reply';
import { adaptiveCard, capitalised, type Element, muted, press, strong, text } from './adaptive';

type Variant = VariantGroup['choices'][number];

/** So many sizes stand side by side on a phone. */
const IN_A_ROW = 3;

const LIVE: Record<Variant['standing'], boolean> = { open: true, other_price: true, sold_out: false };

function noteOf({ standing, bought }: Variant, phrases: Phrases): string {
  if (standing === 'open' && bought) return phrases.say('cards.variants.bought');
  return phrases.say(`cards.variants.${standing}`);
}

const priceOf = ({ priceFen }: Variant, phrases: Phrases): string => phrases.fact({ fen: priceFen });

/** One size: its name, what it costs, whether it can be had. */
function tile(variant: Variant, name: string, phrases: Phrases): Element {
  const { standing, bought, size, value } = variant;
  const isLive = LIVE[standing];
  const title = phrases.say('cards.variants.pick', { variant: [name, size].join(' ').trim() });
  return {
    type: 'Column',
    width: 'stretch',
    style: bought ? 'accent' : isLive ? 'emphasis' : 'default',
    selectAction: press(title, value),
    items: [
      text(size === '' ? capitalised(name) : size, {
        ...(isLive ? strong : { isSubtle: true }),
        horizontalAlignment: 'Center',
        spacing: 'None',
      }),
      text(priceOf(variant, phrases), {
        ...muted,
        horizontalAlignment: 'Center',
        spacing: 'None',
        wrap: false,
      }),
      text(noteOf(variant, phrases), {
        size: 'Small',
        horizontalAlignment: 'Center',
        spacing: 'None',
        color: standing === 'open' ? 'Good' : 'Warning',
      }),
    ],
  };
}

const filler: Element = { type: 'Column', width: 'stretch', items: [] };

/** Rows of equal tiles, the last filled up. */
function rows(tiles: readonly Element[]): Element[] {
  const count = Math.ceil(tiles.length / IN_A_ROW);
  return Array.from({ length: count }, (_, index) => {
    const row = tiles.slice(index * IN_A_ROW, (index + 1) * IN_A_ROW);
    const filled = [...row, ...Array<Element>(IN_A_ROW - row.length).fill(filler)];
    return { type: 'ColumnSet', spacing: 'Small', columns: filled };
  });
}

function group({ label, choices }: VariantGroup, phrases: Phrases): Element[] {
  const name = phrases.fact(label);
  const heading = name === '' ? [] : [text(capitalised(name), { ...strong, spacing: 'Medium' })];
  return [...heading, ...rows(choices.map((variant) => tile(variant, name, phrases)))];
}

/** Groups without sizes stand together, as tiles of their own. */
function merged(groups: readonly VariantGroup[], phrases: Phrases): Element[] {
  const single = groups.filter(({ choices }) => choices.every(({ size }) => size === ''));
  const sized = groups.filter((one) => !single.includes(one));
  const tiles = single.flatMap(({ label, choices }) =>
    choices.map((variant) => tile(variant, phrases.fact(label), phrases)),
  );
  return [...sized.flatMap((one) => group(one, phrases)), ...rows(tiles)];
}

/** What the listing sells now, by colour and size, to pick from. */
export function variantsCard(card: Extract<Card, { kind: 'variants' }>, phrases: Phrases): Element {
  return adaptiveCard(merged(card.groups, phrases), phrases.say('cards.variants.speak'));
}
