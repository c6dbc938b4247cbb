import type { World } from '../../support/world';
import { says, acts, inWords, type Scenario } from '../scenario';
import { only } from '../world';
import { AGREE } from './steps';
import { caseOf, EXCHANGE, REPAIR, withCases } from './world';

const both =
  (...changes: ((world: World) => void)[]) =>
  (world: World): void =>
    changes.forEach((change) => change(world));

const PLACE = '杭州市西湖区文三路100号5栋302，小林 13800138000';
const OFFICE = '12 Wensan Road, Hangzhou, Li Lei 13800138000';
const EXCHANGED = both(only('cardigan'), withCases([caseOf('cardigan', EXCHANGE)], AGREE));
const BESIDE = both(only('cardigan', 'scarf'), withCases([caseOf('cardigan', EXCHANGE)], AGREE));
const REPAIRED = both(only('cardigan'), withCases([caseOf('cardigan', REPAIR)]));
const CALLED_OFF = both(
  only('scarf'),
  withCases([caseOf('scarf', { service: 'refund_only', reason: 'no_longer_needed', received: false })]),
);

/** "The address is wrong", with a case open. */
export const addresses: Scenario[] = [
  {
    name: 'not sent yet: a change of address is taken down',
    world: CALLED_OFF,
    turns: [says('地址填错了', 'requests.begin.address.shop', 'requests.ask.address')],
  },
  {
    name: 'of an exchange: word to the seller, and a question in between is none',
    world: EXCHANGED,
    turns: [
      says('收货地址发错了', 'cases.ask.text_address'),
      says('怎么样了', 'answers.progress.awaiting_return'),
      says('地址填错了', 'cases.ask.text_address'),
      acts(says(PLACE, 'cases.done.add_statement_address'), { kind: 'add_statement', text: PLACE }),
    ],
  },
  {
    name: 'of an exchange, with the right one in the same breath',
    world: EXCHANGED,
    turns: [
      acts(says(`地址填错了，应该是${PLACE}`, 'cases.done.add_statement_address'), {
        kind: 'add_statement',
        text: `地址填错了，应该是${PLACE}`,
      }),
    ],
  },
  {
    name: 'of a repair: the application is amended',
    world: REPAIRED,
    turns: [
      says('地址填错了', 'application.ask.address'),
      says(PLACE, 'cases.confirm.amend'),
      acts(says('确认', 'cases.done.amend'), { kind: 'amend', change: { address: PLACE } }),
    ],
  },
  {
    name: 'of a repair, said at once',
    world: REPAIRED,
    turns: [says(`地址填错了，应该是${PLACE}`, 'cases.confirm.amend')],
  },
  ...['第二个', '换货那个', '开衫换货寄给我的那个'].map((text): Scenario => ({
    name: `two may be meant, and it is asked which: "${text}"`,
    world: BESIDE,
    turns: [says('地址填错了', 'cases.address.which'), says(text, 'cases.ask.text_address')],
  })),
  {
    name: 'two may be meant, and the goods are named',
    world: BESIDE,
    turns: [says('围巾的地址填错了', 'requests.begin.address.shop', 'requests.ask.address')],
  },
  {
    name: 'nothing is on its way anywhere',
    world: both(only('cardigan'), withCases([caseOf('cardigan')])),
    turns: [says('地址填错了', 'cases.address.none')],
  },
  {
    name: 'of an exchange, in English',
    language: 'en',
    world: EXCHANGED,
    turns: [
      says('I gave you the wrong address', 'cases.ask.text_address'),
      acts(
        says('100 Wensan Road, Xihu District, Hangzhou, Lin 13800138000', 'cases.done.add_statement_address'),
        { kind: 'add_statement', text: '100 Wensan Road, Xihu District, Hangzhou, Lin 13800138000' },
      ),
    ],
  },
  ...[
    'send the new one to my office',
    'can you send the replacement to a different address',
    '新的寄到我公司吧',
  ].map((text): Scenario => ({
    name: `of what comes in exchange, whatever else is on its way: "${text}"`,
    ...inWords(text),
    world: BESIDE,
    turns: [
      says(text, 'cases.ask.text_address'),
      acts(says(OFFICE, 'cases.done.add_statement_address'), {
        kind: 'add_statement',
        text: OFFICE,
      }),
    ],
  })),
  {
    name: 'of what comes in exchange, with the place',
    language: 'en',
    world: EXCHANGED,
    turns: [
      acts(says(`send the replacement to my office: ${OFFICE}`, 'cases.done.add_statement_address'), {
        kind: 'add_statement',
        text: `send the replacement to my office: ${OFFICE}`,
      }),
    ],
  },
];
