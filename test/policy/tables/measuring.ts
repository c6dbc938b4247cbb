import { assess } from '../../../policy/assess';
import { explainField } from '../../../policy/explain';
import { measureProblem, millimetresOf } from '../../../policy/measuring';
import type { Claim } from '../../../policy/facts';
import { application, factsOf, type Given, type Row, type Table } from '../table';

const BUST = { zh: '胸围', en: 'bust' };
const LENGTH = { zh: '衣长', en: 'length' };
const bust = (measured: number) => ({ name: BUST, listed: 980, measured });
const length = (measured: number) => ({ name: LENGTH, listed: 620, measured });

const disputed = (...measurements: NonNullable<Claim['measurements']>): Given => ({
  claim: {
    service: 'return_refund',
    reason: 'size_disputed',
    ...(measurements.length > 0 && { measurements }),
  },
});

const figure = (
  says: string,
  [value, unit, listed]: Parameters<typeof millimetresOf>,
  millimetres: number,
): Row => ({
  says: `${says} is ${millimetres} mm`,
  shows: ['F7'],
  decide: () => ({ millimetres: millimetresOf(value, unit, listed) }),
  is: { millimetres },
});

const problem = (says: string, measured: number, because: string | undefined): Row => ({
  says,
  ...(because ? { cites: ['F7'] } : { shows: ['F7'] }),
  decide: () => ({ problem: measureProblem(bust(measured)) }),
  is: { problem: because },
});

export const measuring: Table = {
  about: 'a disputed size',
  rows: [
    application('is measured, if the buyer can', { cites: ['F7'] }, disputed(), {
      helpful: ['measurements'],
      missing: ['evidence'],
      freight: { because: ['freight.size_disputed'] },
    }),
    application(
      'is not measured where the listing has no figures',
      { cites: ['F7'] },
      { ...disputed(), line: { listing: { measurements: [] } } },
      { helpful: [] },
    ),
    application(
      'more than the tolerance by the buyer’s figures is likely the seller’s',
      { cites: ['F7', 'F4'] },
      disputed(bust(949)),
      {
        helpful: [],
        size: { outcome: 'not_as_described', because: ['size.beyond'] },
        freight: { outcome: 'open', return: 'open', because: ['size.beyond', 'freight.size_likely_seller'] },
      },
    ),
    application(
      'exactly the tolerance is likely the buyer’s, and told before he confirms',
      { cites: ['F7', 'F5', 'X9'] },
      disputed(bust(950)),
      {
        size: { outcome: 'wrong_size' },
        freight: { return: 'open', because: ['size.within', 'freight.size_likely_return'] },
        warnings: ['caution.send_after_agreement', 'caution.size_within'],
      },
    ),
    application(
      'is decided by the largest deviation of all measures',
      { cites: ['F7'] },
      disputed(bust(980), length(580)),
      { size: { outcome: 'not_as_described' } },
    ),
    application('too large counts as too small does', { cites: ['F7'] }, disputed(bust(1011)), {
      size: { outcome: 'not_as_described' },
    }),
    application(
      'goes to a person where the category has no figure',
      { cites: ['F7', 'H2'] },
      { ...disputed(bust(900)), line: { listing: { category: 'home' } } },
      {
        size: { outcome: 'person' },
        freight: { because: ['person.no_size_figure', 'freight.size_disputed'] },
        personBecause: ['person.no_size_figure'],
      },
    ),
    application(
      'a shop that narrowed the tolerance is held to it',
      { cites: ['F7', 'F4'] },
      { ...disputed(bust(955)), terms: { sizeToleranceMillimetres: { apparel: 20 } } },
      { size: { outcome: 'not_as_described' } },
    ),
    {
      says: 'figures for another reason rule nothing',
      shows: ['F7'],
      decide: () => ({
        size: assess(factsOf({ claim: { reason: 'dislike', measurements: [bust(900)] } })).size,
      }),
      is: { size: undefined },
    },
    figure('94 cm', [94, 'cm', 980], 940),
    figure('940 without a unit', [940, undefined, 980], 940),
    figure('94 without a unit', [94, undefined, 980], 940),
    figure('57 of a bangle', [57, undefined, 57], 57),
    figure('5.7 of a bangle', [5.7, undefined, 57], 57),
    figure('37 inches', [37, 'inch', 980], 940),
    figure('2尺1', [2.1, 'chi', 710], 700),
    figure('94.04 cm', [94.04, 'cm', 980], 940),
    figure('94.06 cm', [94.06, 'cm', 980], 941),
    problem('a figure near the listing stands', 900, undefined),
    problem('half of it was taken on one side', 490, 'field.measure_half'),
    problem('a figure far from it is of something else', 1500, 'field.measure_unlikely'),
    {
      says: 'why it is measured',
      cites: ['F7'],
      decide: () => explainField(factsOf(disputed()), 'measurements'),
      is: { because: ['why.measurements', 'freight.size_disputed'] },
    },
  ],
};
