import { Transform } from 'node:stream';
import { fileTypeOf, HEAD_BYTES, type FileType } from './file-type';
import { FileRefused } from './refused';

export interface Gate {
  /** Ends in FileRefused when the file is of another type, too large or empty. */
  through: Transform;
  /** Known once anything has passed. */
  type(): FileType;
}

/** Holds a file's first bytes back until they show what it is; then lets it through up to its type's limit. */
export function createGate(): Gate {
  let held = Buffer.alloc(0);
  let type: FileType | undefined;
  let passed = 0;

  const open = (): FileType => {
    type = fileTypeOf(held);
    if (!type) throw new FileRefused(held.length === 0 ? 'broken' : 'type');
    return type;
  };
  const release = (through: Transform, chunk: Buffer): void => {
    passed += chunk.length;
    if (passed > (type ?? open()).maxBytes) throw new FileRefused('size');
    through.push(chunk);
  };
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        if (type) {
          release(through, chunk);
        } else {
          held = Buffer.concat([held, chunk]);
          if (held.length >= HEAD_BYTES) release(through, held);
        }
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        if (!type) release(through, held);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
  return { through, type: () => type ?? open() };
}
