import { setTimeout as sleep } from 'node:timers/promises';
import { createShopIndex } from '../../../bot/knowledge/shop-index';
import type { ShopAnswer } from '../../../storage/records';
import type { Collection } from '../../../storage/port';

const entry: ShopAnswer = {
  _id: 'shop-1/store',
  version: 1,
  shopId: 'shop-1',
  entryId: 'store',
  questions: { zh: ['你们有实体店吗'], en: [] },
  answer: { zh: '杭州有一家。' },
  updatedAt: 1,
};

function counting(find: () => Promise<ShopAnswer[]>) {
  const reads = jest.fn(find);
  const knowledge = { find: reads } as unknown as Collection<ShopAnswer>;
  const know = jest.fn();
  return { reads, know, index: createShopIndex({ knowledge }, { know }) };
}

describe('the entries of a shop', () => {
  it('are not looked for where it has none', () => {
    const { index, reads } = counting(async () => []);
    expect(index({ _id: 'shop-1' })).toBeUndefined();
    expect(reads).not.toHaveBeenCalled();
  });

  it('are read once, and again after they changed', async () => {
    const { index, reads, know } = counting(async () => [entry]);
    await index({ _id: 'shop-1', knowledgeVersion: 1 });
    const { questions, answer } = entry;
    expect(know).toHaveBeenCalledWith('shop-1', [{ id: 'store', questions, answer }]);
    await index({ _id: 'shop-1', knowledgeVersion: 1 });
    expect(reads).toHaveBeenCalledTimes(1);
    await index({ _id: 'shop-1', knowledgeVersion: 2 });
    expect(reads).toHaveBeenCalledTimes(2);
  });

  it('are read again after a read that failed', async () => {
    let fails = true;
    const { index, know } = counting(async () => {
      if (fails) throw new Error('no store');
      return [entry];
    });
    await expect(index({ _id: 'shop-1', knowledgeVersion: 1 })).rejects.toThrow('no store');
    fails = false;
    await index({ _id: 'shop-1', knowledgeVersion: 1 });
    expect(know).toHaveBeenCalledTimes(1);
  });

  it('stay the newest where an older read takes longer', async () => {
    let reads = 0;
    const { index, know } = counting(async () => {
      reads += 1;
      if (reads > 1) return [entry];
      await sleep(20);
      return [{ ...entry, answer: { zh: '搬家了。' } }];
    });
    await Promise.all([1, 2].map((knowledgeVersion) => index({ _id: 'shop-1', knowledgeVersion })));
    expect(know).toHaveBeenLastCalledWith('shop-1', [expect.objectContaining({ answer: entry.answer })]);
  });

  it('are kept for a bounded number of shops', async () => {
    const { index, reads, know } = counting(async () => []);
    for (let n = 0; n < 201; n += 1) await index({ _id: `shop-${n}`, knowledgeVersion: 1 });
    expect(know).toHaveBeenCalledWith('shop-0', undefined);
    await index({ _id: 'shop-0', knowledgeVersion: 1 });
    expect(reads).toHaveBeenCalledTimes(202);
  });
});
