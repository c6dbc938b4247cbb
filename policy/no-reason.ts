import type { Instant, ListingSnapshot } from '../storage/records';
import { say, term } from './argument';
import { endOfCalendarDays } from './windows/days';
import type { Argument } from './decision';
import { LAW } from './layers/law';
import type { PolicyInForce } from './layers/in-force';
import { PLATFORM } from './layers/platform';

type Exclusion = NonNullable<ListingSnapshot['noReasonExclusion']>;

/** Whether these goods may go back without a reason, whatever the day. */
export interface NoReasonRight {
  /** Why not (X1, X2), decided from records (X9). */
  excluded?: Argument;
  /** What the listing claims and the higher layer does not accept (X8, L2). */
  overruled?: Argument;
  /** Excluded only once opened, which the buyer's word tells (X8, X9). */
  onceOpened: boolean;
}

/** The exclusion a listing names, or its category implies where it only says "no". */
function namedExclusion({
  noReasonReturn,
  noReasonExclusion,
  category,
}: ListingSnapshot): Exclusion | undefined {
  if (noReasonExclusion) return noReasonExclusion;
  if (noReasonReturn) return undefined;
  if (category === 'custom_made') return { kind: 'custom_made', confirmedAtPurchase: false };
  if (category === 'digital') return { kind: 'digital_opened', confirmedAtPurchase: false };
  return { kind: category === 'intimate_apparel' ? 'intimate' : 'shop_choice', confirmedAtPurchase: false };
}

const includes = <T>(list: readonly T[], value: unknown): boolean => list.includes(value as T);

/** Goods of the law's list by themselves, goods unsuitable by nature with the stored confirmation, no others (X8). */
export function noReasonRight(listing: ListingSnapshot): NoReasonRight {
  const exclusion = namedExclusion(listing);
  if (!exclusion) return { onceOpened: false };
  const { kind, confirmedAtPurchase } = exclusion;
  const facts = { goods: listing.title, kind: term(`policy.exclusion_kind.${kind}`) };
  if (kind === 'digital_opened') return { onceOpened: true };
  if (includes(LAW.closedExceptions, kind)) {
    return { excluded: say('exclusion.by_law', facts, 'X2', 'X8'), onceOpened: false };
  }
  const once = kind === 'unsuitable_by_nature' && includes(PLATFORM.unsuitableOnceOpened, listing.category);
  const byNature = kind === 'intimate' || once || includes(PLATFORM.unsuitableByNature, listing.category);
  const accepted = kind !== 'shop_choice' && byNature;
  if (accepted && confirmedAtPurchase) {
    return once
      ? { onceOpened: true }
      : { excluded: say('exclusion.intimate', facts, 'X1', 'X8'), onceOpened: false };
  }
  const key = accepted ? 'exclusion.not_confirmed' : 'exclusion.not_in_law';
  return { overruled: say(key, facts, 'X8', 'L2'), onceOpened: false };
}

/** The last instant at which a no-reason return may be applied for (X3). */
export const noReasonEnd = (delivered: Instant, policy: PolicyInForce): Instant =>
  endOfCalendarDays(delivered, policy.numbers.noReasonDays.value);
