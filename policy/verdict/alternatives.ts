import type { Reason, ServiceType } from '../../storage/records';
import { say, term } from '../argument';
import type { RuleId } from '../decision';
import type { Alternative } from '../facts';

/** A way that needs no more than a word, such as a person or paying. */
export const otherWay = (action: Alternative['action'] & string, ...rules: RuleId[]): Alternative => ({
  ...say(`alternative.${action}`, {}, ...rules),
  action,
});

export const otherService = (service: ServiceType, ...rules: RuleId[]): Alternative => ({
  ...say('alternative.service', { service: term(`service.${service}`) }, ...rules),
  action: { service },
});

export const otherReason = (service: ServiceType, reason: Reason, ...rules: RuleId[]): Alternative => ({
  ...say(
    'alternative.reason',
    { service: term(`service.${service}`), reason: term(`reason.${reason}`) },
    ...rules,
  ),
  action: { service, reason },
});

/** The goods back for the money, and another order: by the fault of the reason, where one is known (T3). */
export const reorder = (reason: Reason | undefined): Alternative => ({
  ...say('alternative.reorder', { service: term('service.return_refund') }, 'T3'),
  action: { service: 'return_refund', ...(reason && { reason }) },
});

/** Past every window, whoever wants it mended gets a price first (M3). */
export const paidRepair = (): Alternative => ({
  ...say('alternative.paid_repair', {}, 'M3'),
  action: { service: 'repair' },
});

/** A person is open to the buyer from anywhere (H8). */
export const aPerson = (): Alternative => otherWay('person', 'H8');
