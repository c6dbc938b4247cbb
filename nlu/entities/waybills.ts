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
  const runs = [...new Set(plain.match(RUN) ?? [])];
  return runs.map(read).filter(({ number }) => isOne(number, isAnnounced));
}

/** Letters of no number known here that name a carrier, or lead up to one, are said before it: "zto 7812…". */
function read(run: string): WaybillFound {
  const number = joined(run);
  const carriers = carriersOf(number);
  if (carriers.length > 0) return { number, carriers };
  const [, name = '', rest = ''] = NAMED.exec(run) ?? [];
  const behind = joined(rest);
  const named = namedIn(name);
  if (named.length > 0) return { number: behind, carriers: named };
  // "Lei 13800138000" is a name and its phone.
  return LEADS_UP.test(name) || PHONE.test(behind)
    ? { number: behind, carriers: carriersOf(behind) }
    : { number, carriers };
}

/** A word and a number apart from it. */
const NAMED = /^([a-z]+) (.+)$/;
/** Words, and ends of words, that lead up to a number and are none of it: "it's 7812…". */
const LEADS_UP = /^(?:its?|s|is|re|was|now|no|nr|num|id|code|to|by|and|the|with|of|via)$/;
const joined = (run: string): string => run.replace(/[ -]/g, '').toUpperCase();
const namedIn = (text: string): Carrier[] =>
  CARRIER_NAMES.filter(([, pattern]) => pattern.test(text)).map(([carrier]) => carrier);

/** Carriers named in words; one whose letters only begin a number is not named by them. */
export function carriersIn(text: string): Carrier[] {
  return namedIn(canonical(text).replace(RUN, ' '));
}
