/* eslint-disable jest/no-export -- a suite that the test file of each engine runs */
import type { Case } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import { aCase } from '../../support/cases';

const event = (id: string, conversationId = 'c', receivedAt = 1) => ({
  _id: `${conversationId}/${id}`,
  shopId: 's',
  conversationId,
  kind: 'activity' as const,
  payload: { text: id },
  receivedAt,
});
const item = (sourceId: string) => ({ sourceId, activity: { type: 'message', text: sourceId } });
const talk = { shopId: 's', conversationId: 'c' };
const dueFirst = [{ field: 'nextDueAt', order: 'asc' }] as const;
const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

/** Inbox, log and conversations on an engine; `open` gives two sets of stores on the same data. */
export function storesSuite(open: () => Promise<[Stores, Stores]>): void {
  let both: [Stores, Stores];
  let stores: Stores;
  beforeEach(async () => {
    both = await open();
    stores = both[0];
  });
  afterEach(() => Promise.all(both.map((each) => each.close())));

  describe('inbox', () => {
    it('fifty events at once get fifty places, in the order they came', async () => {
      const appended = await Promise.all(upTo(50).map((n) => stores.inbox.append(event(`e${n}`))));
      expect(appended.map((each) => each.event.seq)).toEqual(upTo(50));
      expect(appended.every((each) => !each.repeated)).toBe(true);
    });

    it('two processes fill one conversation without a gap', async () => {
      const appended = await Promise.all(upTo(50).map((n) => both[n % 2]!.inbox.append(event(`e${n}`))));
      const places = appended.map((each) => each.event.seq).sort((a, b) => a - b);
      expect(places).toEqual(upTo(50));
    });

    it('a repeated event is the one stored before, also at the same time', async () => {
      const appended = await Promise.all(upTo(10).map((n) => both[n % 2]!.inbox.append(event('same'))));
      expect(appended.filter((each) => !each.repeated)).toHaveLength(1);
      expect(new Set(appended.map((each) => each.event.seq))).toEqual(new Set([1]));
      const later = await stores.inbox.append({ ...event('same'), receivedAt: 99 });
      expect(later).toMatchObject({ repeated: true, event: { receivedAt: 1 } });
    });

    it('the next event is the first after the position, done or not', async () => {
      for (const n of upTo(3)) await stores.inbox.append(event(`e${n}`));
      await stores.inbox.finish((await stores.inbox.get('c/e2'))!);
      expect(await stores.inbox.next('c', 1)).toMatchObject({ _id: 'c/e2', seq: 2, done: true });
      expect(await stores.inbox.next('c', 3)).toBeUndefined();
    });

    it('keeps the first understanding, whoever comes second', async () => {
      const { event: stored } = await stores.inbox.append(event('e'));
      expect((await stores.inbox.understood(stored, { intent: 'first' })).understanding).toEqual({
        intent: 'first',
      });
      const second = await both[1].inbox.understood(stored, { intent: 'second' });
      expect(second.understanding).toEqual({ intent: 'first' });
    });

    it('finishing twice is finishing once', async () => {
      const { event: stored } = await stores.inbox.append(event('e'));
      await stores.inbox.finish(stored);
      await stores.inbox.finish(stored);
      expect(await stores.inbox.get('c/e')).toMatchObject({ done: true, version: 2 });
    });

    it('finishing keeps what was understood meanwhile', async () => {
      const { event: stored } = await stores.inbox.append(event('e'));
      await both[1].inbox.understood(stored, { intent: 'first' });
      await stores.inbox.finish(stored);
      expect(await stores.inbox.get('c/e')).toMatchObject({ done: true, understanding: { intent: 'first' } });
    });

    it('an event that does not exist cannot be finished', async () => {
      const { event: stored } = await stores.inbox.append(event('e'));
      await expect(stores.inbox.finish({ ...stored, _id: 'c/none' })).rejects.toThrow(/does not exist/);
    });

    it('names conversations with unfinished events, oldest first, however many events one has', async () => {
      for (const n of upTo(20)) await stores.inbox.append(event(`e${n}`, 'busy', n));
      const { event: finished } = await stores.inbox.append(event('x', 'done', 0));
      await stores.inbox.finish(finished);
      await stores.inbox.append(event('x', 'younger', 50));
      await stores.inbox.append(event('x', 'youngest', 60));
      expect(await stores.inbox.unfinished(2)).toEqual(['busy', 'younger']);
      expect(await stores.inbox.unfinished(10)).toEqual(['busy', 'younger', 'youngest']);
    });
  });

  describe('activity log', () => {
    it('numbers activities per conversation, under ids that sort', async () => {
      const logged = await stores.activities.append(talk, [item('a'), item('b')], 5);
      expect(logged.map((entry) => entry._id)).toEqual(['c|0000001', 'c|0000002']);
      await stores.activities.append({ shopId: 's', conversationId: 'd' }, [item('a')], 5);
      expect(await stores.activities.last('c')).toBe(2);
      expect(await stores.activities.last('d')).toBe(1);
      expect(await stores.activities.last('empty')).toBe(0);
    });

    it('fifty writers at once, in two processes, leave no gap', async () => {
      await Promise.all(upTo(50).map((n) => both[n % 2]!.activities.append(talk, [item(`a${n}`)], 5)));
      const all = await stores.activities.after('c', 0, 100);
      expect(all.map((entry) => entry.seq)).toEqual(upTo(50));
      expect(new Set(all.map((entry) => entry.sourceId)).size).toBe(50);
    });

    it('an outbox cut off between two items is completed by a repeat, and a further repeat changes nothing', async () => {
      const outbox = [item('1'), item('2'), item('3')];
      const [first] = await stores.activities.append(talk, outbox.slice(0, 1), 5);
      await stores.activities.append(talk, [item('somebody else')], 5);
      const repeated = await both[1].activities.append(talk, outbox, 9);
      expect(repeated[0]).toEqual(first);
      expect(repeated.map((entry) => entry.seq)).toEqual([1, 3, 4]);
      expect(await stores.activities.append(talk, outbox, 10)).toEqual(repeated);
      expect(await stores.activities.last('c')).toBe(4);
    });

    it('the same outbox delivered by two processes at once lands once, in order', async () => {
      const outbox = upTo(10).map((n) => item(`o${n}`));
      await Promise.all(both.map((each) => each.activities.append(talk, outbox, 5)));
      const all = await stores.activities.after('c', 0, 100);
      expect(all.map((entry) => entry.sourceId)).toEqual(outbox.map((each) => each.sourceId));
    });

    it('pages forward and backward', async () => {
      await stores.activities.append(
        talk,
        upTo(5).map((n) => item(`a${n}`)),
        5,
      );
      const places = async (page: Promise<{ seq: number }[]>) => (await page).map((entry) => entry.seq);
      expect(await places(stores.activities.after('c', 2, 2))).toEqual([3, 4]);
      expect(await places(stores.activities.before('c', 4, 2))).toEqual([2, 3]);
      expect(await places(stores.activities.before('c', 1, 2))).toEqual([]);
    });

    it('an activity is found by its source', async () => {
      await stores.activities.append(talk, [item('a')], 5);
      expect(await stores.activities.bySource('c', 'a')).toMatchObject({ seq: 1, activity: { text: 'a' } });
      expect(await stores.activities.bySource('d', 'a')).toBeUndefined();
    });
  });

  describe('cases', () => {
    it('what is due is claimed once, by the nearest end, and given back by its write', async () => {
      const due = { nextDueAt: { lte: 5 } };
      const claim = (holder: string, now: number) =>
        stores.cases.claim({ where: due, sort: dueFirst, leaseField: 'lease', holder, now, until: now + 10 });
      await stores.cases.insert({ ...aCase({ _id: 'late' }), nextDueAt: 9 });
      await stores.cases.insert({ ...aCase({ _id: 'second' }), nextDueAt: 4 });
      await stores.cases.insert({ ...aCase({ _id: 'first' }), nextDueAt: 3 });
      const [first, second, none] = [await claim('a', 1), await claim('b', 1), await claim('c', 1)];
      expect([first?._id, second?._id, none]).toEqual(['first', 'second', undefined]);
      const played = { ...first!, nextDueAt: 5 };
      delete played.lease;
      await stores.cases.update(played);
      expect((await claim('c', 2))?._id).toBe('first');
    });

    it('one of an older release is read as one of today', async () => {
      const old: Record<string, unknown> = { ...aCase() };
      for (const field of ['notify', 'offers', 'promises', 'statements', 'paidFen', 'goesBack', 'nextDueAt'])
        delete old[field];
      const { id, startedAt, dueAt, against, rules } = aCase().clocks[0]!;
      const clock = { id, startedAt, dueAt, against, rules };
      const raw = await stores.engine.collection<Case>({
        name: 'cases',
        validate: (value) => value as Case,
        indexes: [],
      });
      await raw.insert({ ...old, clocks: [clock] } as unknown as Case);
      const [found] = await stores.cases.find({ where: { nextDueAt: null } });
      expect(found).toEqual(await stores.cases.get(aCase()._id));
      expect(found).toMatchObject({
        paidFen: 12_900,
        goesBack: true,
        offers: [],
        clocks: [{ id: 'C1', state: 'running', reminders: [] }],
      });
    });

    it('a quote of an older release is given its number, and the case can be written again', async () => {
      const quote = { amountFen: 4500, at: 7, state: 'open' };
      const raw = await stores.engine.collection<Case>({
        name: 'cases',
        validate: (value) => value as Case,
        indexes: [],
      });
      await raw.insert({ ...aCase(), state: 'quoted', quote } as unknown as Case);
      const found = await stores.cases.get(aCase()._id);
      expect(found?.quote).toEqual({ id: 'q1', ...quote });
      await stores.cases.update(found!);
      expect((await raw.get(aCase()._id))?.quote).toEqual({ id: 'q1', ...quote });
    });
  });

  describe('conversations', () => {
    beforeEach(() =>
      stores.conversations.insert({
        _id: 'c',
        shopId: 's',
        buyerId: 'b',
        language: 'zh',
        mode: 'bot',
        state: {},
        position: 0,
        createdAt: 1,
        updatedAt: 1,
      }),
    );

    it('one worker holds a conversation; others get it when it is given back or over', async () => {
      expect(await stores.conversations.lease('c', 'v', 0, 100)).toMatchObject({
        lease: { holder: 'v', until: 100 },
      });
      expect(await both[1].conversations.lease('c', 'w', 50, 150)).toBeUndefined();
      await stores.conversations.release('c', 'v');
      expect((await stores.conversations.get('c'))?.lease).toBeUndefined();
      expect(await both[1].conversations.lease('c', 'w', 50, 150)).toBeDefined();
      expect(await stores.conversations.lease('c', 'v', 150, 250)).toBeDefined();
    });

    it('a lease lost meanwhile is left alone', async () => {
      await stores.conversations.lease('c', 'v', 0, 100);
      await stores.conversations.lease('c', 'w', 100, 200);
      await stores.conversations.release('c', 'v');
      expect((await stores.conversations.get('c'))?.lease?.holder).toBe('w');
    });
  });
}
