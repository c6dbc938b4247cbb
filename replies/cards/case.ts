import type { FactValue } from '../../policy/decision';
import type { Phrases } from '../phrases';
import type { Card } from '../reply';
import {
  adaptiveCard,
  capitalised,
  chip,
  columns,
  type Element,
  muted,
  strong,
  text,
  type Tone,
  worded,
} from './adaptive';

type Row = Extract<Card, { kind: 'case' }>['rows'][number];

const STATE = 'case_state.';
/** Amber waits for the buyer, teal for somebody else; green is settled. */
export const TONES: Readonly<Record<string, Tone>> = {
  awaiting_match: 'accent',
  awaiting_seller: 'accent',
  quoted: 'warning',
  awaiting_return: 'warning',
  returning: 'accent',
  objected: 'warning',
  awaiting_resend: 'accent',
  resent: 'accent',
  refund_due: 'accent',
  declined: 'warning',
  awaiting_person: 'accent',
  platform: 'accent',
  paid: 'good',
  completed: 'good',
  withdrawn: 'emphasis',
  closed: 'emphasis',
};

/** The state as a chip, a clock on a tint of its own, anything else in words. */
function rowOf({ label, value }: Row, phrases: Phrases): Element {
  const name = { width: '88px', items: [text(capitalised(phrases.say(label)), muted)] };
  const words = worded(value, phrases);
  const state = stateIn(value);
  if (state !== undefined)
    return columns(name, chip(words, TONES[state] ?? 'emphasis'), { width: 'stretch', items: [] });
  if (isInstant(value)) return clock(capitalised(phrases.say(label)), words);
  return columns(name, { width: 'stretch', items: [text(words)] });
}

const clock = (name: string, until: string): Element => ({
  type: 'Container',
  style: 'accent',
  spacing: 'Medium',
  items: [
    columns(
      { width: 'stretch', items: [text(name, { size: 'Small' })] },
      { width: 'auto', items: [text(until, { ...strong, color: 'Accent', wrap: false })] },
    ),
  ],
});

const stateIn = (value: FactValue): string | undefined =>
  typeof value === 'object' && 'term' in value && value.term.startsWith(STATE)
    ? value.term.slice(STATE.length)
    : undefined;

const isInstant = (value: FactValue): boolean => typeof value === 'object' && 'at' in value;

/** An application after it was sent: number, state, amount, freight, clock. */
export function caseCard(card: Extract<Card, { kind: 'case' }>, phrases: Phrases): Element {
  const title = phrases.say(card.title.key, card.title.facts);
  const link = card.link && {
    type: 'ActionSet',
    actions: [{ type: 'Action.OpenUrl', title: phrases.say(card.link.key), url: card.link.url }],
  };
  const rows = card.rows.map((row) => rowOf(row, phrases));
  return adaptiveCard([text(title, strong), ...rows, ...(link ? [link] : [])], title);
}
