import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Conversation, FileRecord } from '../../storage/records';
import type { Blobs } from '../../storage/stores';
import type { Clock } from '../clock';
import { createMakeCopies, type Keys } from './copies';
import { cleanFileName } from './file-name';
import { createGate } from './gate';

/** A file in the blobs, its record not yet stored. */
export type KeptFile = Omit<FileRecord, 'version'>;

export interface FileKeeper {
  /**
   * Takes a file as it comes in, original and copies.
   * @throws FileRefused for a file that is not taken; whatever fails, nothing is left of it
   */
  keep(
    content: Readable,
    name: string,
    conversation: Pick<Conversation, '_id' | 'shopId'>,
  ): Promise<KeptFile>;
  discard(file: Pick<KeptFile, 'blobs'>): Promise<void>;
}

export function createFileKeeper(blobs: Blobs, clock: Clock): FileKeeper {
  const makeCopies = createMakeCopies(blobs);
  const deleteAll = async ({ original, view, thumbnail = view }: FileRecord['blobs']): Promise<void> => {
    await Promise.all([...new Set([original, view, thumbnail])].map((key) => blobs.delete(key)));
  };
  return {
    discard: (file) => deleteAll(file.blobs),
    async keep(content, name, { shopId, _id: conversationId }) {
      const _id = randomUUID();
      const keys = keysOf(_id);
      try {
        const gate = createGate();
        const { bytes, sha256 } = await blobs.write(keys.original, through(content, gate.through));
        const { kind, mime } = gate.type();
        const copies = await makeCopies(keys, gate.type(), bytes);
        const uploadedAt = clock.now();
        return {
          _id,
          shopId,
          conversationId,
          name: cleanFileName(name),
          kind,
          mime,
          bytes,
          sha256,
          uploadedAt,
          ...copies,
        };
      } catch (error) {
        await deleteAll(keys);
        throw error;
      } finally {
        // The form goes on behind a file that was refused, so the rest of it has to flow by.
        content.resume();
      }
    },
  };
}

const keysOf = (uploadId: string): Keys => ({
  original: `uploads/${uploadId}/original`,
  view: `uploads/${uploadId}/view`,
  thumbnail: `uploads/${uploadId}/thumbnail`,
});

/** Unlike `pipeline`, leaves the source alive when the gate refuses: a form's part must be read to its end. */
function through(source: Readable, gate: ReturnType<typeof createGate>['through']): Readable {
  source.once('error', (error) => gate.destroy(error));
  gate.once('error', () => {
    source.unpipe(gate);
    source.resume();
  });
  return source.pipe(gate);
}
