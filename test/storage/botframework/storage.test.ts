import { createBotStorage } from '../../../storage/botframework/storage';
import { openSqlite } from '../../../storage/engines/sqlite/engine';

describe("Bot Framework's storage", () => {
  const engine = openSqlite({ path: ':memory:', synchronous: 'normal' });
  afterAll(() => engine.close());

  it('gives back what was written, with an eTag, and nothing for unknown keys', async () => {
    const storage = await createBotStorage(engine);
    await storage.write({ 'web/conversations/1': { draft: { 'a.b': [1] } } });
    expect(await storage.read(['web/conversations/1', 'none'])).toEqual({
      'web/conversations/1': { draft: { 'a.b': [1] }, eTag: '1' },
    });
    expect(await storage.read([])).toEqual({});
  });

  it('a write with the eTag read goes through once', async () => {
    const storage = await createBotStorage(engine);
    await storage.write({ k: { n: 1 } });
    const { k } = await storage.read(['k']);
    await storage.write({ k: { ...k, n: 2 } });
    await expect(storage.write({ k: { ...k, n: 3 } })).rejects.toThrow(/eTag conflict/);
    expect(await storage.read(['k'])).toEqual({ k: { n: 2, eTag: '2' } });
  });

  it.each(['*', undefined])('a write with the eTag %s replaces whatever is there', async (eTag) => {
    const storage = await createBotStorage(engine);
    await storage.write({ any: { n: 1, old: true } });
    await storage.write({ any: { n: 2, ...(eTag && { eTag }) } });
    expect(await storage.read(['any'])).toMatchObject({ any: { n: 2 } });
    expect((await storage.read(['any']))['any']).not.toHaveProperty('old');
  });

  it.each(['7', '', 'never given'])('the eTag %j of nothing stored is refused', async (eTag) => {
    const storage = await createBotStorage(engine);
    await expect(storage.write({ fresh: { n: 1, eTag } })).rejects.toThrow(/eTag conflict/);
  });

  it('a deleted item is gone; deleting it again is no error', async () => {
    const storage = await createBotStorage(engine);
    await storage.write({ gone: { n: 1 } });
    await storage.delete(['gone', 'never']);
    expect(await storage.read(['gone'])).toEqual({});
  });
});
