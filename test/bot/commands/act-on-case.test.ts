import { actOnCase, type ActRequest, type CaseworkContext } from '../../../bot/commands/act-on-case';
import { OwnRecords } from '../../../bot/turn/own-records';
import type { Question } from '../../../bot/turn/question';
import { assess } from '../../../policy/assess';
import { VersionConflictError } from '../../../storage/port';
import type { Case, CaseAct } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import { aCase } from '../../support/cases';
import { aLine, anOrder, aShop, DAY, HOUR, NOW } from '../../support/orders';
import { memoryStores } from '../../support/stores';

let stores: Stores;
let context: CaseworkContext;
const opened = aCase({
  description: '袖口有个洞',
  evidence: [{ uploadId: 'up-1', kind: 'defect_photo', addedAt: NOW, by: 'buyer' }],
});

beforeEach(async () => {
  stores = await memoryStores();
  await stores.orders.insert(anOrder());
  await stores.cases.insert(opened);
  context = { stores, assess, now: NOW + DAY, shop: aShop() };
});
afterEach(() => stores.close());

const ask = (act: CaseAct, fields: Partial<ActRequest> = {}): ActRequest => ({
  caseId: opened._id,
  act,
  actor: 'buyer',
  ...fields,
});
const asSeller = { actor: 'seller' } as const;
const stored = async () => (await stores.cases.get(opened._id))!;

describe('amending', () => {
  it('is judged by policy, restarts C1 and keeps the terms of the opening', async () => {
    const stricter = { ...context, shop: aShop({ terms: { versionName: 'test-2', sellerAnswerDays: 2 } }) };
    const act: CaseAct = { kind: 'amend', change: { amountFen: 5_000 } };
    expect(await actOnCase(stricter, 'c1', ask(act))).toMatchObject({ kind: 'done' });
    expect(await stored()).toMatchObject({
      amountFen: 5_000,
      state: 'awaiting_seller',
      terms: { versionName: 'test-1' },
    });
    const running = (await stored()).clocks.filter(({ state }) => state === 'running');
    expect(running).toMatchObject([{ id: 'C1', dueAt: NOW + 6 * DAY }]);
  });

  it('to another service derives the sums anew', async () => {
    const change = { service: 'refund_only', received: true, amountFen: 3_000 } as const;
    await actOnCase(context, 'c1', ask({ kind: 'amend', change }));
    expect(await stored()).toMatchObject({ service: 'refund_only', amountFen: 3_000, goesBack: false });
  });

  it('beyond what was paid is refused, and nothing is written', async () => {
    const act: CaseAct = { kind: 'amend', change: { service: 'refund_only', amountFen: 99_900 } };
    const outcome = await actOnCase(context, 'c1', ask(act));
    expect(outcome).toMatchObject({
      kind: 'refused',
      because: { key: 'casework.refused.amend_missing', facts: { field: { term: 'field.amount' } } },
    });
    expect((await stored()).version).toBe(1);
  });
});

describe('another line of the order', () => {
  const other = aLine({ lineId: '2' });
  const insured = { coverFen: 1200, used: false };
  const its = (fields: Partial<Case>): Case =>
    aCase({ _id: `${opened.orderId}/2#1`, lineId: '2', number: 'AS26110002', ...fields });

  it('that the insurance pays for leaves none to an amendment', async () => {
    const order = (await stores.orders.get(opened.orderId))!;
    await stores.orders.update({ ...order, lines: [aLine(), other], freightInsurance: insured });
    const freight = { return: 'insurer', resend: 'none', because: [] } as const;
    await stores.cases.insert(its({ reason: 'dislike', freight: { ...freight, because: [] } }));
    const evidence = [{ uploadId: 'up-2', kind: 'intact_photo', addedAt: NOW, by: 'buyer' } as const];
    await stores.cases.update({ ...(await stored()), evidence });
    await actOnCase(context, 'c1', ask({ kind: 'amend', change: { reason: 'dislike' } }));
    expect(await stored()).toMatchObject({ reason: 'dislike', freight: { return: 'buyer' } });
  });

  it('with a fault too brings the freight there back to an amendment', async () => {
    const order = (await stores.orders.get(opened.orderId))!;
    await stores.orders.update({ ...order, lines: [aLine(), other], outboundFreightFen: 800 });
    await stores.cases.insert(its({}));
    await actOnCase(context, 'c1', ask({ kind: 'amend', change: { description: '袖口有两个洞' } }));
    expect(await stored()).toMatchObject({ outboundFreightFen: 800 });
  });
});

describe('an exchange whose new item comes too late', () => {
  const becomesMoney = async (reason: Case['reason']): Promise<Case> => {
    const order = (await stores.orders.get(opened.orderId))!;
    await stores.orders.update({ ...order, outboundFreightFen: 800 });
    const returnLeg = { enteredAt: NOW, receivedAt: NOW };
    const agreed = { at: NOW, by: 'seller', remedy: 'replacement', amountFen: 0, goods: 'return' } as const;
    await stores.cases.update({
      ...(await stored()),
      service: 'exchange',
      reason,
      amountFen: 0,
      state: 'awaiting_resend',
      returnLeg,
      agreement: { ...agreed, names: [], rules: [] },
      clocks: [],
    });
    await actOnCase(context, 'c1', ask({ kind: 'change_to_refund' }));
    return stored();
  };

  it('comes to what was paid, and the freight there where the shop is at fault', async () => {
    const { refund } = await becomesMoney('quality_defect');
    expect(refund).toMatchObject({ goodsFen: 12_900, outboundFreightFen: 800 });
  });

  it('comes to what was paid alone where it did not fit', async () => {
    expect((await becomesMoney('wrong_size')).refund).toMatchObject({ outboundFreightFen: 0 });
  });
});

describe('a disputed size that both sides have measured', () => {
  const measured = (millimetres: number): CaseAct => ({
    kind: 'submit_measurements',
    measures: [{ name: { zh: '胸围', en: 'bust' }, listed: 980, measured: millimetres }],
  });
  const ruled = async (millimetres: number): Promise<Case> => {
    const order = (await stores.orders.get(opened.orderId))!;
    const freightInsurance = { coverFen: 1200, used: false };
    await stores.orders.update({ ...order, outboundFreightFen: 800, freightInsurance });
    await stores.cases.update({ ...(await stored()), reason: 'size_disputed' });
    await actOnCase(context, 'c1', ask(measured(millimetres)));
    await actOnCase(context, 'c2', ask(measured(millimetres), asSeller));
    return stored();
  };

  it('and that is not as described brings the freight there back, and the slip up to the rate of its route', async () => {
    expect(await ruled(1030)).toMatchObject({
      reason: 'not_as_described',
      outboundFreightFen: 800,
      freight: { return: 'seller', returnRate: { kilograms: 1 } },
    });
  });

  it('and that does not fit is the insurance’s to send back', async () => {
    expect(await ruled(1000)).toMatchObject({
      reason: 'wrong_size',
      outboundFreightFen: 0,
      freight: { return: 'insurer' },
    });
  });
});

describe('the freight of a return', () => {
  const parcel = { carrier: 'sf', waybill: 'SF1234567890123' };
  const claims: CaseAct = { kind: 'claim_freight', paidFen: 1200 };
  const sent = { state: 'returning', returnLeg: { ...parcel, enteredAt: NOW } } as const;
  const other = aCase({ _id: `${opened.orderId}/2#1`, lineId: '2', number: 'AS26110002', ...sent });

  it('is claimed once for goods that went back in one parcel', async () => {
    await stores.cases.insert({
      ...other,
      returnLeg: { ...sent.returnLeg, waybill: 'sf 1234567890123', paidFen: 900 },
    });
    await stores.cases.update({ ...(await stored()), ...sent });
    expect(await actOnCase(context, 'c1', ask(claims))).toMatchObject({
      kind: 'refused',
      because: { key: 'casework.refused.freight_in_other_case', facts: { case: 'AS26110002' } },
    });
  });

  it('is claimed for a parcel of its own', async () => {
    await stores.cases.insert({ ...other, returnLeg: { ...sent.returnLeg, waybill: 'SF999', paidFen: 900 } });
    await stores.cases.update({ ...(await stored()), ...sent });
    expect(await actOnCase(context, 'c1', ask(claims))).toMatchObject({
      kind: 'done',
      case: { returnLeg: { ...parcel, paidFen: 1200 } },
    });
  });

  it('is no longer claimed here once the number turns out to be the other parcel’s', async () => {
    await stores.cases.insert({ ...other, returnLeg: { ...sent.returnLeg, paidFen: 900 } });
    const returnLeg = { carrier: 'sf', waybill: 'SF999', enteredAt: NOW, paidFen: 800 };
    const agreement = (await agreed()).agreement;
    await stores.cases.update({ ...(await stored()), ...sent, returnLeg, ...(agreement && { agreement }) });
    await actOnCase(context, 'c1', ask({ kind: 'enter_waybill', ...parcel }));
    expect((await stored()).returnLeg).toEqual({ ...parcel, enteredAt: NOW });
  });
});

/** The case as it would be once the seller has agreed. */
async function agreed() {
  const outcome = await actOnCase(context, 'agreed', ask({ kind: 'agree' }, asSeller));
  return outcome.case;
}

describe('a command', () => {
  it('given again returns what it came to, with the news of the buyer’s own act', async () => {
    await actOnCase(
      context,
      's1',
      ask({ kind: 'offer', remedy: 'refund', amountFen: 3_000, goods: 'keep' }, asSeller),
    );
    const first = await actOnCase(context, 'b1', ask({ kind: 'accept_offer' }));
    const again = await actOnCase({ ...context, now: NOW + 3 * DAY }, 'b1', ask({ kind: 'accept_offer' }));
    expect(first).toMatchObject({ kind: 'done', news: [{ kind: 'agreed_refund', inTurn: true }] });
    expect(again).toEqual(first);
  });

  it('on a version that is gone is a conflict', async () => {
    const act = ask({ kind: 'agree' }, { ...asSeller, version: 7 });
    await expect(actOnCase(context, 's1', act)).rejects.toThrow(VersionConflictError);
  });

  it('on a case of another shop fails', async () => {
    const elsewhere = { ...context, shop: aShop({ _id: 'shop-2' }) };
    await expect(actOnCase(elsewhere, 's1', ask({ kind: 'agree' }, asSeller))).rejects.toThrow(/shop/);
  });
});

it('of two at once each is judged by what the other left', async () => {
  const outcomes = await Promise.all([
    actOnCase(context, 's1', ask({ kind: 'agree' }, asSeller)),
    actOnCase(context, 'b1', ask({ kind: 'withdraw' })),
    actOnCase(context, 's2', ask({ kind: 'decline', reason: '看不出破损' }, asSeller)),
  ]);
  const one = await stored();
  expect(['withdrawn', 'awaiting_return', 'declined']).toContain(one.state);
  const done = outcomes.filter(({ kind }) => kind === 'done').length;
  expect(one.events).toHaveLength(done);
});

it('a turn that runs again sees the case as it found it', async () => {
  const eventId = 'talk/e1';
  const before = await stored();
  await actOnCase(context, `${eventId}#1`, ask({ kind: 'withdraw' }, { eventId }));
  const question = {
    shop: aShop(),
    buyer: { buyerId: opened.buyerId, name: '小林' },
    event: { _id: eventId },
    conversation: { _id: 'talk' },
  } as unknown as Question;
  const again = (given: string[]) => new OwnRecords(stores, question, given).cases();
  expect(await again([])).toMatchObject([{ state: before.state, version: before.version }]);
  expect(await again([`${eventId}#1`])).toMatchObject([{ state: 'withdrawn' }]);
});

it('what the clocks did before a late act is written with it', async () => {
  const late = { ...context, now: NOW + 5 * DAY + HOUR };
  const act: CaseAct = { kind: 'enter_waybill', carrier: '中通快递', waybill: '78120033445566' };
  expect(await actOnCase(late, 'b1', ask(act))).toMatchObject({ kind: 'done' });
  expect(await stored()).toMatchObject({
    state: 'returning',
    agreement: { by: 'clock', at: NOW + 5 * DAY },
    newsFrom: 1,
    notify: [{ kind: 'agreed_return' }],
  });
});
