import type { Phrases } from '../phrases';
import type { Card } from '../reply';
import { adaptiveCard, bullets, type Element, heading, strong, text } from './adaptive';

/** The answer to 为什么: what is decided, on which facts and rules, what would change it (H8). */
export function rulingCard(card: Extract<Card, { kind: 'ruling' }>, phrases: Phrases): Element {
  const decision = phrases.say(card.decision.key, card.decision.facts);
  const changes = card.wouldChange.map((argument) => phrases.argue(argument));
  return adaptiveCard(
    [
      text(decision, strong),
      heading(phrases, 'cards.ruling.because'),
      ...bullets(card.because.map((argument) => phrases.argue(argument))),
      ...(changes.length === 0 ? [] : [heading(phrases, 'cards.ruling.would_change'), ...bullets(changes)]),
    ],
    decision,
  );
}
