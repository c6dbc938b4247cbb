import { DateTime } from 'luxon';

import type { DateRange } from '../understanding';
import { DATE_RULES_EN } from './dates-en';
import { DATE_RULES_ZH } from './dates-zh';
import type { Unread } from './span';

const RULES = [...DATE_RULES_ZH, ...DATE_RULES_EN];

/** Takes the days a text names, as ranges in the shop's zone. A buyer speaks of what was: an open day is the last one. */
export function takeDates(unread: Unread, now: number, zone: string): DateRange[] {
  // Most messages name no day.
  if (!RULES.some(([pattern]) => unread.rest.search(pattern) !== -1)) return [];
  let midnight: DateTime | undefined;
  // What looks like a day may be none, and the zone's calendar costs more than looking.
  const today = () => (midnight ??= DateTime.fromMillis(now, { zone }).startOf('day'));
  return unread.take(
    RULES.map(([pattern, read]) => ({
      pattern,
      read: (groups) => {
        const days = read(today(), groups);
        const [from, to] = days ?? [];
        if (!from?.isValid || !to?.isValid) return undefined;
        return { from: from.toMillis(), to: to.toMillis(), text: (groups[0] ?? '').trim() };
      },
    })),
  );
}
