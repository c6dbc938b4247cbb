/** Fewer digits in a row are no number that somebody can be called at. */
const PHONE = /\d{7,}/;
/** Spaces and dashes with which people write a number. */
const GAPS = /(?<=\d)[\s\-()]+(?=\d)/g;
/** A mobile number as people write it. */
const MOBILE = /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/;
/** Letters of a name and a street; a number alone is no place. */
const LETTERS = 6;

/** What an address for a repair still lacks: a place, or a phone to be called at (T4). */
export function contactLacks(address: string): 'place' | 'phone' | undefined {
  const letters = address.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LETTERS) return 'place';
  return PHONE.test(address.replace(GAPS, '')) ? undefined : 'phone';
}

/** The address with this number in the place of the mobile number in it; undefined where it has none. */
export const withPhone = (address: string, phone: string): string | undefined =>
  MOBILE.test(address) ? address.replace(MOBILE, phone) : undefined;
