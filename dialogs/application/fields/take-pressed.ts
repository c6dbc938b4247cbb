import type { Heard } from '../../shared/heard';
import { isReason, isRepairMode, isService, isStory } from '../../shared/vocabulary';
import type { Said } from '../draft/context';

type Value = string | number | boolean;

const isCount = (value: Value): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const isBoolean = (value: Value): value is boolean => typeof value === 'boolean';

/** Another way that was offered: `service/reason/wanted`, any of them empty; what is wanted is read as a wish. */
function readWay(value: Value): Said {
  const [service, reason] = String(value).split('/');
  return { ...(isService(service) && { service }), ...(isReason(reason) && { reason }) };
}

interface Way extends Pick<Said, 'service' | 'reason'> {
  wants?: string;
}

export const wayValue = ({ service, reason, wants }: Way): string =>
  [service ?? '', reason ?? '', ...(wants ? [wants] : [])].join('/');

/** How a button's value is read; what does not fit its field is no answer. */
const READ: Record<string, (value: Value) => Said> = {
  way: readWay,
  service: (value) => (isService(value) ? { service: value } : {}),
  reason: (value) => (isReason(value) ? { reason: value } : {}),
  story: (value) => (isStory(value) ? { story: value } : {}),
  repair_mode: (value) => (isRepairMode(value) ? { repairMode: value } : {}),
  received: (value) => (isBoolean(value) ? { received: value } : {}),
  intact: (value) => (isBoolean(value) ? { intact: value } : {}),
  quantity: (value) => (isCount(value) ? { quantity: value } : {}),
  amount: (value) => (isCount(value) ? { amountFen: value } : {}),
};

export function takePressed(answer: Heard['answer']): Said {
  if (!answer || !Object.hasOwn(READ, answer.field)) return {};
  return READ[answer.field]?.(answer.value) ?? {};
}
