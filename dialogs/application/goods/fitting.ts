import { decisionOn } from '../../../policy/assess';
import type { Parcel } from '../../../storage/records';
import type { Desk } from '../../desk';
import { type Piece, pieceKey } from '../../shared/pieces';
import type { Said } from '../draft/context';
import { onceATurn } from '../draft/once-a-turn';
import { factsOf } from '../draft/view';

const DAY = 24 * 60 * 60 * 1000;
/** A parcel whose trace is older than this has not moved, as buyers see it. */
const STILL_AFTER = 2 * DAY;

/** Pieces by how well they fit what was said; those with nothing open (W4, W5) are in neither. */
export interface Fitting {
  /** What everything said agrees with, the trace included; the widest that is not empty. */
  best: Piece[];
  /** What may be shown to choose from, the best first. */
  shown: Piece[];
}

const comingWith = ({ order, line }: Piece): Parcel[] =>
  order.parcels.filter(
    ({ status, contents }) => status !== 'signed' && contents.some(({ lineId }) => lineId === line.lineId),
  );

function hasStopped({ status, trace, shippedAt }: Parcel, now: number): boolean {
  return status === 'lost' || now - (trace.at(-1)?.at ?? shippedAt) > STILL_AFTER;
}

/** The parcel that carries the piece does not move any more. */
export const standsStill = (piece: Piece, now: number): boolean =>
  comingWith(piece).some((parcel) => hasStopped(parcel, now));

/** Whether the trace tells of the parcel what the buyer tells. */
function agrees(piece: Piece, { reason, received, story }: Said, now: number): boolean {
  const coming = comingWith(piece);
  if (story === 'signed') return coming.length === 0 && piece.order.deliveredAt !== undefined;
  if (story === 'refused') return coming.some(({ status }) => status === 'refused' || status === 'returned');
  if (story === 'lost' || reason === 'lost_parcel') return coming.some((parcel) => hasStopped(parcel, now));
  return received === false || reason === 'not_received' ? piece.order.status === 'shipped' : true;
}

interface ClaimFor {
  piece: Piece;
  claim: Said;
}

/** Judged for each piece, and again for the question that follows: the decision alone, half the work of a view. */
const outcomeOf = onceATurn(
  async (desk: Desk, { piece, claim }: ClaimFor) =>
    decisionOn(await factsOf(desk, piece, { ...claim, evidence: [] })).outcome,
  ({ piece, claim }) => [pieceKey(piece), claim],
);

async function keep(pieces: readonly Piece[], test: (piece: Piece) => Promise<boolean>): Promise<Piece[]> {
  const kept = await Promise.all(pieces.map(test));
  return pieces.filter((_, index) => kept[index]);
}

/** Which of these pieces the claim is likely about; the buyer is asked where more than one fits best. */
export async function fittingPieces(desk: Desk, pieces: readonly Piece[], claim: Said): Promise<Fitting> {
  const open = await keep(
    pieces,
    async (piece) => (await outcomeOf(desk, { piece, claim: {} })) !== 'refused',
  );
  const possible = await keep(
    open,
    async (piece) => (await outcomeOf(desk, { piece, claim })) === 'possible',
  );
  const agreeing = possible.filter((piece) => agrees(piece, claim, desk.now));
  const best = [agreeing, possible, open].find(({ length }) => length > 0) ?? [];
  const shown = possible.length > 0 ? [...best, ...possible.filter((piece) => !best.includes(piece))] : open;
  return { best, shown };
}
