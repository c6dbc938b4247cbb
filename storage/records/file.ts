import { z } from 'zod';
import { Document, Instant } from './common';

/** A difference hash of 64 bits in four bands of four hex digits; alike pictures share a band, which is how they are found. */
export const Fingerprint = z.object({
  a: z.string().length(4),
  b: z.string().length(4),
  c: z.string().length(4),
  d: z.string().length(4),
});
export type Fingerprint = z.infer<typeof Fingerprint>;

/** An uploaded file; written once, never changed (V1). `_id` is the upload id. */
export const FileRecord = Document.extend({
  shopId: z.string(),
  conversationId: z.string(),
  name: z.string(),
  kind: z.enum(['image', 'video', 'document']),
  mime: z.string(),
  bytes: z.int().nonnegative(),
  /** Of the untouched original, hex. */
  sha256: z.string().length(64),
  uploadedAt: Instant,
  /** From the original's metadata, only where it carries a zone (V2). */
  capturedAt: Instant.optional(),
  /** The original's metadata as read, location included; never shown to the other side. */
  metadata: z.record(z.string(), z.unknown()),
  /** Blob keys: the original, a copy without location data, a thumbnail. */
  blobs: z.object({ original: z.string(), view: z.string(), thumbnail: z.string().optional() }),
  /** Measured on pictures: mean luminance 0–255 and sharpness (variance of the Laplacian). */
  picture: z
    .object({
      width: z.int(),
      height: z.int(),
      luminance: z.number(),
      sharpness: z.number(),
      /** Absent in records of an older release (V2). */
      fingerprint: Fingerprint.exactOptional(),
    })
    .optional(),
});
export type FileRecord = z.infer<typeof FileRecord>;
