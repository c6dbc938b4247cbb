import fs from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { diskBlobs } from '../../../storage/blobs/disk';

describe('files on a slow disk', () => {
  const open = fs.open;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'blobs-'));
    jest.spyOn(fs, 'open').mockImplementation((...given: unknown[]) => {
      global.setTimeout(() => Reflect.apply(open, fs, given), 20);
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await rm(folder, { recursive: true, force: true });
  });

  it('a stream cut off while its file is being opened leaves nothing', async () => {
    const blobs = await diskBlobs(folder);
    const cut = new Readable({ read: () => cut.destroy(new Error('connection lost')) });
    await expect(blobs.write('a', cut)).rejects.toThrow('connection lost');
    await setTimeout(60);
    expect(await readdir(join(folder, '.unfinished'))).toEqual([]);
  });
});
