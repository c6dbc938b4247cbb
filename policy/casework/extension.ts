import { DAY, HOUR } from '../windows/days';
import { dueFacts } from './agreement';
import type { Move } from './move';
import { refuse, type Refusal, tell } from './say';

const nothingAsked = (): Refusal =>
  refuse(tell('refused.no_extension_asked', {}, 'C5'), tell('instead.wait', {}, 'C2'));

/** Three more days of C2, counted from its own end (C5). */
export function grantExtension(move: Move): Refusal | undefined {
  const { extension } = move.case;
  if (extension?.state !== 'asked') return nothingAsked();
  move.set({ extension: { ...extension, state: 'granted', decidedAt: move.at } });
  move.end('C5');
  move.dueAt('C2', extension.returnDueAt + move.setting.policy.numbers.extensionDays.value * DAY);
  move.tell('extension_granted', dueFacts(move));
  return undefined;
}

/**
 * C2 ends when it would have, but whoever hears of it late still has as long as the seller had to answer: a clock that
 * ends with the news of it leaves nobody the time to act (C5, C8).
 */
export function refuseExtension(move: Move): Refusal | undefined {
  const { extension } = move.case;
  if (extension?.state !== 'asked') return nothingAsked();
  move.set({ extension: { ...extension, state: 'refused', decidedAt: move.at } });
  move.end('C5');
  const { extensionAnswerHours } = move.setting.policy.numbers;
  move.dueAt('C2', Math.max(extension.returnDueAt, move.notice + extensionAnswerHours.value * HOUR));
  move.tell('extension_refused', dueFacts(move));
  return undefined;
}
