import { say } from './argument';
import type { Argument } from './decision';
import type { Claim, LineCase } from './facts';
import { holdsPieces } from './windows/pieces';
import { isNoReasonReturn, REASONS } from './claim/reasons';
import type { Situation } from './claim/settle';

/** Cases that hold their pieces, of this line and of the others. */
function holding({ facts: { line, lineCases, orderCases = [] } }: Situation, lineId?: string): LineCase[] {
  const others = orderCases.filter((one) => one.lineId !== line.lineId);
  const own = lineId === undefined || lineId === line.lineId ? lineCases : [];
  const rest = lineId === undefined ? others : others.filter((one) => one.lineId === lineId);
  return [...own, ...rest].filter(holdsPieces);
}

/**
 * Money for goods that are kept, and not all of their price, or nobody has said yet how much: the delivery was of use, so
 * its freight is not undone (F10). Cases from before the whole price was kept with them ask for all of it.
 */
const isKeptForPart = (
  { service, received, amountFen }: Pick<Claim, 'service' | 'received' | 'amountFen'>,
  wholeFen = amountFen,
): boolean => service === 'refund_only' && received === true && amountFen !== wholeFen;

/** With this claim every piece of the order is claimed for a fault of seller or carrier, or was never sent. */
function coversWholeOrder(situation: Situation): boolean {
  const { facts, claim, status } = situation;
  return facts.order.lines.every(({ lineId, quantity }) => {
    const counted = holding(situation, lineId).filter(
      (one) =>
        status === 'paid' || (REASONS[one.reason].fault === 'seller' && !isKeptForPart(one, one.paidFen)),
    );
    const own = lineId === facts.line.lineId ? (claim.quantity ?? 0) : 0;
    return counted.reduce((sum, one) => sum + one.quantity, own) >= quantity;
  });
}

/** Free shipping that depended on a sum the rest no longer reaches may be deducted, if said before purchase. */
function mayBeDeducted(situation: Situation): Argument[] {
  const { freeShipping, lines } = situation.facts.order;
  if (!freeShipping?.saidBeforePurchase) return [];
  const paid = lines.reduce((sum, { paidFen }) => sum + paidFen, 0);
  const back = holding(situation).reduce((sum, { amountFen }) => sum + amountFen, situation.amount.maxFen);
  return paid - back < freeShipping.fromFen
    ? [say('freight.may_deduct', { from: { fen: freeShipping.fromFen } }, 'F10')]
    : [];
}

/** Outbound freight that comes back beside the amount, in fen, at most once an order (F10). */
export function ruleOutbound(situation: Situation): { fen: number; because: Argument[] } {
  const { facts, status } = situation;
  const { reason, service } = situation.claim;
  const fen = facts.order.outboundFreightFen;
  if (reason === undefined) return { fen: 0, because: [] };
  if (isNoReasonReturn(reason, service)) {
    // Freight that was paid is spent; only freight that was given free can be deducted.
    const kept =
      fen > 0 ? [say('freight.outbound_stays', { freight: { fen } }, 'F10')] : mayBeDeducted(situation);
    return { fen: 0, because: kept };
  }
  const moneyBack = service === 'refund_only' || service === 'return_refund';
  const owed = status === 'paid' || REASONS[reason].fault === 'seller';
  const before = holding(situation).some(({ outboundFreightFen = 0 }) => outboundFreightFen > 0);
  if (fen === 0 || !moneyBack || !owed || before || !coversWholeOrder(situation))
    return { fen: 0, because: [] };
  if (isKeptForPart(situation.claim, situation.amount.maxFen))
    return { fen: 0, because: [say('freight.outbound_with_whole', { freight: { fen } }, 'F10')] };
  const key = status === 'paid' ? 'freight.outbound_unused' : 'freight.outbound_back';
  return { fen, because: [say(key, { freight: { fen } }, 'F10')] };
}
