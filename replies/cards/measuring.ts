import type { Phrases } from '../phrases';
import type { Card } from '../reply';
import { adaptiveCard, capitalised, columns, type Element, muted, strong, text } from './adaptive';
import { measuringOf } from './drawings';

type MeasuringCard = Extract<Card, { kind: 'measuring' }>;
type Item = MeasuringCard['items'][number];

const figure = (phrases: Phrases, millimetres: number): string => phrases.fact({ millimetres });

/** The listing's figure, and the buyer's once there is one. */
function figures({ listed, measured }: Item, phrases: Phrases): Element[] {
  const said = phrases.say('cards.measuring.listed', { figure: figure(phrases, listed) });
  if (measured === undefined) return [text(said, { size: 'Small', spacing: 'None' })];
  const own = phrases.say('cards.measuring.measured', { figure: figure(phrases, measured) });
  return [text(`${said} · ${own}`, { size: 'Small', color: 'Good', spacing: 'None' })];
}

/** Drawn large enough to see where the tape goes; below it in words. */
function tileOf(item: Item, { items }: MeasuringCard, phrases: Phrases): Element {
  const { measure, name } = item;
  const drawing = measuringOf(
    measure,
    items.map((one) => one.measure),
  );
  const how = phrases.say(`measure_how.${measure ?? 'other'}`);
  return {
    type: 'Container',
    style: item.measured === undefined ? 'emphasis' : 'good',
    spacing: 'Small',
    items: [
      columns(
        {
          width: '80px',
          items: [{ type: 'Image', url: drawing, width: '80px', height: '80px', altText: how }],
        },
        {
          width: 'stretch',
          items: [
            text(capitalised(name[phrases.language]), strong),
            ...figures(item, phrases),
            text(how, { ...muted, spacing: 'None' }),
          ],
        },
      ),
    ],
  };
}

/** How each measure is taken, with a drawing, beside what the listing says (F7). */
export function measuringCard(card: MeasuringCard, phrases: Phrases): Element {
  const title = phrases.say('cards.measuring.title');
  return adaptiveCard([text(title, strong), ...card.items.map((item) => tileOf(item, card, phrases))], title);
}
