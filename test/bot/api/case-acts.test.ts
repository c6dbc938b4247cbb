import { CaseActResponse, CaseResponse } from '../../../bot/api/contract';
import type { Case, CaseAct } from '../../../storage/records';
import { startCaseServer, type CaseServer } from '../../support/case-server';
import { DAY, HOUR, NOW } from '../../support/orders';

let server: CaseServer;
const open = async (fields?: Partial<Case>) => (server = await startCaseServer(fields));
afterEach(() => server.stop());

const waybill: CaseAct = { kind: 'enter_waybill', carrier: '中通快递', waybill: '78120033445566' };
const replacement = { kind: 'send_replacement', carrier: '顺丰速运', waybill: 'SF1234567890123' };
const stateOf = async () => (await server.stored()).state;

describe('a whole case', () => {
  it('refund only: agreed, paid, told once each', async () => {
    await open({ service: 'refund_only', goesBack: false });
    const { status, body } = await server.act({ kind: 'agree' }, { more: { name: '客服小周' } });
    expect(status).toBe(200);
    expect(CaseActResponse.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      repeated: false,
      case: { state: 'refund_due', refund: { goods: { fen: 12_900 } }, agreement: { names: ['客服小周'] } },
    });
    await server.act({ kind: 'mark_paid', amountFen: 12_900 });
    expect(await stateOf()).toBe('paid');
    expect(await server.told()).toEqual(['agreed_refund', 'refunded']);
  });

  it('return and refund: back by waybill, confirmed by silence, paid', async () => {
    await open();
    await server.act({ kind: 'agree' });
    await server.buyer(waybill);
    await server.pass(2 * DAY);
    await server.act({ kind: 'return_delivered' });
    expect((await server.read()).body).toMatchObject({
      state: 'returning',
      clocks: [{ id: 'C3', state: 'running', left: 7 * DAY }],
      returnLeg: { carrier: '中通快递', address: { name: '退货组' } },
    });
    await server.pass(8 * DAY);
    expect(await stateOf()).toBe('refund_due');
    await server.act({ kind: 'mark_paid' });
    expect(await server.told()).toEqual(['agreed_return', 'presumed_refund', 'refunded']);
  });

  it('exchange: back, sent, delivered; the windows open anew', async () => {
    await open({ service: 'exchange', amountFen: 0, wanted: { kind: 'same' } });
    await server.act({ kind: 'agree' });
    await server.buyer(waybill);
    await server.act({ kind: 'confirm_receipt' });
    await server.act(replacement);
    await server.pass(2 * DAY);
    await server.act({ kind: 'replacement_delivered' });
    expect(await server.stored()).toMatchObject({ state: 'completed', renewedAt: NOW + 2 * DAY });
    expect(await server.told()).toEqual(['agreed_return', 'received_resend', 'resent_parcel', 'arrived']);
  });

  it('repair out of warranty: quoted, agreed, mailed in, sent back', async () => {
    await open({ service: 'repair', amountFen: 0, repair: { mode: 'mail_in', warranty: 'none' } });
    await server.act({ kind: 'quote', amountFen: 6_000, note: '换主板' });
    await server.act({ kind: 'quote', amountFen: 4_000, note: '换主板' });
    expect((await server.read()).body).toMatchObject({ quote: { id: 'q2', amount: { fen: 4_000 } } });
    expect(await server.buyer({ kind: 'accept_quote', quoteId: 'q1' })).toMatchObject({ kind: 'refused' });
    expect(await server.buyer({ kind: 'accept_quote', quoteId: 'q2' })).toMatchObject({
      kind: 'done',
      news: [{ kind: 'agreed_return' }],
    });
    await server.buyer(waybill);
    await server.act({ kind: 'confirm_receipt' });
    expect((await server.read()).body.clocks).toMatchObject([{ id: 'C6', left: 30 * DAY }]);
    await server.act(replacement);
    await server.buyer({ kind: 'confirm_arrival' });
    expect(await stateOf()).toBe('completed');
    expect(await server.told()).toEqual(['quoted', 'quoted_anew', 'received_resend', 'resent_parcel']);
  });
});

describe('an act', () => {
  it('is done once, however often it is sent', async () => {
    await open();
    const first = await server.act({ kind: 'agree' }, { key: 'mine' });
    const again = await server.act({ kind: 'agree' }, { key: 'mine' });
    expect(again.body).toEqual({
      ...first.body,
      repeated: true,
      case: expect.objectContaining({ state: 'awaiting_return' }),
    });
    expect(await server.told()).toEqual(['agreed_return']);
  });

  it('needs a key of its own', async () => {
    await open();
    await server.act({ kind: 'agree' }, { key: 'mine' });
    const { status, body } = await server.act({ kind: 'confirm_receipt' }, { key: 'mine' });
    expect([status, body.error?.code]).toEqual([409, 'KeyReused']);
    const without = await server.act({ kind: 'agree' }, { key: ' ' });
    expect([without.status, without.body.error?.code]).toEqual([400, 'BadArgument']);
    expect(without.body.error?.message).toMatch(/Idempotency-Key/);
  });

  it('that is unknown is answered with those there are', async () => {
    await open();
    const { status, body } = await server.act({ kind: 'explode' });
    expect([status, body.error?.code]).toEqual([400, 'UnknownAct']);
    expect(body.error?.message).toMatch(/agree, decline/);
  });

  it('of the buyer is not the shop’s to do', async () => {
    await open();
    const { status, body } = await server.act({ kind: 'withdraw' });
    expect([status, body.error?.code]).toEqual([403, 'NotYours']);
  });

  it('that the state does not allow says why, what to do, and what is possible', async () => {
    await open();
    const { status, body } = await server.act({ kind: 'mark_paid' });
    expect([status, body.error?.code]).toEqual([409, 'NotPossible']);
    expect(body.error).toMatchObject({
      because: { key: 'casework.refused.state' },
      remedy: { key: 'casework.instead.possible' },
      possible: expect.arrayContaining(['agree', 'decline', 'offer']),
    });
    expect(await stateOf()).toBe('awaiting_seller');
  });

  it('on another version than the one named is a conflict', async () => {
    await open();
    const { version } = await server.stored();
    await server.act({ kind: 'add_statement', text: '正在看' });
    const { status, body } = await server.act({ kind: 'agree' }, { more: { version } });
    expect([status, body.error?.code]).toEqual([409, 'VersionConflict']);
  });

  it('without the shop’s key is not for anybody', async () => {
    await open();
    expect((await server.act({ kind: 'agree' }, { token: 'another' })).status).toBe(403);
    expect(await stateOf()).toBe('awaiting_seller');
  });

  it('with fields that do not fit is refused whole', async () => {
    await open();
    const { status } = await server.act({ kind: 'offer', remedy: 'refund', amountFen: -5, goods: 'keep' });
    expect(status).toBe(400);
    expect((await server.stored()).offers).toEqual([]);
  });

  it('comes too late an instant after the clock ran out, though nobody has played it yet', async () => {
    await open();
    server.later(5 * DAY);
    expect((await server.act({ kind: 'add_statement', text: '还在核实' })).status).toBe(200);
    server.later(1);
    const { status, body } = await server.act({ kind: 'decline', reason: '看不出破损' });
    expect([status, body.error?.code]).toEqual([409, 'NotPossible']);
    expect((await server.read()).body.state).toBe('awaiting_return');
  });
});

describe('news', () => {
  it('opens a conversation where there is none', async () => {
    await open({ conversationId: 'nobody-wrote-here' });
    await server.act({ kind: 'decline', reason: '照片里看不出破损' });
    expect(await server.told()).toEqual(['declined']);
  });

  it('is said while a person has the conversation', async () => {
    await open();
    const { _id } = await server.turns.forBuyer('shop-1', 'buyer-1', 'zh');
    await server.turns.idle();
    const conversation = await server.stores.conversations.get(_id);
    await server.stores.conversations.update({ ...conversation!, mode: 'human' });
    await server.act({ kind: 'agree' });
    expect(await server.told()).toEqual(['agreed_return']);
  });

  it('that calls a person queues the talk with the case', async () => {
    await open({
      service: 'refund_only',
      goesBack: false,
      received: false,
      reason: 'not_received',
      notReceivedStory: 'signed',
    });
    await server.pass(5 * DAY + HOUR);
    expect(await server.told()).toEqual(['person_called']);
    const handoffs = await server.stores.handoffs.find({});
    expect(handoffs).toMatchObject([{ caseId: (await server.stored())._id, state: 'waiting' }]);
    await server.act({ kind: 'settle', outcome: 'refund', text: '派送照片不是本人门口' });
    expect(await stateOf()).toBe('refund_due');
  });
});

describe('the seller’s files', () => {
  it('are uploaded with the shop’s key and become evidence', async () => {
    await open();
    await server.act({ kind: 'agree' });
    await server.buyer(waybill);
    await server.act({ kind: 'object', about: 'empty', text: '收到空包' });
    const form = new FormData();
    form.append(
      'file',
      new Blob([Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF')]),
      '底单.pdf',
    );
    const response = await fetch(`${server.url}/api/cases/AS26110001/files`, {
      method: 'POST',
      headers: { authorization: 'Bearer the-key-of-shop-1' },
      body: form,
    });
    const { files } = (await response.json()) as { files: { uploadId: string }[] };
    expect(files).toMatchObject([{ name: '底单.pdf', kind: 'document' }]);
    const items = ['parcel_label_photo', 'packaging_photo', 'parcel_contents_photo'].map((kind) => ({
      uploadId: files[0]!.uploadId,
      kind,
    }));
    const { body } = await server.act({ kind: 'add_evidence', items });
    expect(body.case).toMatchObject({ objection: { state: 'awaiting_answer' } });
    expect(await server.told()).toEqual(['agreed_return', 'objected', 'objection_to_answer']);
  });

  it('that nobody uploaded are no evidence', async () => {
    await open();
    const items = [{ uploadId: 'made-up', kind: 'item_photo' }];
    const { status, body } = await server.act({ kind: 'add_evidence', items });
    expect([status, body.error]).toMatchObject([409, { because: { key: 'casework.refused.no_file' } }]);
  });
});

test('a case is told with its state, clocks, steps, offers and promises', async () => {
  await open();
  await server.act({ kind: 'offer', remedy: 'refund', amountFen: 3_000, goods: 'keep', note: '不用寄回' });
  await server.act({ kind: 'promise', text: '送备用扣', dueAt: NOW + 3 * DAY });
  const { body } = await server.read();
  expect(CaseResponse.parse(body)).toEqual(body);
  expect(body).toMatchObject({
    state: 'awaiting_seller',
    clocks: [
      {
        id: 'C1',
        state: 'running',
        left: 5 * DAY,
        dueAt: '2026-11-29T12:00:00.000+08:00',
        ifNobodyActs: { key: 'casework.silence.C1' },
      },
    ],
    offers: [
      { id: 'o1', amount: { fen: 3_000 }, state: 'open', validUntil: '2026-11-27T12:00:00.000+08:00' },
    ],
    promises: [{ text: '送备用扣', state: 'open' }],
    possible: expect.arrayContaining(['agree', 'decline']),
  });
});
