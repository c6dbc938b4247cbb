import type { Argument } from '../../../policy/decision';
import { matchGoods } from '../../application/goods/match-goods';
import { pieceFacts, piecesOf, type Piece } from '../../shared/pieces';
import { hasNoOrders } from '../which-piece';
import { GENERAL, type Tell } from './said';

/** More than these would be a list to read. */
const MOST = 3;

const linesOf = (piece: Piece, mayBeThere: boolean): Argument[] =>
  piece.order.parcels
    .filter(({ status }) => mayBeThere || status === 'in_transit')
    .map(({ carrier, waybill }) => ({
      key: 'parcels.courier',
      facts: { ...pieceFacts(piece), carrier, waybill },
      rules: [],
    }));

/** Which courier brings the goods that are named, or what is under way; without either, in general. */
export const tellCourier: Tell = async (talk) => {
  if (await hasNoOrders(talk)) return GENERAL;
  const pieces = piecesOf(await talk.desk.orders());
  const { named, pieces: meant } = matchGoods(pieces, talk.heard);
  const firstOfOrders = (named ? meant : pieces).filter(
    ({ order }, index, all) => all.findIndex((one) => one.order._id === order._id) === index,
  );
  const because = firstOfOrders.flatMap((piece) => linesOf(piece, named)).slice(0, MOST);
  return because.length > 0 ? { variant: 'own', facts: {}, because } : GENERAL;
};
