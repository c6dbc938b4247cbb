import type { Phrases } from '../phrases';
import type { Card } from '../reply';
import { adaptiveCard, capitalised, columns, type Element, muted, strong, text } from './adaptive';

/** An application after it was sent: number, state, amount, freight, clock. */
export function caseCard(card: Extract<Card, { kind: 'case' }>, phrases: Phrases): Element {
  const title = phrases.say(card.title.key, card.title.facts);
  const rows = card.rows.map(({ label, value }) =>
    columns(
      { width: '88px', items: [text(capitalised(phrases.say(label)), muted)] },
      { width: 'stretch', items: [text(capitalised(phrases.fact(value)))] },
    ),
  );
  return adaptiveCard([text(title, strong), ...rows], title);
}
