import { pipeline, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FileRecord } from '../../storage/records';
import { createKeyedQueue } from '../../storage/stores/keyed-queue';
import type { Blobs } from '../../storage/stores';
import { blankOut } from './blank-out';
import type { FileType } from './file-type';
import { preparePicture } from './picture';
import { locationBlanks } from './video-location';

/** Where a file's blobs lie. */
export type Keys = Record<'original' | 'view' | 'thumbnail', string>;

/** What a file's record says of its copies and of what was read from it. */
export type Copies = Pick<FileRecord, 'blobs' | 'metadata'> &
  Partial<Pick<FileRecord, 'capturedAt' | 'picture'>>;

/** Makes what is shown of a stored original: copies without location data, a thumbnail, what was measured. */
export type MakeCopies = (keys: Keys, type: FileType, bytes: number) => Promise<Copies>;

/** @throws (from what it returns) FileRefused where the original cannot be read */
export function createMakeCopies(blobs: Blobs): MakeCopies {
  // One picture at a time: unpacked, each takes up to a hundred megabytes.
  const oneByOne = createKeyedQueue();

  const pictureCopies = async (keys: Keys, mime: string): Promise<Copies> => {
    const { view, thumbnail, ...known } = await preparePicture(await buffer(blobs.read(keys.original)), mime);
    await blobs.write(keys.view, Readable.from([view]));
    await blobs.write(keys.thumbnail, Readable.from([thumbnail]));
    return { blobs: keys, ...known };
  };
  /** The original itself where it tells no place. */
  const videoView = async ({ original, view }: Keys, bytes: number): Promise<string> => {
    const readAt = (offset: number, length: number) =>
      buffer(blobs.read(original, { start: offset, end: Math.min(offset + length, bytes) - 1 }));
    const blanks = await locationBlanks(readAt, bytes);
    if (blanks.length === 0) return original;
    const blanked = blankOut(blanks);
    // Closes the original whatever fails; the writing tells of it.
    pipeline(blobs.read(original), blanked, () => undefined);
    await blobs.write(view, blanked);
    return view;
  };

  return async (keys, { kind, mime }, bytes) => {
    if (kind === 'image') return oneByOne('picture', () => pictureCopies(keys, mime));
    const view = kind === 'video' ? await videoView(keys, bytes) : keys.original;
    return { blobs: { original: keys.original, view }, metadata: {} };
  };
}
