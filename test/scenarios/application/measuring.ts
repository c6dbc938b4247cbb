import { says, presses, sends, submits, handsOver, holds, type Scenario } from '../scenario';
import { only } from '../world';
import type { World } from '../../support/world';

const DISPUTED = says(
  '开衫尺寸和页面标的不一样，想退货退款',
  'application.noted',
  'application.ask.measurements',
);
const bust = (measured: number) => ({ name: { zh: '胸围', en: 'bust' }, listed: 980, measured });

/** A bangle, of which no tolerance is set. */
const bangle = (world: World): void => {
  only('cardigan')(world);
  const listing = world.orders[0]?.lines[0]?.listing;
  if (!listing) return;
  listing.category = 'jewellery_jade';
  listing.title = { zh: '和田玉手镯', en: 'Jade bangle' };
  listing.measurements = [
    { name: { zh: '圈口内径', en: 'inner diameter' }, kind: 'inner_diameter', millimetres: 57 },
  ];
};

/** Two measures, as a size chart shows them. */
const twoMeasures = (world: World): void => {
  only('cardigan')(world);
  world.orders[0]?.lines[0]?.listing.measurements.push({
    name: { zh: '衣长', en: 'length' },
    kind: 'length',
    millimetres: 620,
  });
};

/** A disputed size (F7): how to measure, the figures, what they come to. */
export const measuring: Scenario[] = [
  {
    name: 'more than the tolerance is likely not as described, then the photo is asked for',
    turns: [
      DISPUTED,
      holds(
        says(
          '胸围量出来 94',
          'application.noted',
          'application.measured.not_as_described',
          'application.ask.evidence',
        ),
        { measurements: [bust(940)] },
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        reason: 'size_disputed',
        measurements: [bust(940)],
      }),
    ],
  },
  {
    name: 'exactly the tolerance is likely the wrong size',
    turns: [
      DISPUTED,
      says(
        '胸围 95 厘米',
        'application.noted',
        'application.measured.wrong_size',
        'application.ask.evidence',
      ),
    ],
  },
  {
    name: 'the figure is in the first message already',
    turns: [
      holds(
        says(
          '开衫胸围标98，量出来只有94，要退货退款',
          'application.noted',
          'application.measured.not_as_described',
          'application.ask.evidence',
        ),
        { measurements: [bust(940)] },
      ),
    ],
  },
  {
    name: 'a measuring photo brings its figure in the caption',
    turns: [
      DISPUTED,
      {
        says: '胸围94',
        sends: ['photo-1'],
        replies: ['application.noted', 'application.measured.not_as_described', 'application.ask.confirm'],
      },
    ],
  },
  {
    name: 'several figures are taken at once',
    world: twoMeasures,
    turns: [
      says('尺寸和页面标的不一样，退货退款', 'application.noted', 'application.ask.measurements'),
      holds(
        says(
          '胸围97，衣长 58.5cm',
          'application.noted',
          'application.measured.not_as_described',
          'application.ask.evidence',
        ),
        { measurements: [bust(970), { name: { zh: '衣长', en: 'length' }, listed: 620, measured: 585 }] },
      ),
    ],
  },
  {
    name: 'millimetres, inches and a bare number are read',
    turns: [
      DISPUTED,
      holds(
        says(
          '胸围940毫米',
          'application.noted',
          'application.measured.not_as_described',
          'application.ask.evidence',
        ),
        { measurements: [bust(940)] },
      ),
      holds(
        says(
          '胸围 37 英寸',
          'application.noted',
          'application.measured.not_as_described',
          'application.again.evidence',
        ),
        {
          measurements: [bust(940)],
        },
      ),
    ],
  },
  {
    name: 'a bare number answers where one measure is listed',
    turns: [
      DISPUTED,
      holds(
        says('94', 'application.noted', 'application.measured.not_as_described', 'application.ask.evidence'),
        {
          measurements: [bust(940)],
        },
      ),
    ],
  },
  {
    name: 'one side only is half of it, and asked again',
    turns: [
      DISPUTED,
      says('胸围49', 'application.value_refused', 'application.again.measurements'),
      says('胸围96', 'application.noted', 'application.measured.wrong_size', 'application.ask.evidence'),
    ],
  },
  {
    name: 'who cannot measure skips it',
    turns: [DISPUTED, says('跳过', 'application.ask.evidence')],
  },
  {
    name: 'why and help are answered, and it is asked again',
    turns: [
      DISPUTED,
      says('为什么要量', 'chat.why.ruling', 'application.again.measurements'),
      says('帮助', 'application.help.measurements', 'application.again.measurements'),
    ],
  },
  {
    name: 'a figure is corrected, and the ruling with it',
    turns: [
      DISPUTED,
      says(
        '胸围94',
        'application.noted',
        'application.measured.not_as_described',
        'application.ask.evidence',
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      presses({ kind: 'correct', field: 'measurements' }, 'application.ask.measurements'),
      holds(
        says(
          '量错了，胸围是96',
          'application.noted',
          'application.measured.wrong_size',
          'application.ask.confirm',
        ),
        {
          measurements: [bust(960)],
        },
      ),
      says('为什么', 'chat.why.ruling', 'application.again.confirm'),
    ],
  },
  {
    name: 'who pays is open while it is disputed',
    turns: [
      DISPUTED,
      says(
        '胸围94',
        'application.noted',
        'application.measured.not_as_described',
        'application.ask.evidence',
      ),
      says('运费谁出', 'answers.freight.open', 'application.again.evidence'),
    ],
  },
  {
    name: 'a bangle has no tolerance, and a person looks as well',
    world: bangle,
    turns: [
      says('镯子圈口尺寸和页面标的不一样，退货退款', 'application.noted', 'application.ask.measurements'),
      says('内径5.4', 'application.noted', 'application.measured.person', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      {
        says: '提交',
        replies: ['application.submitted', 'application.person_as_well', 'handoff.queued'],
        commands: ['submitCase', 'requestPerson'],
      },
    ],
  },
  {
    name: 'a person is called instead of the tape',
    turns: [
      DISPUTED,
      handsOver(says('不想量了，转人工', 'handoff.queued', 'application.again.measurements')),
    ],
  },
  {
    name: 'beyond the tolerance is likely not as described, in English',
    language: 'en',
    turns: [
      says(
        'the cardigan measures smaller than the size chart, I want to return it',
        'application.noted',
        'application.ask.measurements',
      ),
      holds(
        says(
          'chest is 37 inches',
          'application.noted',
          'application.measured.not_as_described',
          'application.ask.evidence',
        ),
        { measurements: [bust(940)] },
      ),
    ],
  },
  {
    name: 'within the tolerance is likely the wrong size, in English',
    language: 'en',
    turns: [
      says(
        'the cardigan is smaller than the size chart says, return it please',
        'application.noted',
        'application.ask.measurements',
      ),
      says(
        'bust is 96.5cm',
        'application.noted',
        'application.measured.wrong_size',
        'application.ask.evidence',
      ),
    ],
  },
  {
    name: 'why, skip and a person are answered in English',
    language: 'en',
    turns: [
      says(
        'the cardigan measures smaller than the size chart, I want to return it',
        'application.noted',
        'application.ask.measurements',
      ),
      says('why', 'chat.why.ruling', 'application.again.measurements'),
      says('skip', 'application.ask.evidence'),
    ],
  },
];
