import { createHash } from 'node:crypto';

interface Measure {
  through(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void>;
  result(): { bytes: number; sha256: string };
}

/** Lets bytes through unchanged and tells, once all have passed, how many they were and their SHA-256 (hex). */
export function createMeasure(): Measure {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async *through(content) {
      for await (const piece of content) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    },
    result: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}
