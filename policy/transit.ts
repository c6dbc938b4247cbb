import type { Instant, OrderLine, Parcel } from '../storage/records';
import { PLATFORM } from './layers/platform';
import { HOUR } from './windows/days';

/** How a parcel fares; `stalled`: on its way by the records, but nothing has moved for long (T7). */
export type Transit =
  | { kind: 'moving' | 'stalled'; last: Instant; expectedAt?: Instant }
  | { kind: 'unseen' }
  | { kind: 'signed'; at: Instant }
  | { kind: 'refused' | 'returned' | 'lost' };

export function transitOf({ status, shippedAt, signedAt, trace, expectedAt }: Parcel, now: Instant): Transit {
  const last = trace.at(-1)?.at ?? shippedAt;
  if (status === 'signed') return { kind: 'signed', at: signedAt ?? last };
  if (status !== 'in_transit') return { kind: status };
  const isStalled = now - last >= PLATFORM.stalledHours.value * HOUR;
  if (!isStalled && trace.length === 0) return { kind: 'unseen' };
  return { kind: isStalled ? 'stalled' : 'moving', last, ...(expectedAt !== undefined && { expectedAt }) };
}

/** The parcels that carry pieces of the line. */
export const parcelsWith = (parcels: readonly Parcel[], { lineId }: Pick<OrderLine, 'lineId'>): Parcel[] =>
  parcels.filter(({ contents }) => contents.some((one) => one.lineId === lineId));

export const piecesIn = ({ contents }: Parcel, { lineId }: Pick<OrderLine, 'lineId'>): number =>
  contents.filter((one) => one.lineId === lineId).reduce((sum, { quantity }) => sum + quantity, 0);
