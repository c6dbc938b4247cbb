import { control } from '../../shared/buttons';
import { type Piece, pieceCard, piecesOf } from '../../shared/pieces';
import { ask, forget, say, type Talk } from '../../shared/talk';
import type { Topic } from '../../state';
import type { Tone } from '../saying/tone';
import { MOST_CARDS } from './pick-order';

interface OrderQuestion {
  /** What to choose from; every piece of the buyer where nothing narrows it. */
  pieces?: readonly Piece[];
  tone?: Tone;
  /** The question that waits for the answer, where it is not the application. */
  for?: Topic;
}

/** A picture that comes before it is clear of what is kept, and said to be; one that was asked for has come. */
export function tellKept(talk: Talk): void {
  const { uploads } = talk.incoming;
  if (uploads.length === 0) return;
  const placed = talk.state.draft?.evidence.map(({ uploadId }) => uploadId) ?? [];
  const isPlaced = uploads.every((upload) => placed.includes(upload));
  say(talk, { key: `application.${isPlaced ? 'files_taken' : 'files_kept'}` });
}

/** Shows goods as cards to pick from; a buyer without any hears so. */
export async function askOrder(
  talk: Talk,
  { pieces, tone = 'ask', for: waiting }: OrderQuestion = {},
): Promise<void> {
  const all = pieces?.length ? pieces : piecesOf(await talk.desk.orders());
  if (all.length === 0) {
    forget(talk, 'draft', 'asked');
    return say(talk, { key: 'application.no_orders', choices: [control('person')] });
  }
  tellKept(talk);
  const { asked } = talk.state;
  const isRepeated = asked?.about === 'order' && asked.for === waiting;
  const shown = all.slice(0, MOST_CARDS);
  ask(
    talk,
    {
      about: 'order',
      candidates: shown.map(({ order, line }) => ({ orderId: order._id, lineId: line.lineId })),
      ...(waiting && { for: waiting }),
    },
    {
      key: waiting
        ? `application.${isRepeated ? 'again' : 'ask'}.order_of_question`
        : `application.${tone}.order`,
      facts: { count: shown.length },
      cards: [{ kind: 'orders', choices: shown.map(pieceCard), others: all.length - shown.length }],
    },
  );
}
