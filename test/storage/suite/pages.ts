/* eslint-disable jest/no-export -- a suite that the test file of each engine runs */
import type { Stores } from '../../../storage/stores';
import { pageOf, type Place } from '../../../storage/stores/pages';
import { aCase } from '../../support/cases';

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

/** How a list is read page by page. */
export function pagesSuite(open: () => Promise<Stores>): void {
  let stores: Stores;
  beforeEach(async () => {
    stores = await open();
  });
  afterEach(() => stores.close());

  const fill = (docs: { _id: string; createdAt: number; buyerId?: string }[]) =>
    Promise.all(docs.map((doc) => stores.cases.insert(aCase(doc))));
  const read = (limit: number, before?: Partial<Place>, where = {}) =>
    pageOf(stores.cases, { where, limit, ...(before && { before: { at: 0, ...before } }) });
  /** The ids of every page, to the last. */
  async function walk(limit: number, where = {}): Promise<string[][]> {
    const pages: string[][] = [];
    for (let before: Place | undefined; ;) {
      const { page, next } = await read(limit, before, where);
      pages.push(page.map(({ _id }) => _id));
      if (!next) return pages;
      before = next;
    }
  }

  it('many more records of one millisecond than a page holds are each read exactly once, in full pages', async () => {
    await fill([
      { _id: 'older', createdAt: 6 },
      ...upTo(250).map((n) => ({ _id: `same/${n}#1`, createdAt: 7 })),
      { _id: 'newer', createdAt: 8 },
    ]);
    const pages = await walk(50);
    expect(pages.map((page) => page.length)).toEqual([50, 50, 50, 50, 50, 2]);
    expect(new Set(pages.flat()).size).toBe(252);
    expect([pages[0]![0], pages.at(-1)!.at(-1)]).toEqual(['newer', 'older']);
  });

  it('newest first, of one instant the greater id first; the last page names none after it', async () => {
    await fill(['a', 'b', 'c', 'd'].map((_id, index) => ({ _id, createdAt: index < 2 ? 9 : 1 })));
    expect(await walk(3)).toEqual([['b', 'a', 'd'], ['c']]);
    expect(await walk(2)).toEqual([
      ['b', 'a'],
      ['d', 'c'],
    ]);
    expect(await walk(4)).toEqual([['b', 'a', 'd', 'c']]);
  });

  it('what comes while somebody reads moves no page', async () => {
    await fill(['a', 'b', 'c'].map((_id) => ({ _id, createdAt: 5 })));
    const { next } = await read(1);
    await fill([
      { _id: 'd', createdAt: 5 },
      { _id: 'e', createdAt: 6 },
    ]);
    expect((await read(9, next)).page.map(({ _id }) => _id)).toEqual(['b', 'a']);
  });

  it('an instant alone begins with what is older', async () => {
    await fill(['a', 'b'].map((_id, index) => ({ _id, createdAt: index })));
    expect((await read(9, { at: 1 })).page.map(({ _id }) => _id)).toEqual(['a']);
  });

  it('only what matches is counted', async () => {
    await fill(upTo(6).map((n) => ({ _id: `${n}`, createdAt: 5, buyerId: n % 2 ? 'odd' : 'even' })));
    expect(await walk(2, { buyerId: 'odd' })).toEqual([['5', '3'], ['1']]);
  });

  it('an empty list is one empty page', async () => {
    expect(await walk(2)).toEqual([[]]);
  });
}
