import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../error-code';
import type { Blobs } from '../stores';
import { checkBlobKey } from './key';
import { createMeasure } from './measure';

/** A folder may go between its making and the move, with the last file that was deleted from it. */
async function putInPlace(temporary: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await rename(temporary, path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    await rename(temporary, path);
  }
}

/** A folder whose last file went goes too, up to the one that all lie in. */
async function leaveNoEmpty(place: string, root: string): Promise<void> {
  for (let at = place; at !== root && at.startsWith(root); at = dirname(at))
    try {
      await rmdir(at);
    } catch {
      // Something lies in it, or somebody else was quicker.
      return;
    }
}

/** A pipeline fails without waiting for the file's opening, which would make the file after its removal. */
async function closed(file: WriteStream): Promise<void> {
  if (!file.closed) await new Promise<void>((resolve) => file.once('close', resolve));
}

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
      const file = createWriteStream(temporary, { flush: true });
      try {
        await pipeline(content, measure.through, file);
        await putInPlace(temporary, path);
      } catch (error) {
        await closed(file);
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
      const path = pathOf(key);
      await rm(path, { force: true });
      await leaveNoEmpty(dirname(path), folder);
    },
  };
}
