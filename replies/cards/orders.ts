import type { Phrases } from '../phrases';
import type { Card, OrderChoice } from '../reply';
import { adaptiveCard, columns, type Element, muted, press, strong, text } from './adaptive';

function row(choice: OrderChoice, position: number, phrases: Phrases): Element {
  const title = phrases.fact(choice.title);
  const variant = phrases.fact(choice.variant);
  const price = phrases.say('cards.orders.price', {
    paid: { fen: choice.paidFen },
    quantity: choice.quantity,
  });
  const status = phrases.say('cards.orders.status', {
    status: { term: `status.${choice.status}` },
    day: { day: choice.at },
  });
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
            ...(variant === '' ? [] : [text(variant, { ...muted, spacing: 'None' })]),
            columns(
              { width: 'stretch', items: [text(price, { spacing: 'None' })] },
              {
                width: 'auto',
                items: [
                  text(status, { ...muted, color: 'Accent', spacing: 'None', horizontalAlignment: 'Right' }),
                ],
              },
            ),
          ],
        },
      ),
    ],
  };
}

/** Goods to pick from, numbered so that "the second one" means something. */
export function ordersCard(card: Extract<Card, { kind: 'orders' }>, phrases: Phrases): Element {
  const rows = card.choices.map((choice, index) => row(choice, index + 1, phrases));
  return adaptiveCard(rows, phrases.say('cards.orders.speak', { count: rows.length }));
}
