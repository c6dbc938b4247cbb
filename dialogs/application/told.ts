import { isPiece, type Piece } from '../shared/pieces';
import type { Talk } from '../shared/talk';
import type { Said } from './context';

/** What the question just answered told of these very goods ("不喜欢，能退吗" – "那退吧"). */
export function toldBefore({ state }: Talk, piece: Piece): Said {
  const { piece: about, claim } = state.answered ?? {};
  return about && claim && isPiece(piece, about) ? claim : {};
}

/** Not wanted any more because it never came: the parcel is the reason, and that is the seller's side (F1). */
export function bySeller(said: Said, known: Said, { order }: Piece): Said {
  if (said.reason !== 'no_longer_needed' || order.status === 'paid') return said;
  const { received, story } = { ...known, ...said };
  if (story === 'lost') return { ...said, reason: 'lost_parcel' };
  return received === false && story !== 'refused' ? { ...said, reason: 'not_received' } : said;
}
