import type { Case, CaseClock, CaseSide, ClockId, Instant } from '../../storage/records';
import type { Argument, RuleId } from '../decision';
import { play } from './play';
import { ifSilent } from './if-silent';
import type { Setting } from './setting';

/** A clock as people see it: whom it runs against, how long still, and what happens if nobody acts (C8). */
export interface DeadlineShown {
  id: ClockId;
  state: 'running' | 'stopped';
  against: CaseSide;
  startedAt: Instant;
  /** Absent while it stands still. */
  dueAt?: Instant;
  leftMs: number;
  /** What silence does, for this very case. */
  ifNobodyActs: Argument;
  rules: RuleId[];
}

const shown = (one: Case, clock: CaseClock, now: Instant): DeadlineShown[] => {
  if (clock.state === 'ended') return [];
  const { id, state, against, startedAt, dueAt, leftMs, rules } = clock;
  return [
    {
      id,
      state,
      against,
      startedAt,
      ...(state === 'running' && { dueAt }),
      leftMs: state === 'running' ? dueAt - now : (leftMs ?? 0),
      ifNobodyActs: ifSilent(one, clock),
      rules: [...rules],
    },
  ];
};

const isStopped = ({ state }: DeadlineShown): number => (state === 'stopped' ? 1 : 0);

/** The clocks at this instant, those that run before those that stand still, the nearest end first. */
export function deadlinesOf(one: Case, setting: Setting): DeadlineShown[] {
  const played = play(one, setting);
  return played.clocks
    .flatMap((clock) => shown(played, clock, setting.now))
    .sort((a, b) => isStopped(a) - isStopped(b) || a.leftMs - b.leftMs);
}

/** The clock in whose time the money leaves, or the item (L6, C6); past it a person sees to it. */
const PROMISED_BY: Partial<Record<Case['state'], ClockId>> = { refund_due: 'L6', awaiting_resend: 'C6' };

/** When what is owed should have been there; undefined while there is time. */
export function overdueSince({ state, clocks }: Case): Instant | undefined {
  const last = clocks.findLast(({ id }) => id === PROMISED_BY[state]);
  return last?.state === 'ended' ? last.dueAt : undefined;
}

/** What a buyer is shown of them: all that run, the one he himself waits for or is waited for by first (C5 is beside C2). */
export function deadlinesShown(one: Case, setting: Setting): DeadlineShown[] {
  const all = deadlinesOf(one, setting);
  const running = all.filter((clock) => !isStopped(clock));
  if (running.length === 0) return all.slice(0, 1);
  return [...running.filter(({ id }) => id !== 'C5'), ...running.filter(({ id }) => id === 'C5')];
}
