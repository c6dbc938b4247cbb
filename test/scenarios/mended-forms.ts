import { DAY, NOW } from '../support/orders';
import { holds, records, says, type Scenario } from './scenario';
import { only } from './world';

const underwear: NonNullable<Scenario['world']> = (world) => {
  only('kettle', 'briefs')(world);
  const [kettle, briefs] = world.orders;
  Object.assign(kettle!, { status: 'delivered', deliveredAt: NOW - DAY });
  Object.assign(briefs!.lines[0]!.listing, {
    title: { zh: '无痕蕾丝内裤', en: 'Seamless lace underwear set' },
  });
};

/** What a form or a draft took for an answer, and was none. */
export const mendedForms: Scenario[] = [
  {
    name: 'an invoice is no address',
    world: only('scarf'),
    turns: [
      says('改地址', 'requests.begin.address.shop', 'requests.ask.address'),
      says('开发票 个人', 'requests.begin.invoice.shop', 'requests.ask.email'),
    ],
  },
  {
    name: 'how the interception stands, and taking it back, are about the one that is open',
    world: only('kettle', 'dress'),
    turns: [
      says('养生壶不想要了，能拦截吗', 'requests.begin.intercept.carrier', 'requests.ask.confirm.intercept'),
      records(says('提交', 'requests.recorded.intercept'), 'intercept'),
      says('拦截怎么样了', 'requests.status.open.intercept'),
      {
        ...says('拦截取消 我又要了', 'requests.withdrawn.intercept'),
        commands: ['withdrawRequest'],
      },
    ],
  },
  {
    name: 'a parcel that stands still is asked about, not its state',
    world: only('kettle', 'dress'),
    turns: [
      holds(says('养生壶5天没动 退钱', 'application.noted', 'application.ask.confirm'), {
        reason: 'lost_parcel',
      }),
    ],
  },
  {
    name: 'a yes or a question names no part',
    world: only('kettle', 'dress'),
    turns: [
      says('裙子少了颗扣子，补发', 'application.noted', 'application.ask.evidence'),
      holds(says('确定', 'application.again.evidence'), { wanted: { kind: 'part', part: '扣子' } }),
      holds(says('能晚三天再寄吗', 'chat.not_taken', 'application.again.evidence'), {
        wanted: { kind: 'part', part: '扣子' },
      }),
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
];
