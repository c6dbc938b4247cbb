import type { Phrases } from '../phrases';
import type { Card } from '../reply';
import {
  adaptiveCard,
  bullets,
  capitalised,
  columns,
  type Element,
  heading,
  muted,
  press,
  strong,
  text,
} from './adaptive';

type SummaryCard = Extract<Card, { kind: 'summary' }>;

function row({ field, label, value }: SummaryCard['rows'][number], phrases: Phrases): Element {
  const correct = press(phrases.say('cards.summary.correct_field', { field: { term: label } }), {
    kind: 'correct',
    field,
  });
  return columns(
    { width: '88px', items: [text(capitalised(phrases.say(label)), muted)], verticalContentAlignment: 'Top' },
    { width: 'stretch', items: [text(capitalised(phrases.fact(value)))] },
    {
      width: 'auto',
      items: [text(phrases.say('cards.summary.correct'), { color: 'Accent', size: 'Small' })],
      selectAction: correct,
    },
  );
}

/** The application before it is sent: every field with its own correction, the freight, the clock, then the two ways on. */
export function summaryCard(card: SummaryCard, phrases: Phrases): Element {
  const warnings = card.warnings.map((warning) => phrases.argue(warning));
  const body: Element[] = [
    text(phrases.say('cards.summary.title'), strong),
    ...card.rows.map((line) => row(line, phrases)),
    heading(phrases, 'cards.summary.freight'),
    ...bullets(card.freight.map((argument) => phrases.argue(argument))),
    heading(phrases, 'cards.summary.clock'),
    text(phrases.argue(card.clock), { size: 'Small' }),
    ...(warnings.length === 0
      ? []
      : [
          heading(phrases, 'cards.summary.mind'),
          ...bullets(warnings).map((line) => ({ ...line, color: 'Warning' })),
        ]),
    {
      type: 'ActionSet',
      spacing: 'Medium',
      actions: [
        {
          ...press(phrases.say('cards.summary.submit'), { kind: 'control', control: 'submit' }),
          style: 'positive',
        },
        press(phrases.say('cards.summary.change'), { kind: 'answer', field: 'confirm', value: false }),
      ],
    },
  ];
  return adaptiveCard(body, phrases.say('cards.summary.title'));
}
