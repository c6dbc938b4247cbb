import type { Entities } from '../understanding';
import { addressesIn } from './addresses';
import { titlesIn, recipientsIn } from './names';

/** What people are reached by, and things are made out or sent to. */
export type Contact = Pick<
  Entities,
  'emails' | 'taxNumbers' | 'phones' | 'addresses' | 'titles' | 'recipients'
>;

/** Longer than this nobody writes a name and an address. */
const READ_UP_TO = 400;

/** Numbers and mail addresses are no part of a name or a street. */
const NUMBERS = /[\w.+-]+@[\w.-]+|(?<![\d.])\+?\d[\d -]{8,}\d|[a-z\d]{15,20}/gi;

/** Names and addresses keep their capitals, so they are read from the text as written. */
export function contactIn(
  text: string,
  { emails = [], taxNumbers = [], phones = [] }: Pick<Contact, 'emails' | 'taxNumbers' | 'phones'>,
): Contact {
  const written = text.slice(0, READ_UP_TO).normalize('NFKC').replace(NUMBERS, '\u{FFFC}');
  const found = {
    emails,
    taxNumbers,
    phones,
    addresses: addressesIn(written),
    titles: titlesIn(written),
    recipients: recipientsIn(written, phones.length > 0),
  };
  return Object.fromEntries(Object.entries(found).filter(([, values]) => values.length > 0));
}
