import { canonical } from '../text/normalise';
import { piecesOf } from '../vectors/split';

/** Family of the features that stand for word pieces; the model reads them through their vectors. */
export const PIECE = 'v';

/** The word pieces of a message as features, each once. */
export function pieceFeatures(text: string): string[] {
  const plain = canonical(text);
  return /[\p{L}\p{N}]/u.test(plain) ? [...new Set(piecesOf(plain))].map((piece) => `${PIECE}${piece}`) : [];
}
