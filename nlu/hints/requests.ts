import { hasPlace } from '../entities/addresses';
import { ASIDES, type Aside } from './lexicon/asides';
import { ASKS_OF_IT, CALLING_OFF, CALLING_OFF_THIS, NO_NEED } from './lexicon/calling-off';
import {
  ASKS_AGAIN,
  ASKS_ARRIVAL,
  ASKS_NEAREST,
  ASKS_PHOTO_PLACE,
  ASKS_PICKUP,
  ASKS_SENDING,
  ASKS_STOCK,
  ASKS_WHEN,
  ASKS_WHETHER_DONE,
  ASKS_WHY,
  DETAILS,
  KEEPS_IT,
  PERSONAL,
  SAME_PLACE,
  SPECIAL_INVOICE,
} from './lexicon/requests';
import { canonical, straight } from '../text/normalise';
import type { RequestKind } from '../../storage/records';
import type { RequestHints } from '../understanding';

/** What is said by a word or two. */
const SIGNS = [
  ['personal', PERSONAL],
  ['specialInvoice', SPECIAL_INVOICE],
  ['samePlace', SAME_PLACE],
  ['noNeed', NO_NEED],
  ['keepsIt', KEEPS_IT],
  ['asksWhen', ASKS_WHEN],
  ['asksArrival', ASKS_ARRIVAL],
  ['asksPickup', ASKS_PICKUP],
  ['asksAgain', ASKS_AGAIN],
  ['asksPhotoPlace', ASKS_PHOTO_PLACE],
  ['asksSending', ASKS_SENDING],
  ['asksStock', ASKS_STOCK],
  ['asksNearest', ASKS_NEAREST],
  ['asksWhy', ASKS_WHY],
  ['asksWhetherDone', ASKS_WHETHER_DONE],
] as const;

const signsIn = (plain: string): Partial<Record<(typeof SIGNS)[number][0], true>> =>
  Object.fromEntries(SIGNS.filter(([, pattern]) => pattern.test(plain)).map(([name]) => [name, true]));

/** What the words say about something asked of the shop: an invoice, another address. */
export function requestHints(text: string): RequestHints | undefined {
  const plain = straight(canonical(text));
  const details = DETAILS.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name);
  const callsOff = kindsIn(plain, CALLING_OFF);
  const callsOffThis = kindsIn(plain, CALLING_OFF_THIS);
  const hints: RequestHints = {
    ...signsIn(plain),
    ...(hasPlace(plain) && { place: true as const }),
    ...(details.length > 0 && { details }),
    ...(callsOff.length > 0 && { callsOff }),
    ...(callsOffThis.length > 0 && { callsOffThis }),
  };
  return Object.keys(hints).length > 0 ? hints : undefined;
}

const kindsIn = (plain: string, words: typeof CALLING_OFF): RequestKind[] =>
  ASKS_OF_IT.test(plain) ? [] : words.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind);

/** What is asked beside after-sales. */
export function asideIn(text: string): Aside | undefined {
  const plain = canonical(text);
  return ASIDES.find(([, pattern]) => pattern.test(plain))?.[0];
}
