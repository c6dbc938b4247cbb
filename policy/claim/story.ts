import type { NotReceivedStory, Order, OrderLine } from '../../storage/records';
import type { Claim } from '../facts';
import type { Ground } from '../ground';
import { parcelsWith, transitOf } from '../transit';
import type { Phase } from './reasons';

/** What the trace says of the pieces still to come; nothing definite while they are on their way. */
function traced(order: Order, line: OrderLine): NotReceivedStory | undefined {
  const carrying = parcelsWith(order.parcels, line);
  const coming = carrying.filter(({ status }) => status !== 'signed');
  if (carrying.length > 0 && coming.length === 0) return 'signed';
  if (coming.some(({ status }) => status === 'lost')) return 'lost';
  return coming.some(({ status }) => status === 'refused' || status === 'returned') ? 'refused' : undefined;
}

/** What is not there and stands still by the records is no longer on its way. */
function standsStill({ facts: { order, line, now } }: Ground): boolean {
  const coming = parcelsWith(order.parcels, line).filter(({ status }) => status !== 'signed');
  return coming.length > 0 && coming.every((parcel) => transitOf(parcel, now).kind === 'stalled');
}

/**
 * Which of the four stories a parcel that was not received has (T7): the trace where it is definite, else what the
 * buyer says, else on its way. Nobody has to be asked.
 */
export function settleStory(
  ground: Ground,
  phase: Phase | undefined,
  { story, reason }: Claim,
): NotReceivedStory | undefined {
  const { order, line } = ground.facts;
  if (phase === 'disputed') return 'signed';
  if (phase !== 'under_way') return undefined;
  // That it was signed for is for the trace to say.
  const word = story === 'signed' ? undefined : story;
  const told = traced(order, line) ?? word;
  if (told && (told !== 'in_transit' || reason !== 'not_received')) return told;
  const isLost = reason === 'lost_parcel' || (reason === 'not_received' && standsStill(ground));
  return isLost ? 'lost' : 'in_transit';
}
