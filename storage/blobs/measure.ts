import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/** Lets bytes through unchanged and tells, once all have passed, how many they were and their SHA-256 (hex). */
export function createMeasure(): { through: Transform; result(): { bytes: number; sha256: string } } {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { through, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}
