import readExif from 'exif-reader';
import type { Instant } from '../../storage/records';

export interface PictureMetadata {
  /** As read, location included; kept with the original, never shown to the other side. */
  metadata: Record<string, unknown>;
  /** Only where the camera wrote its zone (V2). */
  capturedAt?: Instant;
}

/** An EXIF block as sharp hands it out. A broken one says nothing. */
export function readPictureMetadata(block: Buffer | undefined): PictureMetadata {
  if (!block) return { metadata: {} };
  try {
    const exif = readExif(block);
    const capturedAt = instantOf(exif.Photo?.DateTimeOriginal, exif.Photo?.OffsetTimeOriginal);
    return {
      metadata: plain(exif) as Record<string, unknown>,
      ...(capturedAt !== undefined && { capturedAt }),
    };
  } catch {
    return { metadata: {} };
  }
}

/** sharp does not open heic's metadata; the block begins with a mark that nothing else uses. */
export function findExif(file: Buffer): Buffer | undefined {
  for (const mark of ['Exif\0\0II*\0', 'Exif\0\0MM\0*']) {
    const start = file.indexOf(mark, 0, 'latin1');
    if (start >= 0) return file.subarray(start, start + 65_536);
  }
  return undefined;
}

/** The reader takes the camera's wall clock for UTC; `offset` is `+08:00`. */
function instantOf(wallClock: unknown, offset: unknown): Instant | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(String(offset)) ?? [];
  if (!(wallClock instanceof Date) || Number.isNaN(wallClock.getTime()) || sign === undefined)
    return undefined;
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return wallClock.getTime() - (sign === '+' ? ahead : -ahead);
}

/** What JSON can hold: dates in words, no binary. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (Buffer.isBuffer(value)) return undefined;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, plain(inner)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}
