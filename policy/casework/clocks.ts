import { DateTime } from 'luxon';
import type { Case, CaseClock, CaseState, ClockId, Instant } from '../../storage/records';
import { EXPIRIES } from './silence';

export const isRunning = ({ state }: CaseClock): boolean => state === 'running';

/** Only here may a clock that was stopped still go on (C7, P0). */
const KEEPS_STOPPED: readonly CaseState[] = ['objected', 'platform', 'awaiting_person'];

/** The clocks as they stand when the case comes into this state: those of other states have ended. */
export function endClocks(clocks: readonly CaseClock[], state: CaseState, at: Instant): CaseClock[] {
  return clocks.map((clock) => {
    if (clock.state === 'ended' || EXPIRIES[clock.id].from.includes(state)) return clock;
    if (clock.state === 'stopped' && KEEPS_STOPPED.includes(state)) return clock;
    const ended: CaseClock = { ...clock, state: 'ended', endedAt: at, reminders: [] };
    delete ended.leftMs;
    return ended;
  });
}

export function standStill(clock: CaseClock, at: Instant): CaseClock {
  if (!isRunning(clock)) return clock;
  return { ...clock, state: 'stopped', leftMs: Math.max(0, clock.dueAt - at) };
}

export function takeUp(clock: CaseClock, at: Instant): CaseClock {
  if (clock.state !== 'stopped') return clock;
  const dueAt = at + (clock.leftMs ?? 0);
  const running: CaseClock = { ...clock, state: 'running', dueAt, reminders: [] };
  delete running.leftMs;
  return running;
}

export const clockOf = ({ clocks }: Pick<Case, 'clocks'>, id: ClockId): CaseClock | undefined =>
  clocks.findLast((clock) => clock.id === id && clock.state !== 'ended');

/** Quiet hours of N8: nobody is woken by a reminder. */
const QUIET = { from: 22, to: 9 };

/** A reminder of the buyer that would fall into quiet hours leaves before they begin (C8). */
export function shiftReminders(
  { reminders, startedAt, against }: Pick<CaseClock, 'reminders' | 'startedAt' | 'against'>,
  zone: string,
): Instant[] {
  if (against === 'seller') return reminders;
  const shifted = reminders.map((at) => {
    const local = DateTime.fromMillis(at, { zone });
    if (local.hour >= QUIET.to && local.hour < QUIET.from) return at;
    const evening = local.hour < QUIET.to ? local.minus({ days: 1 }) : local;
    return evening.set({ hour: QUIET.from, minute: 0, second: 0, millisecond: 0 }).toMillis() - 1;
  });
  return [...new Set(shifted)].filter((at) => at > startedAt);
}
