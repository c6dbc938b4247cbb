import { explainField, explainRule } from '../../../policy/explain';
import type { ClaimField } from '../../../policy/facts';
import { CITED_RULES, COVERED_RULES, type KnownRule } from '../../../policy/rules';
import { aShop } from '../../support/orders';
import { factsOf, type Given, type Row, type Table } from '../table';

const why = (field: ClaimField, cites: KnownRule[], given: Given, is: string[]): Row => ({
  says: `${field} is asked because of ${cites.join(', ')}`,
  cites,
  decide: () => explainField(factsOf(given), field),
  is: { because: is },
});
const defect: Given = { claim: { service: 'return_refund', reason: 'quality_defect' } };

export const explanations: Table = {
  about: 'why something is asked',
  rows: [
    why('service', ['T5', 'W1'], {}, ['why.service', 'window.delivered']),
    why('received', ['T1', 'T7'], {}, ['why.received']),
    why('story', ['T7'], {}, ['why.story']),
    why('reason', ['F1'], {}, ['why.reason']),
    why('quantity', ['T5', 'T6'], {}, ['why.quantity']),
    why('intact', ['X4'], {}, ['why.intact']),
    why('amount', ['T1', 'T6'], {}, ['why.amount', 'amount.whole']),
    why('description', ['T2', 'T5'], {}, ['why.description']),
    why('repair_mode', ['T4', 'L6'], { claim: { service: 'repair' } }, ['why.repair_mode', 'repair.defect']),
    why('sent_back', ['X5', 'X9'], {}, ['why.sent_back']),
    why('address', ['T4'], { claim: { service: 'repair' } }, ['why.address']),
    why('evidence', ['T2'], {}, ['why.evidence']),
    why('evidence', ['T2', 'F3'], defect, ['why.evidence_required']),
    why('evidence', ['T2'], { claim: { reason: 'wrong_size' } }, ['why.evidence_optional']),
    ...[...COVERED_RULES, ...CITED_RULES].map((rule): Row => ({
      says: `${rule} has words`,
      cites: [rule],
      decide: () => [explainRule(rule), explainRule(rule, aShop())],
      is: [`rule.${rule}`, `rule.${rule}`],
    })),
  ],
};
