import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock';

/** `original` as it came, `view` without location data, `thumbnail` small. */
export const VARIANTS = ['original', 'view', 'thumbnail'] as const;
export type Variant = (typeof VARIANTS)[number];

const HOUR = 3_600_000;
const LIFETIME = 24 * HOUR;

/** What activities store; made an absolute, signed address only when one is put out. */
export const filePath = (uploadId: string, variant: Variant): string => `/files/${uploadId}/${variant}`;

export interface FileUrls {
  /** A file path's address for the next 23 to 24 hours; the same within an hour, so that browsers cache it. */
  sign(path: string): string;
  /** Milliseconds that the address still holds, or nothing when it never did or has expired. */
  remaining(path: string, expiry: unknown, signature: unknown): number | undefined;
}

/** An `<img>` sends no header, so the address itself is the right to see the file. */
export function createFileUrls(key: string, publicUrl: string, clock: Clock): FileUrls {
  const signatureOf = (path: string, expiry: number): string =>
    createHmac('sha256', key).update(`file ${path} ${expiry}`).digest('base64url');
  return {
    sign(path) {
      const expiry = Math.floor((clock.now() + LIFETIME) / HOUR) * HOUR;
      return `${publicUrl}${path}?e=${expiry}&s=${signatureOf(path, expiry)}`;
    },
    remaining(path, expiry, signature) {
      if (typeof expiry !== 'string' || !/^\d{1,16}$/.test(expiry) || typeof signature !== 'string')
        return undefined;
      const left = Number(expiry) - clock.now();
      return left > 0 && sameText(signature, signatureOf(path, Number(expiry))) ? left : undefined;
    },
  };
}

const sameText = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
