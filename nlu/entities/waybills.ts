import { canonical } from '../text/normalise';
import { ANNOUNCES_WAYBILL, type Carrier, CARRIER_NAMES, WAYBILL_PATTERNS } from './lexicon/carriers';

/** A number that may be a parcel's, and whose it may be by its look. */
export interface WaybillFound {
  /** In capitals, without gaps. */
  number: string;
  /** Empty where it looks like nobody's, several where it looks like more than one's. */
  carriers: Carrier[];
}

/** Letters and digits in one run or in groups, as they are read off a slip. */
const RUN = /(?<![a-z\d@.])(?:[a-z]{1,4} ?-?)?\d[\da-z]{2,}(?:[ -]\d{2,})*(?:cn)?(?![\da-z@])/g;
const SHORTEST = 10;
/** Announced, also a shorter one may be meant. */
const SHORTEST_ANNOUNCED = 8;
const LONGEST = 22;
const PHONE = /^1[3-9]\d{9}$/;

export const carriersOf = (number: string): Carrier[] =>
  WAYBILL_PATTERNS.filter(([, pattern]) => pattern.test(number)).map(([carrier]) => carrier);

const isOne = (number: string, isAnnounced: boolean): boolean => {
  const digits = number.replace(/\D/g, '').length;
  if (digits < (isAnnounced ? SHORTEST_ANNOUNCED : SHORTEST) || number.length > LONGEST) return false;
  return !PHONE.test(number) || isAnnounced;
};

/** Numbers that can be waybills, in the order they are said; which of them are meant so, the talk decides. */
export function waybillsIn(text: string): WaybillFound[] {
  const plain = canonical(text);
  const isAnnounced = ANNOUNCES_WAYBILL.test(plain);
  const numbers = (plain.match(RUN) ?? []).map((run) => run.replace(/[ -]/g, '').toUpperCase());
  return [...new Set(numbers)]
    .filter((number) => isOne(number, isAnnounced))
    .map((number) => ({ number, carriers: carriersOf(number) }));
}

/** Carriers named in words; one whose letters only begin a number is not named by them. */
export function carriersIn(text: string): Carrier[] {
  const plain = canonical(text).replace(RUN, ' ');
  return CARRIER_NAMES.filter(([, pattern]) => pattern.test(plain)).map(([carrier]) => carrier);
}
