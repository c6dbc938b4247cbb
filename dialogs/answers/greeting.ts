import type { Facts } from '../../policy/decision';
import type { Choice } from '../../replies/reply';
import { control, wish } from '../shared/buttons';
import { type Piece, piecesOf } from '../shared/pieces';
import { remember, say, type Talk } from '../shared/talk';
import type { Ending } from './handler';

const DAY = 24 * 60 * 60 * 1000;
/** Goods that moved within this time are what a greeting is likely about. */
const RECENT = 14 * DAY;

interface Guess {
  key: string;
  facts: Facts;
  at: number;
}

/** What last happened to the piece that a buyer may come about. */
function occasionOf({ order, line }: Piece): Guess[] {
  const { title } = line.listing;
  const { deliveredAt, shippedAt } = order;
  if (deliveredAt !== undefined)
    return [{ key: 'chat.greeting.delivered', facts: { title, day: { day: deliveredAt } }, at: deliveredAt }];
  if (order.status !== 'shipped' || shippedAt === undefined) return [];
  return [{ key: 'chat.greeting.shipped', facts: { title, day: { day: shippedAt } }, at: shippedAt }];
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

/** Says who is speaking and asks about the likeliest order; the second time only what can be done. */
export async function greet(talk: Talk): Promise<Ending> {
  const { desk, state } = talk;
  const shop = desk.shop.name;
  const choices = state.draft ? {} : { choices: START };
  if (state.greeted) say(talk, { key: 'chat.greeting.again', ...choices });
  else if (!desk.buyer) say(talk, { key: 'chat.greeting.guest', facts: { shop }, ...choices });
  else {
    const occasion = state.draft ? undefined : likelyOccasion(piecesOf(await desk.orders()), desk.now);
    const { key, facts } = occasion ?? { key: 'chat.greeting.plain', facts: {} };
    say(talk, { key, facts: { ...facts, shop }, ...choices });
  }
  remember(talk, { greeted: true });
  return 'answered';
}
