import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Instant } from '../../storage/records';

/** Without I, L, O and U: nobody mistakes one letter for another on the phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 8;

/** What people call a case by, such as `AS261124-7K3Q9FMX`. */
export const caseNumber = (caseId: string, createdAt: Instant, zone: string): string =>
  recordNumber('AS', caseId, createdAt, zone);

/** Two letters for the kind of record, the day, and 40 bits of the record's own id. */
export function recordNumber(prefix: string, id: string, createdAt: Instant, zone: string): string {
  const day = DateTime.fromMillis(createdAt, { zone }).toFormat('yyMMdd');
  const digest = createHash('sha256').update(id).digest();
  const name = [...digest.subarray(0, letters)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${prefix}${day}-${name}`;
}
