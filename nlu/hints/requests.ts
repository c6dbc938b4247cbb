import {
  ASKS_ARRIVAL,
  ASKS_PICKUP,
  ASKS_WHEN,
  ASKS_WHETHER_DONE,
  ASKS_WHY,
  DETAILS,
  KEEPS_IT,
  PERSONAL,
  SAME_PLACE,
  SPECIAL_INVOICE,
} from '../entities/lexicon/contact';
import { hasPlace } from '../entities/addresses';
import { ASIDES, type Aside } from './lexicon/asides';
import { ASKS_OF_IT, CALLING_OFF } from './lexicon/calling-off';
import { canonical } from '../text/normalise';
import type { RequestKind } from '../../storage/records';
import type { RequestHints } from '../understanding';

/** What the words say about something asked of the shop: an invoice, another address. */
export function requestHints(text: string): RequestHints | undefined {
  const plain = canonical(text).replace(/[’‘`´]/g, "'");
  const details = DETAILS.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name);
  const callsOff = calledOff(plain);
  const hints: RequestHints = {
    ...(PERSONAL.test(plain) && { personal: true }),
    ...(SPECIAL_INVOICE.test(plain) && { specialInvoice: true }),
    ...(hasPlace(plain) && { place: true as const }),
    ...(SAME_PLACE.test(plain) && { samePlace: true as const }),
    ...(details.length > 0 && { details }),
    ...(callsOff.length > 0 && { callsOff }),
    ...(KEEPS_IT.test(plain) && { keepsIt: true }),
    ...(ASKS_WHEN.test(plain) && { asksWhen: true }),
    ...(ASKS_ARRIVAL.test(plain) && { asksArrival: true }),
    ...(ASKS_PICKUP.test(plain) && { asksPickup: true }),
    ...(ASKS_WHY.test(plain) && { asksWhy: true }),
    ...(ASKS_WHETHER_DONE.test(plain) && { asksWhetherDone: true }),
  };
  return Object.keys(hints).length > 0 ? hints : undefined;
}

const calledOff = (plain: string): RequestKind[] =>
  ASKS_OF_IT.test(plain)
    ? []
    : CALLING_OFF.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind);

/** What is asked beside after-sales. */
export function asideIn(text: string): Aside | undefined {
  const plain = canonical(text);
  return ASIDES.find(([, pattern]) => pattern.test(plain))?.[0];
}
