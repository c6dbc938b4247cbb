import type { FactValue, Facts } from '../../../policy/decision';
import { policyInForce } from '../../../policy/layers/in-force';
import { refundArrivalFacts } from '../../../policy/refund-arrival';
import type { Shop } from '../../../storage/records';

const WEEK = 7;

/** Each day, or those the shop opens on. */
function openDays({ weekdays }: Shop['businessHours']): FactValue {
  if (weekdays.length === 0 || weekdays.length === WEEK) return { term: 'knowledge.every_day' };
  return { list: weekdays.map((day) => ({ term: `knowledge.weekday.${day}` })) };
}

/** Every number in force at the shop, by its name in the layers, and what else its answers are filled with. */
export function shopFacts({ terms, businessHours }: Shop): Facts {
  const { numbers, sizeTolerance } = policyInForce(terms);
  const plain = Object.fromEntries(Object.entries(numbers).map(([name, { value }]) => [name, value]));
  return {
    ...plain,
    personAboveFen: { fen: numbers.personAboveFen.value },
    // The law's own, whatever more the shop grants.
    lawDays: policyInForce({ versionName: '' }).numbers.noReasonDays.value,
    ...refundArrivalFacts(),
    tolerance: (sizeTolerance.apparel?.value ?? 0) / 10,
    opens: `${businessHours.from}:00`,
    closes: `${businessHours.to}:00`,
    openDays: openDays(businessHours),
  };
}
