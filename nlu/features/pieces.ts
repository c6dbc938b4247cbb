import { canonical } from '../text/normalise';
import { piecesOf } from '../vectors/split';

/** Family of the features that stand for word pieces; the model reads them through their vectors. */
export const PIECE = 'v';

/** Which order or parcel it is says nothing, that it is a phone does; digits would be read as pieces with meanings of their own. */
const LONG_NUMBER = /(?<![a-z\d])(?!1[3-9]\d{9}(?!\d))(?:[a-z]{1,4}[-_]?)?\d{8,}(?!\d)/g;

/** The word pieces of a message as features, each once. */
export function pieceFeatures(text: string): string[] {
  const plain = canonical(text).replace(LONG_NUMBER, ' ');
  return /[\p{L}\p{N}]/u.test(plain) ? [...new Set(piecesOf(plain))].map((piece) => `${PIECE}${piece}`) : [];
}
