import { nextSteps } from '../../../policy/casework/next-steps';
import { perform } from '../../../policy/casework/perform';
import { settingOf } from '../../../policy/casework/setting';
import { withdrawalWarnings } from '../../../policy/casework/withdrawal';
import type { Case, CaseAct, CaseActor } from '../../../storage/records';
import { aCase } from '../../support/cases';
import { aLine, anOrder, aShop, DAY, NOW } from '../../support/orders';

const setting = settingOf(aCase(), aShop(), NOW);

function after(one: Case, ...acts: [CaseAct, CaseActor][]): Case {
  return acts.reduce((before, [act, actor]) => {
    const performed = perform(before, act, actor, setting);
    if (performed.kind === 'refused') throw new Error(performed.because.key);
    return performed.case;
  }, one);
}

const AGREE: [CaseAct, CaseActor] = [{ kind: 'agree' }, 'seller'];
const SEND: [CaseAct, CaseActor] = [
  { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123' },
  'buyer',
];
const OFFER: [CaseAct, CaseActor] = [
  { kind: 'offer', remedy: 'refund', amountFen: 5000, goods: 'keep' },
  'seller',
];

describe('the next steps of a buyer', () => {
  test.each([
    ['an application', aCase(), ['amend', 'add_evidence', 'withdraw']],
    [
      'an offer to answer',
      after(aCase(), OFFER),
      ['accept_offer', 'counter_offer', 'decline_offer', 'amend'],
    ],
    [
      'an agreed return',
      after(aCase(), AGREE),
      ['enter_waybill', 'ask_extension', 'add_evidence', 'withdraw'],
    ],
    ['a return on its way', after(aCase(), AGREE, SEND), ['claim_freight', 'enter_waybill', 'add_evidence']],
    [
      'a return on its way whose freight is told and shown',
      after(
        aCase(),
        AGREE,
        SEND,
        [{ kind: 'claim_freight', paidFen: 900 }, 'buyer'],
        [{ kind: 'add_evidence', items: [{ uploadId: 'slip', kind: 'waybill_slip' }] }, 'buyer'],
      ),
      ['enter_waybill', 'add_evidence'],
    ],
    ['an ended case', after(aCase(), [{ kind: 'withdraw' }, 'buyer']), []],
  ])('on %s are the likeliest first', (_name, one, steps) => {
    expect(nextSteps(one, setting)).toEqual(steps);
  });
});

describe('the warning before a withdrawal (W4)', () => {
  const keys = (order = anOrder(), one = aCase(), line = aLine()): string[] =>
    withdrawalWarnings(one, { now: NOW, order, line, lineCases: [one], shop: aShop() }).map(({ key }) =>
      key.replace('casework.withdrawal.', ''),
    );
  const succeeded = (deliveredAt: number, succeededAt = NOW - DAY) =>
    anOrder({ status: 'succeeded', deliveredAt, succeededAt });

  test('says before the deal has succeeded that it costs nothing', () => {
    expect(keys()).toEqual(['free', 'advice']);
  });

  test('names the single chance afterwards, and the law within seven days of delivery (L6)', () => {
    expect(keys(succeeded(NOW - 2 * DAY))).toEqual(['chance', 'policy.window.legal_minimum', 'advice']);
    expect(keys(succeeded(NOW - 10 * DAY))).toEqual(['chance', 'advice']);
  });

  test('costs nothing where it was applied for before the deal succeeded', () => {
    const before = aCase({ createdAt: NOW - 2 * DAY });
    expect(keys(succeeded(NOW - 3 * DAY), before)).toEqual(['free', 'advice']);
  });

  test('says that nothing can be applied for any more once the window is over (W2, W3)', () => {
    const before = aCase({ createdAt: NOW - 20 * DAY });
    const over = succeeded(NOW - 30 * DAY, NOW - 15 * DAY - 1);
    expect([keys(over), keys(over, before)]).toEqual([
      ['over', 'advice'],
      ['over', 'advice'],
    ]);
    expect(keys(succeeded(NOW - 30 * DAY, NOW - 15 * DAY))).toEqual(['chance', 'advice']);
  });

  test('names what a warranty leaves open all the same (M4)', () => {
    const covered = aLine({ listing: { ...aLine().listing, warranty: { kind: 'shop', months: 12 } } });
    const left = ['policy.guarantee.warranty', 'advice'];
    expect(keys(succeeded(NOW - 10 * DAY), aCase(), covered)).toEqual(['chance', ...left]);
    const before = aCase({ createdAt: NOW - 20 * DAY });
    expect(keys(succeeded(NOW - 30 * DAY, NOW - 16 * DAY), before, covered)).toEqual(['over_but', ...left]);
  });
});
