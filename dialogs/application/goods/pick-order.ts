import type { Claim } from '../../../policy/facts';
import type { Desk } from '../../desk';
import { type Heard, yesOrNo } from '../../shared/heard';
import { type Piece, pieceKey, piecesOf } from '../../shared/pieces';
import type { Asked } from '../../state';
import { type Fitting, fittingPieces } from './fitting';
import { byPart } from './by-part';
import { type Match, matchGoods } from './match-goods';

/** Cards shown at once; older goods are found by their name or number. */
export const MOST_CARDS = 6;

export type Picked =
  /** `named`: by the message itself, not because no other piece fits. */
  | { kind: 'one'; piece: Piece; named: boolean }
  /** Ask among these; `named`: they are what the words fit. */
  | { kind: 'several'; pieces: Piece[]; named: boolean }
  | { kind: 'none' }
  /** No order of this buyer has the number. */
  | { kind: 'unknown'; number: string }
  /** A button that names no piece of this buyer. */
  | { kind: 'foreign' };

/** The pieces that were on the cards shown last come first in question. */
function amongCandidates(pieces: readonly Piece[], asked: Asked | undefined): Piece[] {
  if (asked?.about !== 'order') return [];
  const keys = asked.candidates.map(({ orderId, lineId }) => `${orderId}/${lineId}`);
  return pieces.filter((piece) => keys.includes(pieceKey(piece)));
}

function pressed(pieces: readonly Piece[], value: unknown): Picked {
  const piece = pieces.find((one) => pieceKey(one) === value);
  return piece ? { kind: 'one', piece, named: true } : { kind: 'foreign' };
}

/** What the words name: among the cards just shown, unless other goods fit them better. */
function namedIn(pieces: readonly Piece[], heard: Heard, asked: Asked | undefined): Match {
  const shown = amongCandidates(pieces, asked);
  const near = matchGoods(shown, heard);
  const far = matchGoods(pieces, heard);
  if (near.named && near.fits >= far.fits) return near;
  const part = far.named || far.unknownNumber ? undefined : byPart(shown, heard.text);
  return part ? { pieces: [part], named: true, fits: 1 } : far;
}

/** Asked "is this about the cardigan?", a yes is about the cardigan, unless what is said beside it fits another. */
function affirmed(heard: Heard, [only, ...others]: readonly Piece[], { best }: Fitting): Piece | undefined {
  const says = yesOrNo(heard) === true || heard.mentions?.includes('affirmation') === true;
  if (!only || others.length > 0 || !says) return undefined;
  return best.includes(only) ? only : undefined;
}

/**
 * Which of the buyer's own pieces the message means. One is taken without asking only where the message names it, a
 * yes affirms it, or no other fits what was said.
 */
export async function pickOrder(
  desk: Desk,
  heard: Heard,
  asked: Asked | undefined,
  claim: Omit<Claim, 'evidence'>,
): Promise<Picked> {
  const pieces = piecesOf(await desk.orders());
  if (heard.answer?.field === 'order') return pressed(pieces, heard.answer.value);
  const match = namedIn(pieces, heard, asked);
  const [first, ...others] = match.pieces;
  if (match.unknownNumber) return { kind: 'unknown', number: match.unknownNumber };
  if (match.named && first && others.length === 0) return { kind: 'one', piece: first, named: true };
  const fitting = await fittingPieces(desk, match.pieces, claim);
  const yes = match.named ? undefined : affirmed(heard, amongCandidates(pieces, asked), fitting);
  if (yes) return { kind: 'one', piece: yes, named: true };
  const [best, ...more] = fitting.best;
  if (!best) return { kind: 'none' };
  if (more.length === 0) return { kind: 'one', piece: best, named: false };
  return { kind: 'several', pieces: fitting.shown, named: match.named };
}
