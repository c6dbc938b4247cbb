import type { Facts } from '../../policy/decision';
import type { Choice } from '../../replies/reply';
import { control, wish } from '../shared/buttons';
import { type Piece, piecesOf } from '../shared/pieces';
import { ask, remember, say, type Talk } from '../shared/talk';
import { isInTheMaking } from './chat';
import type { Ending } from './handler';

const DAY = 24 * 60 * 60 * 1000;
/** Goods that moved within this time are what a greeting is likely about. */
const RECENT = 14 * DAY;

interface Guess {
  piece: Piece;
  /** What happened to it, in the name of the sentence. */
  kind: string;
  facts: Facts;
  at: number;
}

/** Goods that nobody wants to see named unasked. */
const DISCREET: readonly Piece['line']['listing']['category'][] = ['intimate_apparel'];

function guessOf(piece: Piece, what: 'delivered' | 'shipped', at: number): Guess {
  const { title, category } = piece.line.listing;
  const kind = DISCREET.includes(category) ? `${what}_discreet` : what;
  return { piece, kind, facts: { title, day: { day: at } }, at };
}

/** What last happened to the piece that a buyer may come about. */
function occasionOf(piece: Piece): Guess[] {
  const { status, deliveredAt, shippedAt } = piece.order;
  if (deliveredAt !== undefined) return [guessOf(piece, 'delivered', deliveredAt)];
  return status === 'shipped' && shippedAt !== undefined ? [guessOf(piece, 'shipped', shippedAt)] : [];
}

/** The order the buyer most likely comes about: the one that arrived or left last, if that was lately. */
function likelyOccasion(pieces: readonly Piece[], now: number): Guess | undefined {
  const recent = pieces.flatMap(occasionOf).filter(({ at }) => at <= now && now - at <= RECENT);
  return recent.sort((one, other) => other.at - one.at)[0];
}

const START: Choice[] = [
  wish('request_return_refund'),
  wish('request_refund_only'),
  wish('check_logistics'),
  control('person'),
];

/** Asks about the order the buyer most likely comes about, so that a yes or a fault is about that one. */
function askAbout(talk: Talk, { piece: { order, line }, facts }: Guess, key: string): void {
  ask(
    talk,
    { about: 'order', candidates: [{ orderId: order._id, lineId: line.lineId }] },
    { key, facts: { ...facts, shop: talk.desk.shop.name }, choices: START },
  );
}

/** Says who is speaking and asks about the likeliest order; the second time only that it is there. */
export async function greet(talk: Talk): Promise<Ending> {
  const { state } = talk;
  remember(talk, { greeted: true });
  if (isInTheMaking(talk)) say(talk, { key: 'chat.greeting.back' });
  else if (state.greeted) say(talk, { key: 'chat.greeting.again', choices: START });
  else await greetFirst(talk);
  return 'answered';
}

async function greetFirst(talk: Talk): Promise<void> {
  const { desk } = talk;
  const occasion = likelyOccasion(piecesOf(await desk.orders()), desk.now);
  if (occasion) askAbout(talk, occasion, `chat.greeting.${occasion.kind}`);
  else {
    const key = desk.buyer ? 'chat.greeting.plain' : 'chat.greeting.guest';
    say(talk, { key, facts: { shop: desk.shop.name }, choices: START });
  }
}

/** Greeted as a guest already: says only that the orders can be seen now. */
export async function greetSignedIn(talk: Talk): Promise<void> {
  const { desk } = talk;
  const occasion = likelyOccasion(piecesOf(await desk.orders()), desk.now);
  if (occasion) askAbout(talk, occasion, `chat.signed_in.${occasion.kind}`);
  else say(talk, { key: 'chat.signed_in.plain', choices: START });
}
