import { says, presses, sends, submits, handsOver, holds, type Scenario } from '../scenario';
import { DAY, NOW } from '../../support/orders';
import { only } from '../world';
import { having } from './world';

const EMMA = 'Emma Clark, 138 1234 5678, Room 502, 88 Nanjing Road, Shanghai';

const underwear: NonNullable<Scenario['world']> = (world) => {
  only('kettle', 'briefs')(world);
  const [kettle, briefs] = world.orders;
  Object.assign(kettle!, { status: 'delivered', deliveredAt: NOW - DAY });
  Object.assign(briefs!.lines[0]!.listing, {
    title: { zh: '无痕蕾丝内裤', en: 'Seamless lace underwear set' },
  });
};

const HOME = '12 Wensan Road, Xihu District, Hangzhou';

export const repairInEnglish: Scenario[] = [
  {
    name: 'the warranty of the brand is claimed past the window at a service point',
    language: 'en',
    world: having('charger'),
    turns: [
      says(
        'My charger stopped charging, can you repair it',
        'application.noted',
        'application.ask.repair_mode',
      ),
      says(
        "I'll take it to a service center",
        'application.noted',
        'application.service_points',
        'application.ask.evidence',
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('submit', 'application.submitted')), { repairMode: 'service_point' }),
    ],
  },
  {
    name: 'what the shop warrants is mailed in',
    language: 'en',
    world: having('lamp'),
    turns: [
      says("the lamp won't turn on, I want it repaired", 'application.noted', 'application.ask.repair_mode'),
      says('I can mail it in', 'application.noted', 'application.ask.address'),
      holds(says(EMMA, 'application.noted', 'application.ask.evidence'), { address: EMMA }),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('yes', 'application.submitted')),
    ],
  },
  {
    name: 'somebody comes to the door',
    language: 'en',
    world: having('lamp'),
    turns: [
      says("the lamp won't turn on, I want it repaired", 'application.noted', 'application.ask.repair_mode'),
      says('can someone come on-site', 'application.noted', 'application.ask.address'),
      says('Room 502, 88 Nanjing Road, Shanghai', 'application.noted', 'application.again.address_phone'),
      says('13812345678', 'application.noted', 'application.ask.evidence'),
    ],
  },
  {
    name: 'out of warranty a price comes first',
    language: 'en',
    world: having('fan'),
    turns: [
      says(
        "the fan doesn't work any more, please repair it",
        'application.noted',
        'application.ask.repair_mode',
      ),
      says('mail it in', 'application.noted', 'application.ask.address'),
      says(EMMA, 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      {
        says: 'submit',
        replies: ['application.submitted', 'application.person_as_well', 'handoff.queued'],
        commands: ['submitCase', 'requestPerson'],
      },
    ],
  },
  {
    name: 'damage of her own is quoted first',
    language: 'en',
    world: having('lamp'),
    turns: [
      holds(
        says(
          'I dropped the lamp and it broke, I would like a repair',
          'application.noted',
          'application.ask.repair_mode',
        ),
        { symptom: 'buyer_damage' },
      ),
    ],
  },
  {
    name: 'the place is changed after a why',
    language: 'en',
    world: having('lamp'),
    turns: [
      says("the lamp won't turn on, I want it repaired", 'application.noted', 'application.ask.repair_mode'),
      says('why', 'chat.why.ruling', 'application.again.repair_mode'),
      presses({ kind: 'answer', field: 'repair_mode', value: 'mail_in' }, 'application.ask.address'),
      holds(says('change it to on-site', 'application.corrected', 'application.again.address'), {
        repairMode: 'on_site',
      }),
    ],
  },
  {
    name: 'a repair becomes a return',
    language: 'en',
    world: having('earphones'),
    turns: [
      says(
        'no sound from the left earphone, please repair them',
        'application.noted',
        'application.ask.repair_mode',
      ),
      holds(says('actually I want to return it', 'application.corrected', 'application.ask.evidence'), {
        service: 'return_refund',
      }),
    ],
  },
  {
    name: 'a person is called at the address, and days later it goes on',
    language: 'en',
    world: having('lamp'),
    turns: [
      says(
        "the lamp won't turn on, I'd like to mail it in for repair",
        'application.noted',
        'application.ask.address',
      ),
      handsOver(says('a human please', 'handoff.queued', 'application.again.address')),
      { ...says('go on', 'application.ask.address'), after: 2 * DAY },
    ],
  },
  {
    name: 'the warranty is told of what is asked about',
    language: 'en',
    world: having('lamp', 'fan'),
    turns: [
      says('is the lamp still under warranty?', 'answers.warranty.shop'),
      says('and the fan?', 'answers.warranty.over'),
    ],
  },
  {
    name: 'under warranty is one request, of no underwear',
    language: 'en',
    world: underwear,
    turns: [
      holds(
        says(
          'kettle doesnt turn on, want it repaired under warranty',
          'application.noted',
          'application.refused',
        ),
        { service: 'repair', reason: 'quality_defect' },
      ),
    ],
  },
  {
    name: 'an address told while it is asked how is kept',
    language: 'en',
    world: having('lamp'),
    turns: [
      says("the lamp won't turn on, I want it repaired", 'application.noted', 'application.ask.repair_mode'),
      holds(
        says(`my address is ${HOME}, 13800138000`, 'application.noted', 'application.again.repair_mode'),
        {
          address: `13800138000 ${HOME}`,
        },
      ),
      says('on site', 'application.noted', 'application.ask.evidence'),
    ],
  },
];
