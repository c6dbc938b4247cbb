import type { Symptom } from '../../../policy/facts';
import { qualityStanding } from '../../../policy/quality';
import type { KnownRule } from '../../../policy/rules';
import { DAY, NOW } from '../../support/orders';
import { application, type Row, type Table } from '../table';

const symptom = (says: string, cites: KnownRule[], one: Symptom, outcome: string): Row => ({
  says,
  cites,
  decide: () => qualityStanding(one),
  is: { outcome },
});
const defect = { service: 'return_refund', reason: 'quality_defect' } as const;

export const quality: Table = {
  about: 'what counts as a quality problem',
  rows: [
    symptom('what does not work is a defect', ['Q1'], 'malfunction', 'defect'),
    symptom('a hole is a defect', ['Q1', 'Q4'], 'hole', 'defect'),
    symptom('a stain is a defect', ['Q4'], 'stain', 'defect'),
    symptom('a missing button without a spare is a defect', ['Q4'], 'no_spare_button', 'defect'),
    symptom('a lost button with a spare is a trifle', ['Q2'], 'spare_button', 'trifle'),
    symptom('a lost button, nobody knows whether with a spare, is in doubt', ['Q4'], 'lost_button', 'doubt'),
    symptom('a loose thread is a trifle', ['Q2'], 'loose_thread', 'trifle'),
    symptom('a colour that screens change is a trifle', ['Q2'], 'screen_colour', 'trifle'),
    symptom('damage of the buyer is not covered', ['Q3'], 'buyer_damage', 'buyer_damage'),
    symptom('what words do not settle is in doubt', ['Q4'], 'unclear', 'doubt'),
    application(
      'a trifle counts as not liked where the seven days run',
      { cites: ['Q2', 'F6'] },
      { claim: { ...defect, symptom: 'loose_thread' } },
      {
        decision: { outcome: 'possible', because: ['window.delivered', 'quality.trifle'] },
        claim: { reason: 'dislike' },
        freight: { return: 'buyer' },
        warnings: ['caution.counts_as_disliked', 'caution.send_after_agreement'],
        missing: ['intact', 'evidence'],
      },
    ),
    application(
      'a trifle is declined where they do not',
      { cites: ['Q2', 'X3'] },
      { order: { deliveredAt: NOW - 9 * DAY }, claim: { ...defect, symptom: 'feel' } },
      { decision: { outcome: 'refused', because: ['quality.trifle', 'window.no_reason_over'] } },
    ),
    application(
      'money for a trifle is declined, the return offered',
      { cites: ['Q2'] },
      { claim: { service: 'refund_only', reason: 'quality_defect', symptom: 'screen_colour' } },
      {
        decision: { outcome: 'refused', because: ['quality.trifle'], wouldChange: ['change.impairs_use'] },
        alternatives: ['alternative.reason', 'alternative.person'],
      },
    ),
    application(
      'damage of the buyer goes through with a warning',
      { cites: ['Q3', 'X9'] },
      { claim: { ...defect, symptom: 'buyer_damage' } },
      {
        decision: { outcome: 'possible' },
        warnings: ['caution.buyer_damage', 'caution.send_after_agreement'],
      },
    ),
    application(
      'a doubtful defect is looked at by a person',
      { cites: ['Q4'] },
      { claim: { ...defect, symptom: 'unclear' } },
      { decision: { outcome: 'possible' }, personBecause: ['person.quality_in_doubt'] },
    ),
  ],
};
