/* eslint-disable jest/no-export -- a suite that the test file of each engine runs */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Blobs } from '../../../storage/stores';

const big = Buffer.alloc(700_000, 'sieben');

/** What every keeper of files does; `left` counts whatever lies in it, finished or not. */
export function blobSuite(
  open: () => Promise<{ blobs: Blobs; left: () => Promise<number>; close: () => Promise<void> }>,
): void {
  let blobs: Blobs;
  let left: () => Promise<number>;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ blobs, left, close } = await open());
  });
  afterEach(() => close());

  it('gives back what was written and says what it measured', async () => {
    const written = await blobs.write(
      's/c/original.bin',
      Readable.from([big.subarray(0, 9), big.subarray(9)]),
    );
    expect(written).toEqual({ bytes: big.length, sha256: createHash('sha256').update(big).digest('hex') });
    expect(await blobs.size('s/c/original.bin')).toBe(big.length);
    expect((await buffer(blobs.read('s/c/original.bin'))).equals(big)).toBe(true);
  });

  it('reads a range, both ends included', async () => {
    await blobs.write('a', Readable.from([big]));
    const range = { start: 261_000, end: 523_000 };
    expect((await buffer(blobs.read('a', range))).equals(big.subarray(261_000, 523_001))).toBe(true);
  });

  it('an empty file is a file', async () => {
    await blobs.write('empty', Readable.from([]));
    expect(await blobs.size('empty')).toBe(0);
    expect(await buffer(blobs.read('empty'))).toHaveLength(0);
  });

  it('a stream cut off midway leaves nothing', async () => {
    const cut = Readable.from(
      (function* () {
        yield big;
        throw new Error('connection lost');
      })(),
    );
    await expect(blobs.write('a', cut)).rejects.toThrow('connection lost');
    expect(await blobs.size('a')).toBeUndefined();
    expect(await left()).toBe(0);
  });

  it('a second write of a key takes the place of the first', async () => {
    await blobs.write('a', Readable.from([Buffer.from('first, longer')]));
    await blobs.write('a', Readable.from([Buffer.from('second')]));
    expect(await blobs.size('a')).toBe(6);
    expect((await buffer(blobs.read('a'))).toString()).toBe('second');
  });

  it('a deleted file is gone; deleting it again is no error', async () => {
    await blobs.write('a', Readable.from([big]));
    await blobs.delete('a');
    await blobs.delete('a');
    expect(await blobs.size('a')).toBeUndefined();
    expect(await left()).toBe(0);
  });

  it('a folder goes with its last file, and not before', async () => {
    await blobs.write('s/c/original', Readable.from([big]));
    await blobs.write('s/c/view', Readable.from([big]));
    await blobs.delete('s/c/original');
    expect(await blobs.size('s/c/view')).toBe(big.length);
    await blobs.delete('s/c/view');
    expect(await left()).toBe(0);
    await blobs.write('s/c/original', Readable.from([big]));
    expect(await blobs.size('s/c/original')).toBe(big.length);
  });

  it('reading a missing file is an error of the stream', async () => {
    await expect(buffer(blobs.read('none'))).rejects.toThrow();
  });

  it.each(['', '../a', 'a/../b', '/a', 'a//b', 'a/', '.hidden', 'a\\b', 'a\0b', 'x'.repeat(300)])(
    '%j is refused as a key',
    async (key) => {
      await expect(blobs.write(key, Readable.from([big]))).rejects.toThrow(/not a blob key/);
      await expect(blobs.size(key)).rejects.toThrow(/not a blob key/);
      await expect(blobs.delete(key)).rejects.toThrow(/not a blob key/);
      expect(() => blobs.read(key)).toThrow(/not a blob key/);
    },
  );
}
