import { badArgument } from '../api/errors';

/** How much of a long talk a client gets at its start; the rest on request (`before`). */
export const HISTORY = 100;

/**
 * A watermark is the sequence number of the last activity that the client has, in decimals; none is the same as 0:
 * a client that was cut off before its first activity loses nothing.
 * @throws HttpError 400 on anything else
 */
export function readWatermark(value: unknown): number {
  if (value === undefined || value === '') return 0;
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value);
  throw badArgument('watermark must be what an earlier answer gave, or be left out');
}

/** Where reading begins: a client that has nothing gets the last 100 of a long talk, any other all that it missed. */
export function startAfter(watermark: number, last: number): { after: number; history: boolean } {
  if (watermark > 0) return { after: Math.min(watermark, last), history: false };
  return { after: Math.max(0, last - HISTORY), history: true };
}
