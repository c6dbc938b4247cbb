import { assess } from '../../../policy/assess';
import type { ApplicationFacts, Assessment, Claim } from '../../../policy/facts';
import type { FileRecord } from '../../../storage/records';
import type { Desk } from '../../desk';
import type { Draft } from '../../state';
import { isPiece, type Piece, piecesOf } from '../../shared/pieces';
import { onceATurn } from './once-a-turn';

/** A draft against the records of this instant. */
export interface View {
  piece: Piece;
  facts: ApplicationFacts;
  assessment: Assessment;
  /** Every file of the draft, sorted or not. */
  files: FileRecord[];
}

export async function factsOf(
  desk: Desk,
  piece: Piece,
  claim: Claim = { evidence: [] },
): Promise<ApplicationFacts> {
  const cases = await desk.cases();
  return {
    now: desk.now,
    order: piece.order,
    line: piece.line,
    lineCases: cases.filter((one) => isPiece(piece, one)),
    orderCases: cases.filter((one) => one.orderId === piece.order._id),
    shop: desk.shop,
    claim,
  };
}

/** The draft's piece, unless it is not settled or no longer the buyer's. */
export async function pieceOf(
  desk: Desk,
  at: { orderId?: string; lineId?: string },
): Promise<Piece | undefined> {
  return piecesOf(await desk.orders()).find((piece) => isPiece(piece, at));
}

function claimOf(draft: Draft, files: readonly FileRecord[]): Claim {
  const captured = new Map(files.map(({ _id, capturedAt }) => [_id, capturedAt]));
  const evidence = draft.evidence.map(({ uploadId, kind }) => {
    const capturedAt = captured.get(uploadId);
    return capturedAt === undefined ? { kind } : { kind, capturedAt };
  });
  return { ...draft.claim, evidence };
}

/** What is sold now matters only where something is to come in exchange (T3). */
const listingOf = (desk: Desk, { line }: Piece) => desk.listing(line.listing.listingId);

async function look(desk: Desk, draft: Draft): Promise<View | undefined> {
  const piece = await pieceOf(desk, draft);
  if (!piece) return undefined;
  const uploads = [...draft.evidence.map(({ uploadId }) => uploadId), ...draft.unsorted];
  const files = uploads.length === 0 ? [] : await desk.files(uploads);
  const listing = draft.claim.service === 'exchange' ? await listingOf(desk, piece) : undefined;
  const facts = { ...(await factsOf(desk, piece, claimOf(draft, files))), ...(listing && { listing }) };
  return { piece, facts, assessment: assess(facts), files };
}

const lookOnce = onceATurn(look, ({ orderId, lineId, claim, evidence, unsorted }) => [
  orderId,
  lineId,
  claim,
  evidence,
  unsorted,
]);

/** The views of a turn by their draft, which is never changed in place, so that its content is compared once. */
const looked = new WeakMap<Desk, WeakMap<Draft, Promise<View | undefined>>>();

/** The draft as policy sees it now; nothing while it points at no piece of this buyer. */
export function viewOf(desk: Desk, draft: Draft): Promise<View | undefined> {
  const views = looked.get(desk) ?? new WeakMap<Draft, Promise<View | undefined>>();
  looked.set(desk, views);
  const view = views.get(draft) ?? lookOnce(desk, draft);
  views.set(draft, view);
  return view;
}
