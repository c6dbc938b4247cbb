import { analyseDispute } from '../../../policy/dossier/analysis';
import { type Dispute, disputeOfCase, disputeOfClaim } from '../../../policy/dossier/dispute';
import { likelyResult } from '../../../policy/dossier/likely-result';
import { aCase } from '../../support/cases';
import { aLine, anOrder, aShop, DAY, NOW } from '../../support/orders';
import type { Row, Table } from '../table';

const likely = (says: string, cites: Row['cites'], dispute: Partial<Dispute>, is: unknown): Row => ({
  says,
  cites: cites ?? [],
  decide: () => likelyResult({ shown: { buyer: [], seller: [] }, signed: false, ...dispute }),
  is,
});
const shown = (buyer: Dispute['shown']['buyer'], seller: Dispute['shown']['seller'] = []) => ({
  shown: { buyer, seller },
});
const order = anOrder({ lines: [aLine()] });
const [line] = order.lines;

/** What a third party is given and what it is likely to decide (P). */
export const dossier: Table = {
  about: 'dossier',
  rows: [
    likely(
      'a mismatch shown by measurements brings the goods back at the seller’s cost and 3 points',
      ['P3', 'F4'],
      { reason: 'size_disputed', sizes: 'not_as_described', ...shown(['measurement_photo']) },
      { outcome: 'mismatch', because: ['likely.mismatch'], penaltyPoints: 3 },
    ),
    likely(
      'measurements within the tolerance support the refusal',
      ['P3', 'F7'],
      { reason: 'size_disputed', sizes: 'wrong_size', ...shown(['measurement_photo']) },
      { outcome: 'refusal_supported', because: ['likely.size_within'] },
    ),
    likely(
      'a size on which nobody measured the same is negotiated',
      ['P3'],
      { reason: 'size_disputed', ...shown(['measurement_photo']) },
      { outcome: 'negotiation' },
    ),
    likely(
      'a defect that is shown supports the buyer',
      ['P3', 'F3'],
      { reason: 'quality_defect', received: true, ...shown(['defect_photo']) },
      { outcome: 'buyer_supported', because: ['likely.fault_shown'] },
    ),
    likely(
      'a defect that nobody shows is negotiated, and what is missing is named',
      ['P3'],
      { reason: 'quality_defect', received: true },
      { outcome: 'negotiation', wouldChange: ['likely.proof_missing'] },
    ),
    likely(
      'a mere dislike after its days supports the refusal',
      ['P3', 'X3'],
      {
        reason: 'dislike',
        service: 'return_refund',
        noReason: disputeOfClaim(
          { reason: 'dislike', service: 'return_refund', evidence: [] },
          { ...order, deliveredAt: NOW - 30 * DAY, succeededAt: NOW - 20 * DAY, parcels: [] },
          line!,
          aShop(),
          NOW,
        ).noReason!,
      },
      { outcome: 'refusal_supported', because: ['window.no_reason_over', 'likely.no_reason_closed'] },
    ),
    likely(
      'a dislike said within its days supports the return',
      ['P3', 'X3'],
      {
        reason: 'dislike',
        service: 'return_refund',
        noReason: disputeOfClaim(
          { reason: 'dislike', service: 'return_refund', evidence: [] },
          order,
          line!,
          aShop(),
          NOW,
        ).noReason!,
      },
      { outcome: 'buyer_supported', because: ['window.no_reason_open', 'likely.no_reason_open'] },
    ),
    likely(
      'a parcel that tracking never shows delivered supports the buyer',
      ['P3', 'T7'],
      { reason: 'not_received', received: false },
      { outcome: 'buyer_supported', because: ['likely.not_delivered'] },
    ),
    likely(
      'a parcel signed for supports the buyer until the seller shows by whom',
      ['P3', 'T7'],
      { reason: 'not_received', received: false, signed: true },
      { outcome: 'buyer_supported', because: ['likely.no_proof_of_delivery'] },
    ),
    likely(
      'a parcel signed for with proof of delivery against the buyer’s word is negotiated',
      ['P3'],
      { reason: 'not_received', received: false, signed: true, ...shown([], ['logistics_screenshot']) },
      { outcome: 'negotiation' },
    ),
    likely(
      'goods that are as listed and only do not fit are exchanged at the buyer’s cost',
      ['P3', 'F5'],
      { reason: 'wrong_size', service: 'exchange' },
      { outcome: 'buyer_supported', because: ['likely.size_exchange'] },
    ),
    {
      says: 'the rules that apply stand in words beside the likely result, and where else one may turn',
      cites: ['P2', 'P3', 'P4'],
      decide: () => {
        const one = aCase({ reason: 'quality_defect', evidence: [], rules: ['W2', 'F3'] });
        return analyseDispute(disputeOfCase(one, order, line!, aShop()), one.rules, aShop());
      },
      is: {
        about: 'dossier.about',
        explained: ['rule.W2', 'rule.F3', 'rule.P3'],
        likely: { outcome: 'negotiation' },
        missing: ['defect_photo'],
        beyond: 'likely.beyond',
      },
    },
  ],
};
