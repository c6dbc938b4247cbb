import type { Phrases } from '../phrases';
import type { Card } from '../reply';
import { adaptiveCard, capitalised, columns, type Element, muted, strong, text } from './adaptive';
import { drawingOf } from './drawings';

type EvidenceCard = Extract<Card, { kind: 'evidence' }>;
type Tile = EvidenceCard['items'][number];

/** The background says the state at a glance. */
const STYLE: Record<Tile['state'], string> = { accepted: 'good', doubtful: 'warning', empty: 'emphasis' };

/** What is there, or what to do: the state, then how to take it. */
function linesOf(tile: Tile, phrases: Phrases): Element[] {
  if (tile.state === 'accepted')
    return [text(phrases.say('cards.evidence.accepted'), { size: 'Small', color: 'Good', spacing: 'None' })];
  const doubt = phrases.say(`cards.evidence.${tile.doubt ?? 'blurred'}`);
  const need = phrases.say(tile.required ? 'cards.evidence.required' : 'cards.evidence.recommended');
  return [
    tile.state === 'doubtful'
      ? text(doubt, { size: 'Small', color: 'Warning', spacing: 'None' })
      : text(need, { size: 'Small', spacing: 'None', ...(tile.required ? { color: 'Accent' } : muted) }),
    text(phrases.say(`evidence_hint.${tile.kind}`), { ...muted, spacing: 'None' }),
  ];
}

function tileOf(tile: Tile, phrases: Phrases): Element {
  const drawing = { type: 'Image', url: drawingOf(tile.kind), width: '48px', height: '48px', altText: '' };
  const title = text(capitalised(phrases.say(`evidence.${tile.kind}`)), strong);
  return {
    type: 'Container',
    style: STYLE[tile.state],
    spacing: 'Small',
    items: [
      columns(
        { width: '48px', items: [drawing] },
        { width: 'stretch', items: [title, ...linesOf(tile, phrases)] },
      ),
    ],
  };
}

/** One tile for each piece of evidence: what it is, how to take it, whether it is there. */
export function evidenceCard(card: EvidenceCard, phrases: Phrases): Element {
  return adaptiveCard(
    card.items.map((tile) => tileOf(tile, phrases)),
    phrases.say('cards.evidence.speak'),
  );
}
