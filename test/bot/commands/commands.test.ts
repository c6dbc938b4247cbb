import { requestPerson } from '../../../bot/commands/request-person';
import { updateHandoff } from '../../../bot/commands/update-handoff';
import { submitCase } from '../../../bot/commands/submit-case';
import type { CommandContext } from '../../../bot/commands/command';
import type { HandoffRequest, SubmitRequest } from '../../../dialogs/desk';
import { assess as realAssess } from '../../../policy/assess';
import type { ApplicationFacts, Assessment } from '../../../policy/facts';
import type { Stores } from '../../../storage/stores';
import { aConversation } from '../../support/conversations';
import { aFile } from '../../support/world';
import { DAY, HOUR, NOW, anOrder, aLine, aShop } from '../../support/orders';
import { memoryStores } from '../../support/stores';

const because = (key: string) => ({ key, facts: {}, rules: ['W2'] });

/** Possible until the line has a case (W4), at what was paid. */
function assess({ line, lineCases, now, claim }: ApplicationFacts): Assessment {
  const outcome = lineCases.length === 0 ? 'possible' : 'refused';
  return {
    decision: { outcome, because: [because(`fake.${outcome}`)], wouldChange: [], rules: ['W2'] },
    services: [],
    reasons: [],
    missing: [],
    helpful: [],
    amount: { maxFen: line.paidFen, because: [because('fake.amount')] },
    freight: {
      outcome: 'ruled',
      because: [because('fake.freight')],
      wouldChange: [],
      rules: ['F3'],
      return: 'seller',
      resend: 'none',
      outboundRefundFen: 0,
    },
    evidence: { required: [], recommended: [], missing: [], rules: [] },
    clock: {
      id: 'C1',
      startedAt: now,
      dueAt: now + 5 * DAY,
      against: 'seller',
      reminders: [],
      rules: ['C1'],
    },
    warnings: [],
    personBecause: [],
    alternatives: [],
    policyVersion: { law: 'l', platform: 'p', shop: 's' },
    claim,
  };
}

const conversation = aConversation();

const request: SubmitRequest = {
  orderId: 'shop-1/260100010001',
  lineId: '1',
  claim: {
    service: 'return_refund',
    reason: 'quality_defect',
    received: true,
    quantity: 1,
    amountFen: 12_900,
    evidence: [],
  },
  evidence: [],
};

const person: HandoffRequest = {
  because: [because('fake.asked')],
  mood: 'calm',
  summary: [],
  evidence: [],
  ruleAnalysis: [],
  rules: [],
};

let stores: Stores;
let context: CommandContext;

beforeEach(async () => {
  stores = await memoryStores();
  await stores.orders.insert(anOrder({ lines: [aLine()] }));
  context = { stores, assess, now: NOW, shop: aShop(), conversation, files: async () => [] };
});

afterEach(() => stores.close());

describe('submitting a case', () => {
  it('opens it with the listing, the policy version and the clock frozen', async () => {
    const outcome = await submitCase(context, 'talk/e1#1', request);
    expect(outcome).toMatchObject({
      kind: 'submitted',
      case: {
        _id: 'shop-1/260100010001/1#1',
        number: expect.stringMatching(/^AS261124-[0-9A-HJKMNP-TV-Z]{8}$/),
        listing: aLine().listing,
        policyVersion: { law: 'l', platform: 'p', shop: 's' },
        clocks: [{ id: 'C1', dueAt: NOW + 5 * DAY }],
        rules: ['W2', 'F3'],
        state: 'awaiting_seller',
      },
    });
  });

  it('is decided by the cases of the other lines too: the insurance pays once an order (F8)', async () => {
    const lines = [aLine(), aLine({ lineId: '2' })];
    const order = (await stores.orders.get(request.orderId))!;
    await stores.orders.update({ ...order, lines, freightInsurance: { coverFen: 1200, used: false } });
    const claim = { ...request.claim, reason: 'dislike' as const, intact: true };
    const evidence = [
      { uploadId: 'up-1', kind: 'intact_photo' as const, addedAt: NOW, by: 'buyer' as const },
    ];
    const real = { ...context, assess: realAssess, files: async () => [aFile('up-1')] };
    const payers: unknown[] = [];
    for (const lineId of ['1', '2']) {
      const outcome = await submitCase(real, `talk/e${lineId}#1`, { ...request, lineId, claim, evidence });
      payers.push(outcome.kind === 'submitted' && outcome.case.freight.return);
    }
    expect(payers).toEqual(['insurer', 'buyer']);
  });

  it('waits to be matched where the goods went back before, with the parcel as it was told', async () => {
    const sentBack = { carrier: 'sf', waybill: 'SF1234567890123' };
    const outcome = await submitCase(context, 'talk/e1#1', {
      ...request,
      claim: { ...request.claim, sentBack },
    });
    expect(outcome).toMatchObject({
      kind: 'submitted',
      case: { state: 'awaiting_match', returnLeg: { ...sentBack, enteredAt: NOW } },
    });
  });

  it('answers a repeat of the command with the case it opened, whatever became of it', async () => {
    const first = await submitCase(context, 'talk/e1#1', request);
    if (first.kind !== 'submitted') throw new Error('not submitted');
    await stores.cases.update({ ...first.case, state: 'returning' });
    const again = await submitCase(context, 'talk/e1#1', request);
    expect(again).toMatchObject({ kind: 'submitted', case: { _id: first.case._id, state: 'returning' } });
    expect(await stores.cases.count({})).toBe(1);
  });

  it('refuses another command once policy does, and writes nothing', async () => {
    await submitCase(context, 'talk/e1#1', request);
    expect(await submitCase(context, 'talk/e2#1', request)).toEqual({
      kind: 'refused',
      because: [because('fake.refused')],
    });
    expect(await stores.cases.count({})).toBe(1);
  });

  it('lets one of many that race through, and the losers decide anew', async () => {
    const commands = Array.from({ length: 10 }, (_, index) => `talk/e${index}#1`);
    const outcomes = await Promise.all(commands.map((id) => submitCase(context, id, request)));
    expect(outcomes.filter(({ kind }) => kind === 'submitted')).toHaveLength(1);
    expect(await stores.cases.count({})).toBe(1);
  });

  it('numbers the cases of a line on when policy allows several', async () => {
    const lenient = { ...context, assess: (facts: ApplicationFacts) => assess({ ...facts, lineCases: [] }) };
    const commands = ['a', 'b', 'c'].map((id) => submitCase(lenient, `talk/${id}#1`, request));
    const ids = (await Promise.all(commands)).map(
      (outcome) => outcome.kind === 'submitted' && outcome.case._id,
    );
    expect(ids.sort()).toEqual([1, 2, 3].map((n) => `shop-1/260100010001/1#${n}`));
  });

  it('refuses more than the bound with the bound', async () => {
    const greedy = { ...request, claim: { ...request.claim, amountFen: 12_901 } };
    expect(await submitCase(context, 'talk/e1#1', greedy)).toEqual({
      kind: 'refused',
      because: [because('fake.amount')],
    });
  });

  it("throws for an order that is not this buyer's", async () => {
    const other = { ...context, conversation: { ...conversation, buyerId: 'somebody' } };
    await expect(submitCase(other, 'talk/e1#1', request)).rejects.toThrow("not one of this buyer's");
  });

  it('leaves out evidence that is not of this conversation', async () => {
    const evidence = [{ uploadId: 'foreign', kind: 'defect_photo', addedAt: NOW, by: 'buyer' }] as const;
    expect(await submitCase(context, 'talk/e1#1', { ...request, evidence })).toMatchObject({
      case: { evidence: [] },
    });
  });
});

describe('asking for a person', () => {
  it('queues the talk and says when someone answers', async () => {
    expect(await requestPerson(context, 'talk/e1#1', person)).toEqual({
      kind: 'queued',
      handoffId: 'talk/e1#1',
      position: 0,
      answerBy: NOW + 180_000,
      open: true,
    });
  });

  it('gives a repeat the first outcome', async () => {
    const first = await requestPerson(context, 'talk/e1#1', person);
    expect(await requestPerson(context, 'talk/e1#1', person)).toEqual(first);
    expect(await stores.handoffs.count({})).toBe(1);
  });

  it('keeps the place of a talk that waits already, with the newer draft and the new reason', async () => {
    await requestPerson(context, 'talk/e1#1', person);
    const news = { ...person, because: [because('fake.fury')], mood: 'furious' as const, draft: { id: 'd' } };
    expect(await requestPerson({ ...context, now: NOW + 1 }, 'talk/e2#1', news)).toMatchObject({
      kind: 'already_waiting',
      handoffId: 'talk/e1#1',
      position: 0,
    });
    expect(await stores.handoffs.get('talk/e1#1')).toMatchObject({
      draft: { id: 'd' },
      mood: 'furious',
      createdAt: NOW,
      because: [{ key: 'fake.asked' }, { key: 'fake.fury' }],
    });
  });

  it('keeps the hour that was told after it has passed, unless the shop has closed since', async () => {
    await requestPerson(context, 'talk/e1#1', person);
    const [late, night] = [NOW + HOUR, NOW + 12 * HOUR];
    expect(await requestPerson({ ...context, now: late }, 'talk/e2#1', person)).toMatchObject({
      open: true,
      answerBy: NOW + 180_000,
    });
    const { open, answerBy } = await requestPerson({ ...context, now: night }, 'talk/e3#1', person);
    expect(open).toBe(false);
    expect(answerBy).toBeGreaterThan(night);
  });

  it('adds what comes in later to the hand-off that is open, also when somebody has taken it', async () => {
    await requestPerson(context, 'talk/e1#1', person);
    const evidence = [{ uploadId: 'u1', kind: 'item_photo', addedAt: NOW, by: 'buyer' } as const];
    const waiting = await stores.handoffs.get('talk/e1#1');
    if (waiting) await stores.handoffs.update({ ...waiting, state: 'claimed' });
    await updateHandoff(context, { ...person, because: [], evidence });
    expect(await stores.handoffs.get('talk/e1#1')).toMatchObject({
      state: 'claimed',
      evidence,
      because: [{ key: 'fake.asked' }],
    });
  });

  it('keeps a hand-off about its own goods when others come up, with their pictures beside', async () => {
    await requestPerson(context, 'talk/e1#1', { ...person, draft: { id: 'kettle' } });
    const evidence = [{ uploadId: 'u2', kind: 'item_photo', addedAt: NOW, by: 'buyer' } as const];
    await updateHandoff(context, { ...person, draft: { id: 'lamp' }, evidence });
    await updateHandoff(context, { ...person, draft: { id: 'lamp' }, evidence });
    expect(await stores.handoffs.get('talk/e1#1')).toMatchObject({ draft: { id: 'kettle' }, evidence });
  });

  it('adds nothing where nobody was called', async () => {
    await updateHandoff(context, person);
    expect(await stores.handoffs.count({})).toBe(0);
  });

  it('counts who waits before', async () => {
    await requestPerson(context, 'talk/e1#1', person);
    const other = { ...context, now: NOW + 1, conversation: { ...conversation, _id: 'talk-2' } };
    expect(await requestPerson(other, 'talk-2/e1#1', person)).toMatchObject({
      position: 1,
      answerBy: NOW + 1 + 360_000,
    });
  });
});
