import type { Claim } from '../../../policy/facts';
import type { OrderStatus } from '../../../storage/records';
import { factsOf } from '../../application/draft/view';
import { pieceFacts, type Piece } from '../../shared/pieces';
import type { Talk } from '../../shared/talk';
import { offerOwn } from '../in-general';
import { hasNoOrders, pieceMeant, pieceOrGeneral } from '../which-piece';
import type { OrderRule } from './order-rules';
import { GENERAL, type Said, type Tell } from './said';

/** So many pieces, where the question names a count of them (T6). */
function countIn({ heard }: Talk, { line }: Piece): Partial<Claim> {
  const [quantity, ...more] = heard.entities.quantities;
  return quantity !== undefined && more.length === 0 && quantity <= line.quantity ? { quantity } : {};
}

async function ruled(talk: Talk, piece: Piece, rule: OrderRule): Promise<Said> {
  const said = rule(await factsOf(talk.desk, piece, { ...countIn(talk, piece), evidence: [] }));
  return { ...said, facts: { ...pieceFacts(piece), ...said.facts } };
}

/** "How long do I have?" is answered for an order where one is meant, else in general with the offer to look. */
export const ofWhich =
  (likely: readonly OrderStatus[], rule: OrderRule, fits?: (piece: Piece) => boolean): Tell =>
  async (talk, topic) => {
    const piece = await pieceOrGeneral(talk, topic, { likely, ...(fits && { fits }) });
    if (piece === 'general') return { ...GENERAL, ...(await offerOwn(talk, topic)) };
    return piece && ruled(talk, piece, rule);
  };

/** "Does the gift go back?" is answered in general as well: an order is taken in where one is plainly meant. */
export const ofMeant =
  (fits: (piece: Piece) => boolean, rule: OrderRule): Tell =>
  async (talk) => {
    const piece = (await hasNoOrders(talk)) ? undefined : await pieceMeant(talk, fits);
    return piece ? ruled(talk, piece, rule) : GENERAL;
  };
