import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { gridfsBlobs } from '../../storage/blobs/gridfs';
import { openMongodb } from '../../storage/engines/mongodb/engine';
import { openStores } from '../../storage/stores/open';
import { describeWithMongodb, freshDatabase } from '../support/mongodb';
import { blobSuite } from './suite/blobs';
import { claimSuite } from './suite/claim';
import { collectionSuite } from './suite/collection';
import { killSuite } from './suite/kill';
import { pagesSuite } from './suite/pages';
import { raceSuite } from './suite/races';
import { storesSuite } from './suite/stores';

describeWithMongodb('MongoDB', () => {
  const fresh = () => openMongodb({ uri: freshDatabase() });
  const twoOnOneDatabase = async () => {
    const uri = freshDatabase();
    return [await openMongodb({ uri }), await openMongodb({ uri })] as const;
  };

  describe('collections', () => {
    collectionSuite(fresh);
  });
  describe('claims', () => {
    claimSuite(fresh);
  });
  describe('races', () => {
    raceSuite(async () => [...(await twoOnOneDatabase())]);
  });
  describe('stores', () => {
    storesSuite(async () => {
      const [one, two] = await twoOnOneDatabase();
      return [
        await openStores(one, await gridfsBlobs(one.db)),
        await openStores(two, await gridfsBlobs(two.db)),
      ];
    });
  });
  describe('pages', () => {
    pagesSuite(async () => {
      const engine = await fresh();
      return openStores(engine, await gridfsBlobs(engine.db));
    });
  });
  describe('blobs', () => {
    blobSuite(async () => {
      const engine = await fresh();
      const left = async () =>
        (await engine.db.collection('blobs.files').countDocuments()) +
        (await engine.db.collection('blobs.chunks').countDocuments());
      return { blobs: await gridfsBlobs(engine.db), left, close: () => engine.close() };
    });
  });
  it('a chunk on its way when its stream is cut off is removed with the others', async () => {
    const { db, close } = await fresh();
    const { insertOne } = mongo.Collection.prototype;
    const insertion = jest.spyOn(mongo.Collection.prototype, 'insertOne');
    const onItsWay = new Promise<void>((resolve) => {
      insertion.mockImplementation(async function (this: unknown, ...given: unknown[]) {
        resolve();
        await setTimeout(30);
        return Reflect.apply(insertOne, this, given);
      });
    });
    const cut = Readable.from(
      (async function* () {
        yield Buffer.alloc(700_000);
        await onItsWay;
        throw new Error('connection lost');
      })(),
    );
    await expect((await gridfsBlobs(db)).write('a', cut)).rejects.toThrow('connection lost');
    await setTimeout(100);
    const left = await db.collection('blobs.chunks').countDocuments();
    insertion.mockRestore();
    await close();
    expect(left).toBe(0);
  });

  describe('a killed process', () => {
    killSuite(() => ({ mongodbUri: freshDatabase(), dataDir: '', sqliteSync: 'normal' }));
  });

  it('a server that cannot be reached is named, without the password', async () => {
    const opened = openMongodb({ uri: 'mongodb://shop:hunter2@127.0.0.1:1/desk' });
    await expect(opened).rejects.toThrow('cannot reach MongoDB at mongodb://***@127.0.0.1:1/desk');
  }, 20_000);
});
