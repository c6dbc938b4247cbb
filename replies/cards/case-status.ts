import type { Phrases } from '../phrases';
import type { CardClock, CaseStatusCard } from '../reply';
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
} from './adaptive';
import { TONES } from './case';

/** Below this share of its time a clock asks for attention. */
const LATE = 0.75;
const WHOLE = 100;

function headline({ goods, state }: CaseStatusCard, phrases: Phrases): Element {
  const words = capitalised(phrases.say(`case_state.${state}`));
  return columns(
    { width: 'stretch', items: [text(phrases.fact(goods), strong)] },
    chip(words, TONES[state] ?? 'emphasis'),
  );
}

/** The number begins the line: elsewhere a narrow one would break it at its hyphen. */
function subject({ number, service, amountFen }: CaseStatusCard, phrases: Phrases): Element {
  const amount = amountFen === undefined ? [] : [phrases.fact({ fen: amountFen })];
  return text([number, capitalised(phrases.say(`service.${service}`)), ...amount].join(' · '), muted);
}

/** What of the sum is for the way there and for the way back (F9, F10). */
function freightLines({ outboundFreightFen, returnFreightFen }: CaseStatusCard, phrases: Phrases): Element[] {
  const line = (key: string, fen: number | undefined): Element[] =>
    fen === undefined ? [] : [text(phrases.say(`cards.case_status.${key}`, { freight: { fen } }), muted)];
  return [...line('outbound_freight', outboundFreightFen), ...line('return_freight', returnFreightFen)];
}

/** How much of its time is over, as a bar; who only sees text reads the line above it. */
function bar(over: number, isUrgent: boolean): Element {
  const filled = Math.min(WHOLE - 1, Math.max(1, Math.round(over * WHOLE)));
  const part = (weight: number, style: string): Element => ({
    type: 'Column',
    width: weight,
    style,
    minHeight: '6px',
    items: [],
  });
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    id: 'bar',
    columns: [part(filled, isUrgent ? 'warning' : 'good'), part(WHOLE - filled, 'emphasis')].map(
      (column) => ({ ...column, spacing: 'None' }),
    ),
  };
}

function clockLines(clock: CardClock, phrases: Phrases): Element[] {
  const { name, against, dueAt, leftMs, over, ifNobodyActs } = clock;
  const left = { duration: leftMs };
  const facts = { clock: { term: `clock.${name}` }, left };
  const isUrgent = against === 'buyer' && over >= LATE;
  const line =
    dueAt === undefined
      ? phrases.say('cards.case_status.stopped', facts)
      : phrases.say(`cards.case_status.running_${against}`, { ...facts, due: { at: dueAt } });
  return [
    text(capitalised(line), { ...strong, size: 'Small', color: isUrgent ? 'Warning' : 'Accent' }),
    ...(dueAt === undefined ? [] : [bar(over, isUrgent)]),
    ...(dueAt === undefined ? [] : [text(phrases.say(ifNobodyActs.key, ifNobodyActs.facts), muted)]),
  ];
}

function lastLine({ last }: CaseStatusCard, phrases: Phrases): Element[] {
  if (!last) return [];
  const what = phrases.say(last.what.key, last.what.facts);
  return [text(phrases.say('cards.case_status.last', { what, at: { at: last.at } }), muted)];
}

/** An application that was sent in, as it stands now: state, clocks with the time left, last event, next steps. */
export function caseStatusCard(card: CaseStatusCard, phrases: Phrases): Element {
  const title = phrases.say('cards.case_status.title', { case: card.number });
  const actions = card.choices.map(({ label, value }) =>
    press(capitalised(phrases.say(label.key, label.facts)), value),
  );
  return {
    ...adaptiveCard(
      [
        headline(card, phrases),
        subject(card, phrases),
        ...freightLines(card, phrases),
        ...card.clocks.flatMap((clock) => clockLines(clock, phrases)),
        ...lastLine(card, phrases),
      ],
      title,
    ),
    ...(actions.length > 0 && { actions }),
  };
}
