import type { NotReceivedStory, Order, OrderLine } from '../../storage/records';
import type { Claim } from '../facts';
import type { Ground } from '../ground';
import type { Phase } from './reasons';

/** What the trace says of the pieces still to come; nothing definite while they are on their way. */
function traced(order: Order, { lineId }: OrderLine): NotReceivedStory | undefined {
  const carrying = order.parcels.filter(({ contents }) => contents.some((one) => one.lineId === lineId));
  const coming = carrying.filter(({ status }) => status !== 'signed');
  if (carrying.length > 0 && coming.length === 0) return 'signed';
  if (coming.some(({ status }) => status === 'lost')) return 'lost';
  return coming.some(({ status }) => status === 'refused' || status === 'returned') ? 'refused' : undefined;
}

/**
 * Which of the four stories a parcel that was not received has (T7): the trace where it is definite, else what the
 * buyer says, else on its way. Nobody has to be asked.
 */
export function settleStory(
  { facts: { order, line } }: Ground,
  phase: Phase | undefined,
  { story, reason }: Claim,
): NotReceivedStory | undefined {
  if (phase === 'disputed') return 'signed';
  if (phase !== 'under_way') return undefined;
  // That it was signed for is for the trace to say.
  const word = story === 'signed' ? undefined : story;
  return traced(order, line) ?? word ?? (reason === 'lost_parcel' ? 'lost' : 'in_transit');
}
