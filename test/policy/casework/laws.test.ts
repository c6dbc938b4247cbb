import fc from 'fast-check';
import { isOpen } from '../../../policy/case-states';
import { deadlinesOf } from '../../../policy/casework/deadlines';
import { actsOf, perform, type Performed } from '../../../policy/casework/perform';
import { play } from '../../../policy/casework/play';
import { settingOf, type Setting } from '../../../policy/casework/setting';
import { EXPIRIES } from '../../../policy/casework/silence';
import { ACTS } from '../../../policy/casework/table';
import type { ActKind, Case, CaseAct, CaseActor } from '../../../storage/records';
import { aCase } from '../../support/cases';
import { aShop, DAY, HOUR, NOW } from '../../support/orders';
import { holds } from '../../support/holds';

const shop = aShop();
const PAID = 12_900;
const RATE = { fen: 1200, zone: 'neighbour', kilograms: 1 } as const;

/** Acts as people would do them, some of them wrong. */
const ACT: Record<ActKind, fc.Arbitrary<CaseAct>> = (() => {
  const one = <T extends CaseAct>(act: T) => fc.constant(act as CaseAct);
  const amount = fc.constantFrom(0, 500, PAID, PAID + 1);
  const offered = fc.record({
    remedy: fc.constantFrom('refund' as const, 'replacement' as const, 'repair' as const),
    amountFen: amount,
    goods: fc.constantFrom('return' as const, 'keep' as const),
  });
  const kinds = fc.constantFrom(
    'parcel_label_photo' as const,
    'packaging_photo' as const,
    'parcel_contents_photo' as const,
    'defect_photo' as const,
    'waybill_slip' as const,
  );
  const measured = fc.constantFrom(980, 990, 1040).map((millimetres) => ({
    kind: 'submit_measurements' as const,
    measures: [{ name: { zh: '胸围', en: 'bust' }, listed: 980, measured: millimetres }],
  }));
  return {
    amend: one({ kind: 'amend', change: { amountFen: 500 } }),
    withdraw: one({ kind: 'withdraw' }),
    enter_waybill: fc.boolean().map((collect) => ({
      kind: 'enter_waybill' as const,
      carrier: '中通快递',
      waybill: '78120033445566',
      ...(collect && { collect }),
    })),
    claim_freight: fc
      .constantFrom(1, 900, RATE.fen, 5000)
      .map((paidFen) => ({ kind: 'claim_freight' as const, paidFen })),
    ask_extension: one({ kind: 'ask_extension' }),
    answer_objection: fc.boolean().map((agrees) => ({ kind: 'answer_objection' as const, agrees })),
    change_to_refund: amount.map((amountFen) => ({ kind: 'change_to_refund' as const, amountFen })),
    accept_quote: one({ kind: 'accept_quote' }),
    refuse_quote: one({ kind: 'refuse_quote' }),
    confirm_arrival: one({ kind: 'confirm_arrival' }),
    add_evidence: fc.uniqueArray(kinds, { minLength: 1 }).map((all) => ({
      kind: 'add_evidence' as const,
      items: all.map((kind) => ({ uploadId: kind, kind })),
    })),
    add_statement: one({ kind: 'add_statement', text: '我有话说' }),
    submit_measurements: measured,
    offer: offered.map((terms) => ({ kind: 'offer' as const, ...terms })),
    accept_offer: one({ kind: 'accept_offer' }),
    decline_offer: one({ kind: 'decline_offer' }),
    counter_offer: offered.map((terms) => ({ kind: 'counter_offer' as const, ...terms })),
    ask_platform: one({ kind: 'ask_platform' }),
    match: one({ kind: 'match' }),
    agree: one({ kind: 'agree' }),
    decline: one({ kind: 'decline', reason: '看不出破损' }),
    quote: amount.map((amountFen) => ({ kind: 'quote' as const, amountFen })),
    grant_extension: one({ kind: 'grant_extension' }),
    refuse_extension: one({ kind: 'refuse_extension' }),
    object: one({ kind: 'object', about: 'empty', text: '空的' }),
    confirm_receipt: one({ kind: 'confirm_receipt' }),
    send_replacement: one({ kind: 'send_replacement', carrier: '顺丰', waybill: 'SF1234567890' }),
    mark_paid: one({ kind: 'mark_paid' }),
    promise: one({ kind: 'promise', text: '送一对备用扣', dueAt: NOW + 20 * DAY }),
    keep_promise: one({ kind: 'keep_promise', promiseId: 'p1' }),
    settle: fc
      .record({ outcome: fc.constantFrom('refund', 'return_refund', 'resend', 'resume', 'close') })
      .map(({ outcome }) => ({ kind: 'settle', outcome, text: '看过了' }) as CaseAct),
    rule: fc
      .record({ outcome: fc.constantFrom('refund', 'dismissed'), amountFen: fc.constantFrom(500, PAID + 1) })
      .map((rest) => ({ kind: 'rule', document: 'ruling.pdf', text: '平台裁定', ...rest }) as CaseAct),
    return_delivered: one({ kind: 'return_delivered' }),
    replacement_delivered: one({ kind: 'replacement_delivered' }),
  };
})();

/** Somebody does something after some time; what is possible comes up most, so that cases get far. */
const steps = fc.array(
  fc.record({
    after: fc.constantFrom(0, HOUR, 25 * HOUR, 2 * DAY, 6 * DAY, 11 * DAY, 40 * DAY),
    actor: fc.constantFrom<CaseActor>('buyer', 'seller', 'person', 'platform', 'carrier'),
    pick: fc.nat(),
    any: fc.boolean(),
    acts: fc.record(ACT),
  }),
  { maxLength: 14 },
);

const cases: fc.Arbitrary<Case> = fc
  .record({
    service: fc.constantFrom<Case['service']>('refund_only', 'return_refund', 'exchange', 'repair'),
    goesBack: fc.boolean(),
    sizes: fc.boolean(),
    signed: fc.boolean(),
    sentBack: fc.boolean(),
    warranty: fc.constantFrom<'shop' | 'none'>('shop', 'none'),
    outboundFreightFen: fc.constantFrom(0, 800),
    returns: fc.constantFrom<Case['freight']['return']>('seller', 'seller', 'buyer', 'insurer', 'open'),
  })
  .map(({ service, goesBack, sizes, signed, sentBack, warranty, outboundFreightFen, returns }) => {
    const early = sentBack && service === 'return_refund';
    const opened = aCase({
      service,
      reason: sizes ? 'size_disputed' : 'quality_defect',
      goesBack: service !== 'refund_only' && goesBack,
      outboundFreightFen,
      freight: { return: returns, resend: 'none', because: [], returnRate: RATE },
      ...(service === 'refund_only' && signed && { received: false, notReceivedStory: 'signed' as const }),
      ...(service === 'exchange' || service === 'repair' ? { amountFen: 0 } : {}),
      ...(service === 'repair' && { repair: { mode: 'mail_in', warranty } as const }),
    });
    if (!early) return opened;
    const [clock] = opened.clocks;
    return {
      ...opened,
      state: 'awaiting_match' as const,
      returnLeg: { enteredAt: NOW },
      clocks: [{ ...clock!, id: 'X5' as const, rules: ['X5'] }],
    };
  });

interface Step {
  before: Case;
  act: CaseAct;
  actor: CaseActor;
  setting: Setting;
  performed: Performed;
}

const at = (one: Case, now: number): Setting => ({
  ...settingOf(one, shop, now),
  amended: { outcome: 'possible', claimed: { amountFen: 500 }, personBecause: [] },
});

/** Plays the steps and looks at each of them. */
function live(
  opened: Case,
  script: typeof steps extends fc.Arbitrary<infer T> ? T : never,
  look: (step: Step) => void,
) {
  let one = opened;
  let now = NOW;
  for (const { after, actor, pick, any, acts } of script) {
    now += after;
    const setting = at(one, now);
    const possible = actsOf(one, actor, setting);
    const kinds = any || possible.length === 0 ? (Object.keys(ACTS) as ActKind[]) : possible;
    const act = acts[kinds[pick % kinds.length]!];
    const before = play(one, setting);
    const performed = perform(one, act, actor, setting);
    look({ before, act, actor, setting, performed });
    one = performed.case;
  }
}

/** Holds a law after every step of many lives. */
const everyStep = (look: (step: Step) => void): void =>
  holds(
    fc.property(cases, steps, (opened, script) => live(opened, script, look)),
    600,
  );

test('no sequence of acts pays more than was paid, with the freight there', () =>
  everyStep(({ performed: { case: one } }) => {
    const { goodsFen = 0, outboundFreightFen = 0 } = one.refund ?? {};
    expect(goodsFen).toBeLessThanOrEqual(one.paidFen);
    expect(outboundFreightFen).toBeLessThanOrEqual(one.outboundFreightFen);
  }));

test('whatever is not ended has a running clock or a person', () =>
  everyStep(({ performed: { case: one } }) => {
    const held = one.clocks.some(({ state }) => state === 'running') || one.person !== undefined;
    expect({ state: one.state, held: held || !isOpen(one) }).toEqual({ state: one.state, held: true });
  }));

const AFTER_THE_END: readonly ActKind[] = ['keep_promise', 'claim_freight', 'add_evidence'];

test('an ended case takes nothing but a kept promise, and the freight of a return with its slip', () =>
  everyStep(({ before, act, performed }) => {
    if (isOpen(before)) return;
    expect(performed.kind === 'refused' || AFTER_THE_END.includes(act.kind)).toBe(true);
    expect(performed.case).toMatchObject({
      state: before.state,
      ...(before.refund && { refund: before.refund }),
    });
    const added = performed.case.evidence.slice(before.evidence.length).map(({ kind }) => kind);
    expect(added.filter((kind) => kind !== 'waybill_slip')).toEqual([]);
  }));

/** What is promised for the way back, beside any refund. */
const promised = ({ promises }: Case): Case['promises'] =>
  promises.filter(({ about }) => about === 'return_freight');

test('the freight of a return is never more than was paid for it, nor than the usual rate', () =>
  everyStep(({ performed: { case: one } }) => {
    const sums = [one.refund?.returnFreightFen ?? 0, ...promised(one).map(({ amountFen = 0 }) => amountFen)];
    const bound = Math.min(one.returnLeg?.paidFen ?? 0, RATE.fen);
    expect(Math.max(...sums)).toBeLessThanOrEqual(bound);
  }));

test('the freight of a return is owed where the seller bears it, against the slip', () =>
  everyStep(({ before, performed: { case: one } }) => {
    const line = one.refund?.returnFreightFen ?? 0;
    const isFresh =
      line > (before.refund?.returnFreightFen ?? 0) || promised(one).length > promised(before).length;
    if (!isFresh) return;
    expect(one.freight.return).toBe('seller');
    expect(one.evidence.map(({ kind }) => kind)).toContain('waybill_slip');
  }));

test('the freight of a return is paid once, with the refund or beside it', () =>
  everyStep(({ performed: { case: one } }) => {
    const ways = [...promised(one), ...((one.refund?.returnFreightFen ?? 0) > 0 ? ['refund'] : [])];
    expect(ways.length).toBeLessThanOrEqual(1);
  }));

test('a refusal has a reason and a way, and changes nothing', () =>
  everyStep(({ before, performed }) => {
    const refused =
      performed.kind === 'refused' ? performed : { because: before, remedy: before, case: before };
    expect(refused.because).toBeDefined();
    expect(refused.remedy).toBeDefined();
    expect(refused.case).toEqual(before);
  }));

test('what is offered is not refused for its state', () =>
  everyStep(({ before, act, actor, setting, performed }) => {
    const offered = actsOf(before, actor, setting).includes(act.kind);
    const because = performed.kind === 'refused' ? performed.because.key : '';
    const forState = /refused\.(state|ended|not_yours)$/.test(because);
    expect({ because, clash: offered && forState }).toEqual({ because, clash: false });
  }));

test('an act does what its row of the table says, and no more', () =>
  everyStep(({ before, act, performed }) => {
    const { to = [], starts = [], news = [] } = ACTS[act.kind];
    const after = performed.case;
    expect([before.state, ...to]).toContain(after.state);
    const told = after.notify.slice(before.notify.length).map(({ kind }) => kind);
    const wrongNews = told.filter((kind) => !news.some((known) => known === kind));
    expect({ act: act.kind, wrongNews }).toEqual({ act: act.kind, wrongNews: [] });
    const fresh = after.clocks.slice(before.clocks.length).map(({ id }) => id);
    const wrong = fresh.filter((id) => !starts.some((known) => known === id));
    expect({ act: act.kind, wrong }).toEqual({ act: act.kind, wrong: [] });
  }));

test('silence does what its row says', () =>
  everyStep(({ performed: { case: one } }) => {
    const [next] = one.clocks.filter(({ state }) => state === 'running').sort((a, b) => a.dueAt - b.dueAt);
    if (!next) return;
    const after = play(one, at(one, next.dueAt + 1));
    const ended = after.clocks.filter(
      ({ state }, index) => state === 'ended' && one.clocks[index]?.state === 'running',
    );
    const rows = ended.map(({ id }) => EXPIRIES[id]);
    expect([one.state, ...rows.flatMap(({ to = [] }) => to)]).toContain(after.state);
    expect(rows.some(({ from }) => from.includes(one.state))).toBe(true);
  }));

test('playing again changes nothing, and nothing is left due', () =>
  everyStep(({ performed: { case: one }, setting }) => {
    const later = at(one, setting.now + 12 * DAY);
    const played = play(one, later);
    expect(play(played, later)).toEqual(played);
    expect(played.nextDueAt ?? Infinity).toBeGreaterThan(later.now);
  }));

test('playing only adds: an end stays, news and events grow', () =>
  everyStep(({ performed: { case: one }, setting }) => {
    const played = play(one, at(one, setting.now + 50 * DAY));
    expect(isOpen(one) || !isOpen(played)).toBe(true);
    expect(played.notify.slice(0, one.notify.length)).toEqual(one.notify);
    expect(played.events.slice(0, one.events.length)).toEqual(one.events);
  }));

test('what stands still has time left and no end; what runs has an end to come', () =>
  everyStep(({ performed: { case: one }, setting }) => {
    for (const { state, dueAt, leftMs } of deadlinesOf(one, setting)) {
      expect(leftMs).toBeGreaterThanOrEqual(0);
      expect((dueAt ?? -1) >= setting.now).toBe(state === 'running');
    }
  }));

test('while the platform decides, all clocks stand still', () =>
  everyStep(({ performed: { case: one } }) => {
    const running = one.clocks.filter(({ state }) => state === 'running');
    expect(one.state === 'platform' ? running : []).toEqual([]);
  }));

test('every clock that the table starts is one that silence ends in the states it leads to', () => {
  for (const [act, { from, to = from, starts = [] }] of Object.entries(ACTS))
    for (const id of starts)
      expect({ act, id, lives: EXPIRIES[id].from.some((state) => to.includes(state)) }).toEqual({
        act,
        id,
        lives: true,
      });
});
