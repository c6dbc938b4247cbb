import type { Phrases } from '../phrases';
import type { Card, OrderChoice } from '../reply';
import {
  adaptiveCard,
  capitalised,
  chip,
  columns,
  type Element,
  muted,
  press,
  strong,
  text,
  type Tone,
} from './adaptive';

/** As the buyer sees an order: money owed or goods to be sent, on the way, done, over. */
const TONES: Readonly<Record<string, Tone>> = {
  unpaid: 'warning',
  paid: 'warning',
  shipped: 'accent',
  delivered: 'accent',
  succeeded: 'good',
};

function row(choice: OrderChoice, position: number, phrases: Phrases): Element {
  const title = phrases.fact(choice.title);
  const variant = phrases.fact(choice.variant);
  const price = phrases.say('cards.orders.price', {
    paid: { fen: choice.paidFen },
    quantity: choice.quantity,
  });
  const status = phrases.say(`status.${choice.status}`);
  return {
    type: 'Container',
    separator: position > 1,
    spacing: 'Medium',
    selectAction: press(phrases.say('cards.orders.pick', { title, variant }), choice.value),
    items: [
      columns(
        {
          width: '64px',
          items: [{ type: 'Image', url: choice.picture, width: '64px', height: '64px', altText: title }],
          verticalContentAlignment: 'Top',
        },
        {
          width: 'stretch',
          items: [
            text(`${position}. ${title}`, { ...strong, maxLines: 2 }),
            columns(
              {
                width: 'stretch',
                items: variant === '' ? [] : [text(capitalised(variant), { ...muted, spacing: 'None' })],
              },
              { width: 'auto', items: [text(price, { spacing: 'None', wrap: false })] },
            ),
            columns(chip(capitalised(status), TONES[choice.status] ?? 'emphasis'), {
              width: 'stretch',
              items: [text(phrases.fact({ day: choice.at }), muted)],
            }),
          ],
        },
      ),
    ],
  };
}

/** Goods to pick from, numbered so that "the second one" means something. */
export function ordersCard(card: Extract<Card, { kind: 'orders' }>, phrases: Phrases): Element {
  const rows = card.choices.map((choice, index) => row(choice, index + 1, phrases));
  const { others = 0 } = card;
  if (others > 0) rows.push(text(phrases.say('cards.orders.others', { count: others }), muted));
  return adaptiveCard(rows, phrases.say('cards.orders.speak', { count: card.choices.length }));
}
