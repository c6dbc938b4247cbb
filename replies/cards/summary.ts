import type { Phrases } from '../phrases';
import type { Card, Choice } from '../reply';
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
  worded,
} from './adaptive';

type SummaryCard = Extract<Card, { kind: 'summary' }>;

function row({ field, label, value }: SummaryCard['rows'][number], phrases: Phrases): Element {
  const correct = press(phrases.say('cards.summary.correct_field', { field: { term: label } }), {
    kind: 'correct',
    field,
  });
  return columns(
    { width: '88px', items: [text(capitalised(phrases.say(label)), muted)], verticalContentAlignment: 'Top' },
    { width: 'stretch', items: [text(worded(value, phrases))] },
    {
      width: 'auto',
      items: [text(phrases.say('cards.summary.correct'), { color: 'Accent', size: 'Small' })],
      selectAction: correct,
    },
  );
}

const SUBMIT: Choice = {
  label: { key: 'cards.summary.submit' },
  value: { kind: 'control', control: 'submit' },
};
const CHANGE: Choice = {
  label: { key: 'cards.summary.change' },
  value: { kind: 'answer', field: 'confirm', value: false },
};

const listed = (title: string, arguments_: SummaryCard['freight'], phrases: Phrases): Element[] =>
  arguments_.length === 0
    ? []
    : [heading(phrases, title), ...bullets(arguments_.map((argument) => phrases.argue(argument)))];

/** The application before it is sent: every field with its own correction, the freight, the clock, then the two ways on. */
export function summaryCard(card: SummaryCard, phrases: Phrases): Element {
  const { submit = SUBMIT, change = CHANGE } = card;
  const warnings = card.warnings.map((warning) => phrases.argue(warning));
  const body: Element[] = [
    text(phrases.say('cards.summary.title'), strong),
    ...card.rows.map((line) => row(line, phrases)),
    ...listed('cards.summary.warranty', card.warranty ?? [], phrases),
    ...listed('cards.summary.freight', card.freight, phrases),
    ...(card.clock
      ? [heading(phrases, 'cards.summary.clock'), text(phrases.argue(card.clock), { size: 'Small' })]
      : []),
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
          ...press(phrases.say(submit.label.key), submit.value),
          style: 'positive',
        },
        press(phrases.say(change.label.key), change.value),
      ],
    },
  ];
  return adaptiveCard(body, phrases.say('cards.summary.title'));
}
