import type { mongo } from 'mongoose';
import type { Blobs } from '../stores';
import { checkBlobKey } from './key';
import { createMeasure } from './measure';

type Settle = (error?: Error | null) => void;

/** Resolves when what the stream is told to do is done, so that nothing is on its way to the server any more. */
const done = (tell: (settle: Settle) => void) =>
  new Promise<void>((resolve, reject) => {
    tell((error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/** Files in MongoDB. A file can be found only once all of it is there; a newer one of the same key takes its place. */
export async function gridfsBlobs(db: mongo.Db): Promise<Blobs> {
  const { GridFSBucket } = (await import('mongoose')).mongo;
  const bucket = new GridFSBucket(db, { bucketName: 'blobs' });
  const versions = (key: string) =>
    bucket.find({ filename: checkBlobKey(key) }, { sort: { uploadDate: -1, _id: -1 } });
  const remove = (files: readonly mongo.GridFSFile[]) =>
    Promise.all(files.map((file) => bucket.delete(file._id)));

  return {
    async write(key, content) {
      const measure = createMeasure();
      const upload = bucket.openUploadStream(checkBlobKey(key));
      // Each write tells its own failure.
      upload.on('error', () => undefined);
      try {
        // No pipeline: it would fail without waiting for the chunk in hand, which would arrive after the removal.
        for await (const piece of measure.through(content))
          await done((settle) => upload.write(piece, settle));
        await done((settle) => upload.end(settle));
      } catch (error) {
        // The chunks sent so far; when even that fails the first error tells more.
        await upload.abort().catch(() => undefined);
        throw error;
      }
      await remove((await versions(key).toArray()).filter((file) => !file._id.equals(upload.id)));
      return measure.result();
    },

    read(key, range) {
      // GridFS ends before its `end`.
      return bucket.openDownloadStreamByName(
        checkBlobKey(key),
        range && { start: range.start, end: range.end + 1 },
      );
    },

    async size(key) {
      const [newest] = await versions(key).limit(1).toArray();
      return newest?.length;
    },

    async delete(key) {
      await remove(await versions(key).toArray());
    },
  };
}
