/** Fewer digits in a row are no number that somebody can be called at. */
const PHONE = /\d{7,}/;
/** Spaces and dashes with which people write a number. */
const GAPS = /(?<=\d)[\s\-()]+(?=\d)/g;
/** Letters of a name and a street; a number alone is no place. */
const LETTERS = 6;

/** What an address for a repair still lacks: a place, or a phone to be called at (T4). */
export function contactLacks(address: string): 'place' | 'phone' | undefined {
  const letters = address.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LETTERS) return 'place';
  return PHONE.test(address.replace(GAPS, '')) ? undefined : 'phone';
}
