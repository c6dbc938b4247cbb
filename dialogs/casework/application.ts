import { assess } from '../../policy/assess';
import { claimOf } from '../../policy/casework/claim-of';
import { isForItem } from '../../policy/casework/goods';
import { withOutbound } from '../../policy/casework/sums';
import type { Case, ClaimChange, OrderLine } from '../../storage/records';
import { factsOf, pieceOf, type View } from '../application/draft/view';
import type { Talk } from '../shared/talk';

/** The case as money in place of its item would pay it (F10). */
export async function asMoney(talk: Talk, one: Case): Promise<Case> {
  const view = isForItem(one) ? await amendedView(talk, one, { service: 'return_refund' }) : undefined;
  return withOutbound(one, view?.assessment.freight.outboundRefundFen);
}

/**
 * The application as policy would see it with the change, by the day and terms it was opened under and as if the case
 * were not there (W4, L4); undefined where its order is gone.
 */
export async function amendedView(
  { desk }: Talk,
  one: Case,
  change: ClaimChange = {},
): Promise<View | undefined> {
  const piece = await pieceOf(desk, one);
  if (!piece) return undefined;
  const line: OrderLine = { ...piece.line, listing: one.listing };
  const claim = claimOf(one, change);
  const now = await factsOf(desk, { order: piece.order, line }, claim);
  const listing = claim.service === 'exchange' ? await desk.listing(one.listing.listingId) : undefined;
  const facts = {
    ...now,
    now: one.createdAt,
    lineCases: now.lineCases.filter(({ number }) => number !== one.number),
    shop: { ...desk.shop, terms: one.terms ?? desk.shop.terms },
    ...(listing && { listing }),
  };
  return { piece: { order: piece.order, line }, facts, assessment: assess(facts), files: [] };
}
