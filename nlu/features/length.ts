const LIMITS = [2, 4, 7, 11, 16, 25, 40];

/** Rough length of a text, in characters (zh) or words (en): short ones greet and confirm, long ones complain. */
export function lengthBucket(length: number): number {
  const bucket = LIMITS.findIndex((limit) => length <= limit);
  return bucket === -1 ? LIMITS.length : bucket;
}
