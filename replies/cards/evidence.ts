import type { Phrases } from '../phrases';
import type { Card } from '../reply';
import { adaptiveCard, capitalised, columns, type Element, muted, strong, text } from './adaptive';

type EvidenceCard = Extract<Card, { kind: 'evidence' }>;
type Tile = EvidenceCard['items'][number];

const COLOUR: Record<Tile['state'], string> = { accepted: 'Good', doubtful: 'Warning', empty: 'Default' };

function stateOf(tile: Tile, phrases: Phrases): string {
  if (tile.state === 'doubtful') return phrases.say(`cards.evidence.${tile.doubt ?? 'blurred'}`);
  if (tile.state === 'accepted') return phrases.say('cards.evidence.accepted');
  return phrases.say(tile.required ? 'cards.evidence.required' : 'cards.evidence.recommended');
}

function tileRow(tile: Tile, phrases: Phrases): Element {
  const hint =
    tile.state === 'accepted'
      ? []
      : [text(phrases.say(`evidence_hint.${tile.kind}`), { ...muted, spacing: 'None' })];
  return {
    type: 'Container',
    spacing: 'Small',
    items: [
      columns(
        {
          width: 'stretch',
          items: [text(capitalised(phrases.say(`evidence.${tile.kind}`)), strong), ...hint],
        },
        {
          width: 'auto',
          items: [text(stateOf(tile, phrases), { size: 'Small', color: COLOUR[tile.state] })],
          verticalContentAlignment: 'Top',
        },
      ),
    ],
  };
}

/** One tile for each piece of evidence: what it is, how to take it, whether it is there. */
export function evidenceCard(card: EvidenceCard, phrases: Phrases): Element {
  return adaptiveCard(
    card.items.map((tile) => tileRow(tile, phrases)),
    phrases.say('cards.evidence.speak'),
  );
}
