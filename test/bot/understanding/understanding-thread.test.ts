import { join } from 'node:path';
import { UnderstandingThread, type ThreadOptions } from '../../../bot/understanding/understanding-thread';
import { buildModel, sourceFolder } from '../../../nlu/build';
import { loadUnderstander } from '../../../nlu/understander';

jest.setTimeout(60_000);

const modelDir = join(sourceFolder(), '../build/model');
const support = join(__dirname, '../../support');
const execArgv = ['-r', join(support, 'typescript.cjs')];
const inNlu = { now: 1_795_000_000_000, zone: 'Asia/Shanghai', language: 'zh' as const };
const context = { ...inNlu, shopId: 'shop-1' };
const store = { id: 'store', questions: { zh: ['你们有实体店吗'], en: [] }, answer: { zh: '杭州有一家。' } };

describe('messages understood in a thread', () => {
  const script = join(__dirname, '../../../bot/understanding/thread.ts');
  const start = (dir: string) => UnderstandingThread.start({ modelDir: dir, thread: { script, execArgv } });
  let thread: UnderstandingThread;

  beforeAll(async () => {
    await buildModel(modelDir);
    thread = await start(modelDir);
  });
  afterAll(() => thread.close());

  it('are understood as nlu does', async () => {
    const nlu = await loadUnderstander(modelDir);
    for (const text of ['我要退货，裙子破了个洞', 'where is my parcel?', '😂', ''])
      expect(await thread.understand(text, context)).toEqual(nlu.understand(text, inNlu));
  });

  it('are answered from the entries of the shop they are written to, and no more once these are gone', async () => {
    const answer = async (shopId: string) =>
      (await thread.understand('你们有实体店吗', { ...context, shopId })).knowledge?.answer;
    thread.know('shop-1', [store]);
    expect(await answer('shop-1')).toEqual({ zh: '杭州有一家。' });
    expect(await answer('shop-2')).toBeUndefined();
    thread.know('shop-1', undefined);
    expect(await answer('shop-1')).toBeUndefined();
  });

  it('are not taken without a model, and the start says so', async () => {
    await expect(start(join(modelDir, 'nowhere'))).rejects.toThrow(/model/);
  });
});

describe('a thread', () => {
  const threads: UnderstandingThread[] = [];
  const brittle = async (options: Partial<ThreadOptions> = {}): Promise<UnderstandingThread> => {
    const script = join(support, 'brittle-thread.ts');
    const thread = await UnderstandingThread.start({ modelDir, thread: { script, execArgv }, ...options });
    threads.push(thread);
    return thread;
  };
  const wordsOf = async (thread: UnderstandingThread, text: string) =>
    (await thread.understand(text, context)).text;
  const whyNot = (thread: UnderstandingThread, text: string) =>
    thread.understand(text, context).catch((error: Error) => error.message);

  afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.close())));

  it('answers each of many at once with its own', async () => {
    const thread = await brittle();
    const texts = Array.from({ length: 50 }, (_, n) => `message ${n}`);
    expect(await Promise.all(texts.map((text) => wordsOf(thread, text)))).toEqual(texts);
  });

  it('fails the message that cannot be understood, and no other', async () => {
    const thread = await brittle();
    const why = whyNot(thread, 'throw');
    expect(await wordsOf(thread, 'behind')).toBe('behind');
    expect(await why).toBe('cannot understand that');
  });

  it.each([
    { text: 'hang', why: 'understanding a message took longer than 1500 ms' },
    { text: 'die', why: 'the thread that understands messages ended' },
  ])('that is to $text is replaced, and the new one knows what it knew', async ({ text, why }) => {
    const thread = await brittle({ limitMs: 1_500 });
    thread.know('shop-1', [store]);
    const failed = whyNot(thread, text);
    const behind = thread.understand('behind', context);
    expect(await failed).toBe(why);
    expect(await behind).toMatchObject({ text: 'behind', words: ['shop-1'] });
    expect(await wordsOf(thread, 'after')).toBe('after');
  });

  it('refuses what still waits when it is closed, and what comes after', async () => {
    const thread = await brittle();
    const why = whyNot(thread, 'hang');
    await thread.close();
    expect(await why).toBe('the thread that understands messages ended');
    expect(await whyNot(thread, 'late')).toBe('the thread that understands messages ended');
  });

  it('tells what understanding took', async () => {
    const told: unknown[] = [];
    const thread = await brittle({ onUnderstood: (text, milliseconds) => told.push([text, milliseconds]) });
    await wordsOf(thread, 'hi');
    expect(told).toEqual([['hi', 1]]);
  });
});
