import { Transform } from 'node:stream';
import type { Blank } from './video-location';

/** Lets a file through with the given parts blanked. */
export function blankOut(blanks: readonly Blank[]): Transform {
  let offset = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const end = offset + chunk.length;
      for (const blank of blanks) {
        if (blank.start < end && blank.end > offset) overwrite(chunk, offset, blank);
      }
      offset = end;
      done(null, chunk);
    },
  });
}

function overwrite(chunk: Buffer, offset: number, { start, end, isBox }: Blank): void {
  chunk.fill(0, Math.max(start - offset, 0), Math.min(end - offset, chunk.length));
  if (!isBox) return;
  const header = Buffer.alloc(8);
  header.writeUInt32BE(end - start, 0);
  header.write('free', 4, 'latin1');
  for (let i = 0; i < header.length; i += 1) {
    const at = start + i - offset;
    if (at >= 0 && at < chunk.length) chunk[at] = header[i]!;
  }
}
