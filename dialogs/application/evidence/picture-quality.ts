import type { FileRecord } from '../../../storage/records';

export type Doubt = 'dark' | 'blurred' | 'small';

/** Below these a picture is taken, and another one is asked for. */
export const PICTURE_LIMITS = {
  /** Mean luminance, 0–255: a room at night without a lamp lies below. */
  luminance: 45,
  /** Variance of the Laplacian: shaken or out of focus lies below. */
  sharpness: 60,
  /** Pixels on the shorter side: a thumbnail lies below. */
  shorterSide: 300,
} as const;

/** What is wrong with a picture, the thing first that the buyer can mend most easily. */
export function doubtOf({ picture }: Pick<FileRecord, 'picture'>): Doubt | undefined {
  if (!picture) return undefined;
  if (picture.luminance < PICTURE_LIMITS.luminance) return 'dark';
  if (Math.min(picture.width, picture.height) < PICTURE_LIMITS.shorterSide) return 'small';
  return picture.sharpness < PICTURE_LIMITS.sharpness ? 'blurred' : undefined;
}
