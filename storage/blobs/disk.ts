import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../error-code';
import type { Blobs } from '../stores';
import { checkBlobKey } from './key';
import { createMeasure } from './measure';

/** Files below a folder, of one process. A write goes to a temporary file first; what a killed process left of one goes at the next start. */
export async function diskBlobs(folder: string): Promise<Blobs> {
  // No key starts with a dot, so nobody's blob is in there.
  const unfinished = join(folder, '.unfinished');
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const pathOf = (key: string) => join(folder, ...checkBlobKey(key).split('/'));

  return {
    async write(key, content) {
      const path = pathOf(key);
      const temporary = join(unfinished, randomUUID());
      const measure = createMeasure();
      try {
        await pipeline(content, measure.through, createWriteStream(temporary, { flush: true }));
        await mkdir(dirname(path), { recursive: true });
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      return measure.result();
    },

    read: (key, range) => createReadStream(pathOf(key), range),

    async size(key) {
      try {
        return (await stat(pathOf(key))).size;
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw error;
      }
    },

    async delete(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}
