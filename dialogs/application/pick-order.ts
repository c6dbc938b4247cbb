import { assess } from '../../policy/assess';
import type { Claim } from '../../policy/facts';
import type { Desk } from '../desk';
import { type Heard, yesOrNo } from '../shared/heard';
import { type Piece, pieceKey, piecesOf } from '../shared/pieces';
import type { Asked } from '../state';
import { type Match, matchGoods } from './match-goods';
import { factsOf } from './view';

/** Cards shown at once; older goods are found by their name or number. */
export const MOST_CARDS = 6;

export type Picked =
  | { kind: 'one'; piece: Piece }
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

/** Pieces for which what was said so far is possible; all of them when it is for none. */
export async function promising(
  desk: Desk,
  pieces: readonly Piece[],
  claim: Omit<Claim, 'evidence'>,
): Promise<Piece[]> {
  const judged = await Promise.all(
    pieces.map(async (piece) => ({
      piece,
      outcome: assess(await factsOf(desk, piece, { ...claim, evidence: [] })).decision.outcome,
    })),
  );
  const possible = judged.filter(({ outcome }) => outcome === 'possible').map(({ piece }) => piece);
  return possible.length === 0 ? [...pieces] : possible;
}

function settle({ pieces, named }: Match): Picked {
  const [first, ...others] = pieces;
  if (!first) return { kind: 'none' };
  return others.length === 0
    ? { kind: 'one', piece: first }
    : { kind: 'several', pieces: [...pieces], named };
}

/** Asked "is this about the cardigan?", a yes or a fault without another name is about the cardigan. */
function theOneShown(heard: Heard, [only, ...others]: readonly Piece[]): Piece | undefined {
  const isMeant = heard.hints.reason !== undefined || yesOrNo(heard) === true;
  if (!only || others.length > 0 || !isMeant) return undefined;
  const contradicts = heard.hints.received === false && only.order.deliveredAt !== undefined;
  return contradicts ? undefined : only;
}

/** Which of the buyer's own pieces the message means; only these can be picked. */
export async function pickOrder(
  desk: Desk,
  heard: Heard,
  asked: Asked | undefined,
  claim: Omit<Claim, 'evidence'>,
): Promise<Picked> {
  const pieces = piecesOf(await desk.orders());
  if (heard.answer?.field === 'order') {
    const { value } = heard.answer;
    const piece = pieces.find((one) => pieceKey(one) === value);
    return piece ? { kind: 'one', piece } : { kind: 'foreign' };
  }
  const shown = amongCandidates(pieces, asked);
  const near = matchGoods(shown, heard);
  const far = matchGoods(pieces, heard);
  const match = near.named && near.fits >= far.fits ? near : far;
  if (match.unknownNumber) return { kind: 'unknown', number: match.unknownNumber };
  if (match.named && match.pieces.length === 1) return settle(match);
  const only = match.named ? undefined : theOneShown(heard, shown);
  if (only) return { kind: 'one', piece: only };
  return settle({ ...match, pieces: await promising(desk, match.pieces, claim) });
}
