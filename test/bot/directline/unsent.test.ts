import { BATCH, Unsent } from '../../../bot/directline/unsent';
import type { LoggedActivity } from '../../../storage/records';

const entry = (seq: number): LoggedActivity => ({
  _id: `c|${seq}`,
  version: 1,
  shopId: 's',
  conversationId: 'c',
  seq,
  sourceId: String(seq),
  at: 0,
  activity: { type: 'message' },
});
const entries = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => entry(from + index));

/** A log of so many entries, and how often it was read. */
function logOf(length: number) {
  const log = { length, reads: 0 };
  const after = async (_conversationId: string, seq: number, limit: number) => {
    log.reads += 1;
    return entries(seq + 1, Math.min(log.length, seq + limit));
  };
  return { log, unsent: new Unsent({ after }, 'c') };
}

/** What `unsent` has after `seq`, by number. */
const numbers = async (unsent: Unsent, seq: number) => (await unsent.after(seq)).map((one) => one.seq);

describe('what a stream has not sent', () => {
  it('is read at first, and then taken from the wakes', async () => {
    const { log, unsent } = logOf(2);
    expect(await numbers(unsent, 0)).toEqual([1, 2]);
    unsent.add([entry(3)]);
    unsent.add([entry(4), entry(5)]);
    expect(await numbers(unsent, 2)).toEqual([3, 4, 5]);
    unsent.add([entry(5)]);
    expect(await numbers(unsent, 5)).toEqual([]);
    expect(log.reads).toBe(1);
  });

  it.each<[string, (unsent: Unsent) => void]>([
    ['another process logged in between', (unsent) => unsent.add([entry(4)])],
    [
      'a wake brings nothing',
      (unsent) => {
        unsent.add([entry(3)]);
        unsent.add(undefined);
      },
    ],
    [
      'a slow reader left too much',
      (unsent) => {
        for (let seq = 3; seq < 3 + BATCH * 2; seq += 1) unsent.add([entry(seq)]);
      },
    ],
  ])('is read when %s', async (_, happens) => {
    const { log, unsent } = logOf(2);
    await unsent.after(0);
    log.length = 4;
    happens(unsent);
    expect(await numbers(unsent, 2)).toEqual([3, 4]);
    expect(log.reads).toBe(2);
  });

  it('is read on where one reading did not reach the end', async () => {
    const { unsent } = logOf(BATCH + 1);
    expect(await numbers(unsent, 0)).toHaveLength(BATCH);
    expect(await numbers(unsent, BATCH)).toEqual([BATCH + 1]);
  });
});
