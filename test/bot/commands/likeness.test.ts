import { withLikeness } from '../../../bot/commands/likeness';
import type { EvidenceItem, FileRecord } from '../../../storage/records';
import type { Stores } from '../../../storage/stores';
import { aCase } from '../../support/cases';
import { NOW } from '../../support/orders';
import { memoryStores } from '../../support/stores';

const SHA = 'f'.repeat(64);
const print = { a: '1e3c', b: '70f0', c: 'c3c3', d: '0ff0' };

const aFile = (id: string, conversationId: string, change: Partial<FileRecord> = {}): FileRecord => ({
  _id: id,
  version: 1,
  shopId: 'shop-1',
  conversationId,
  name: `${id}.jpg`,
  kind: 'image',
  mime: 'image/jpeg',
  bytes: 1000,
  sha256: id.padEnd(64, '0'),
  uploadedAt: NOW,
  metadata: {},
  blobs: { original: 'o', view: 'v' },
  picture: { width: 800, height: 600, luminance: 120, sharpness: 300, fingerprint: print },
  ...change,
});
const shown = (uploadId: string): EvidenceItem => ({
  uploadId,
  kind: 'defect_photo',
  addedAt: NOW,
  by: 'buyer',
});
const talk = (id: string, change: object) => ({
  _id: id,
  shopId: 'shop-1',
  language: 'zh' as const,
  mode: 'bot' as const,
  state: {},
  position: 0,
  createdAt: NOW,
  updatedAt: NOW,
  ...change,
});

let stores: Stores;

/** Another buyer's case shows the file `theirs`. */
beforeEach(async () => {
  stores = await memoryStores();
  await stores.conversations.insert(talk('talk-2', { buyerId: 'buyer-2' }));
  await stores.conversations.insert(talk('talk-1', { buyerId: 'buyer-1' }));
  await stores.cases.insert(aCase({ _id: 'case-2', buyerId: 'buyer-2', evidence: [shown('theirs')] }));
});
afterEach(() => stores.close());

const alsoIn = async (mine: FileRecord, theirs: FileRecord, except?: string) => {
  await stores.files.insert(theirs);
  await stores.files.insert(mine);
  const [item] = await withLikeness(stores, [shown('mine')], [mine], except);
  return item?.alsoIn;
};

describe('evidence that another case shows as well (V2)', () => {
  it('names the case for a near-same picture of another buyer', async () => {
    const near = { ...print, d: '0ff1' };
    const mine = aFile('mine', 'talk-1', {
      picture: { width: 400, height: 300, luminance: 130, sharpness: 200, fingerprint: near },
    });
    expect(await alsoIn(mine, aFile('theirs', 'talk-2'))).toEqual(['case-2']);
  });

  it('names it for the same file without a picture', async () => {
    const document = { kind: 'document', sha256: SHA, picture: undefined } as const;
    expect(await alsoIn(aFile('mine', 'talk-1', document), aFile('theirs', 'talk-2', document))).toEqual([
      'case-2',
    ]);
  });

  it('finds what a guest showed who signed in afterwards', async () => {
    await stores.conversations.insert(talk('guest', { guestId: 'g', mergedInto: 'talk-2' }));
    expect(await alsoIn(aFile('mine', 'talk-1'), aFile('theirs', 'guest'))).toEqual(['case-2']);
  });

  it('names none for another picture, nor for a picture of another shop', async () => {
    const other = { a: '0ff0', b: 'c3c3', c: '1e3c', d: '7a5a' };
    const mine = aFile('mine', 'talk-1', {
      picture: { width: 400, height: 300, luminance: 130, sharpness: 200, fingerprint: other },
    });
    expect(await alsoIn(mine, aFile('theirs', 'talk-2'))).toBeUndefined();
    const elsewhere = aFile('elsewhere', 'talk-1', { shopId: 'shop-2' });
    const [item] = await withLikeness(stores, [shown('elsewhere')], [elsewhere]);
    expect(item?.alsoIn).toBeUndefined();
  });

  it('leaves out the case that it is added to', async () => {
    expect(await alsoIn(aFile('mine', 'talk-1'), aFile('theirs', 'talk-2'), 'case-2')).toBeUndefined();
  });
});
