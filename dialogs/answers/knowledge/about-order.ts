import type { OrderStatus } from '../../../storage/records';
import { factsOf } from '../../application/draft/view';
import { pieceFacts, type Piece } from '../../shared/pieces';
import type { Talk } from '../../shared/talk';
import { pieceMeant, whichPiece } from '../which-piece';
import type { OrderRule } from './order-rules';
import { GENERAL, type Said, type Tell } from './said';

const hasOrders = async ({ desk }: Talk): Promise<boolean> =>
  desk.buyer !== undefined && (await desk.orders()).length > 0;

async function ruled({ desk }: Talk, piece: Piece, rule: OrderRule): Promise<Said> {
  const said = rule(await factsOf(desk, piece));
  return { ...said, facts: { ...pieceFacts(piece), ...said.facts } };
}

/** "How long do I have?" needs the order: where several may be meant it is asked which. */
export const ofWhich =
  (likely: readonly OrderStatus[], rule: OrderRule): Tell =>
  async (talk, topic) => {
    if (!(await hasOrders(talk))) return GENERAL;
    const piece = await whichPiece(talk, topic, likely);
    return piece && ruled(talk, piece, rule);
  };

/** "Does the gift go back?" is answered in general as well: an order is taken in where one is plainly meant. */
export const ofMeant =
  (fits: (piece: Piece) => boolean, rule: OrderRule): Tell =>
  async (talk) => {
    const piece = (await hasOrders(talk)) ? await pieceMeant(talk, fits) : undefined;
    return piece ? ruled(talk, piece, rule) : GENERAL;
  };
