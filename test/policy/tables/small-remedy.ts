import { assess } from '../../../policy/assess';
import { application, factsOf, type Given, type Row, type Table } from '../table';

const lost = { reason: 'quality_defect', symptom: 'lost_button' } as const;
const OFFERED = {
  because: ['quality.small_remedy'],
  ways: ['alternative.resend_part', 'alternative.part_of_price'],
};

/** Nothing is offered; the rest of the view is as named. */
const nothing = (says: string, rules: Pick<Row, 'cites' | 'shows'>, given: Given, is: object = {}): Row => ({
  says,
  ...rules,
  decide: () => {
    const view = assess(factsOf(given));
    return { ...view, remedy: view.remedy ?? 'none' };
  },
  is: { remedy: 'none', ...is },
});

export const smallRemedy: Table = {
  about: 'the small remedy first',
  rows: [
    application(
      'a lost button: the part or part of the price before the goods go back',
      { cites: ['Q4'] },
      { claim: lost },
      { decision: { outcome: 'possible' }, remedy: OFFERED, personBecause: ['person.quality_in_doubt'] },
    ),
    application(
      'also to who asked for a return or for another piece',
      { cites: ['Q4'] },
      { claim: { ...lost, service: 'return_refund' } },
      { remedy: OFFERED },
    ),
    application(
      'a missing button without a spare is mended by one all the same',
      { cites: ['Q4', 'Q1'] },
      { claim: { ...lost, symptom: 'no_spare_button' } },
      { remedy: OFFERED, personBecause: [] },
    ),
    application(
      'what words do not settle is offered part of the price',
      { cites: ['Q4'] },
      { claim: { ...lost, symptom: 'unclear' } },
      { remedy: { ways: ['alternative.part_of_price'] } },
    ),
    nothing(
      'who has chosen the part is not asked again',
      { shows: ['Q4'], cites: ['T3'] },
      { claim: { ...lost, service: 'exchange', wanted: { kind: 'part', part: '扣子' } } },
      { freight: { return: 'none', resend: 'seller' } },
    ),
    nothing(
      'who has chosen money is not asked again',
      { shows: ['Q4'] },
      { claim: { ...lost, service: 'refund_only' } },
      { missing: ['description', 'evidence', 'amount'] },
    ),
    nothing(
      'a hole is no small thing',
      { shows: ['Q4'], cites: ['Q1'] },
      { claim: { ...lost, symptom: 'hole' } },
    ),
    nothing(
      'after the window nothing is offered',
      { shows: ['Q4'], cites: ['W5'] },
      { order: { status: 'closed' }, claim: lost },
    ),
  ],
};
