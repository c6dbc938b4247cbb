import type { Talk } from '../../shared/talk';
import type { Awaited } from './awaited';
import { mentions } from './mentions';

/** What arrived has something wrong with it: told of the case, never an application beside it. */
export const isFaulty = (talk: Talk): boolean => {
  const { symptom, reason } = talk.heard.hints;
  return (symptom ?? reason) !== undefined || mentions(talk, 'reservation');
};

/** "The replacement has arrived" names an exchange without wanting one; what wants one is read so far more surely. */
const SURELY = 0.9;

/** Money, or another exchange or repair, for what arrived. */
export function wantsMore({ heard: { hints, casework, guesses } }: Talk): boolean {
  const { service, reason, moneyBack } = hints;
  const isMoney = service === 'refund_only' || service === 'return_refund' || moneyBack === true;
  if (isMoney || reason === 'dislike' || reason === 'no_longer_needed') return true;
  if (casework?.wishes?.includes('change_to_refund')) return true;
  return service !== undefined && (guesses[0]?.score ?? 0) >= SURELY;
}

/** What arrived is in order, is wrong too, or something else is wanted of it: never confirmed silently. */
export function ofArrival(talk: Talk, awaited: Awaited): Awaited {
  if (wantsMore(talk)) return { ...awaited, follows: 'application' };
  return isFaulty(talk) ? { ...awaited, wish: 'add_statement', follows: 'person' } : awaited;
}
