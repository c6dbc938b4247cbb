import type { Case, CaseClock, Instant } from '../../storage/records';
import { isRunning } from './clocks';
import { ifSilent } from './if-silent';
import { EXPIRE } from './expire';
import { Move } from './move';
import { promiseWords } from './return-freight';
import type { Setting } from './setting';
import { tell } from './say';

/** At the same instant: what lengthens a clock goes before the clock (C5). */
const byEnd = (a: CaseClock, b: CaseClock): number =>
  a.dueAt - b.dueAt || Number(b.id === 'C5') - Number(a.id === 'C5');

/** An act at the very instant of an end is in time, so a clock has run out only after it (C8). */
const ranOut = (one: Case, now: Instant): CaseClock | undefined =>
  one.clocks.filter((clock) => isRunning(clock) && clock.dueAt < now).sort(byEnd)[0];

function remind(one: Case, setting: Setting): Case {
  const due = one.clocks.filter(
    (clock) => isRunning(clock) && clock.reminders.some((at) => at <= setting.now),
  );
  return due.reduce((before, { id, dueAt, against, rules }) => {
    const move = new Move(before, setting, 'clock', setting.now);
    const clocks = before.clocks.map((clock) =>
      clock.id === id && isRunning(clock)
        ? { ...clock, reminders: clock.reminders.filter((at) => at > setting.now) }
        : clock,
    );
    move.set({ clocks });
    if (against === 'buyer')
      move.tell('reminder', { clock: { term: `clock.${id}` }, due: { at: dueAt } }, [
        ifSilent(before, { id, rules }),
      ]);
    return move.case;
  }, one);
}

/** Offers that nobody answered, and promises that nobody kept (G1, G2). */
function lapse(one: Case, setting: Setting): Case {
  const { now } = setting;
  const move = new Move(one, setting, 'clock', now);
  const over = one.offers.some(({ state, validUntil }) => state === 'open' && validUntil < now);
  if (over)
    move.set({
      offers: one.offers.map((offer) =>
        offer.state === 'open' && offer.validUntil < now
          ? { ...offer, state: 'lapsed', decidedAt: offer.validUntil }
          : offer,
      ),
    });
  for (const made of one.promises) {
    const { id, state, dueAt } = made;
    if (state !== 'open' || dueAt >= now) continue;
    const words = promiseWords(made);
    const promises = move.case.promises.map((promise) =>
      promise.id === id ? { ...promise, state: 'overdue' as const } : promise,
    );
    move.set({ promises });
    move.tell('promise_overdue', { words });
    move.callPerson(tell('person.promise', { words }, 'G2'));
  }
  return move.case;
}

/**
 * The case as it stands at `setting.now` if nobody acts: clocks that ran out act as of their end, reminders leave,
 * offers lapse, promises fall due (C6, C8, C9, G). Playing again changes nothing.
 */
export function play(one: Case, setting: Setting): Case {
  let played = one;
  for (let clock = ranOut(played, setting.now); clock; clock = ranOut(played, setting.now)) {
    const move = new Move(played, setting, 'clock', clock.dueAt);
    const ended: CaseClock = { ...clock, state: 'ended', endedAt: clock.dueAt, reminders: [] };
    const running = clock;
    move.set({ clocks: played.clocks.map((each) => (each === running ? ended : each)) });
    move.note(`${clock.id}_ran_out`);
    EXPIRE[clock.id](move);
    played = move.case;
  }
  played = lapse(remind(played, setting), setting);
  return played === one ? one : withNextDue(played);
}

/** When it must be looked at again though nobody acts; absent where nothing runs. */
export function withNextDue(one: Case): Case {
  const rest = { ...one };
  delete rest.nextDueAt;
  const ends = [
    ...one.clocks.filter(isRunning).flatMap(({ dueAt, reminders }) => [dueAt + 1, ...reminders]),
    ...one.offers.filter(({ state }) => state === 'open').map(({ validUntil }) => validUntil + 1),
    ...one.promises.filter(({ state }) => state === 'open').map(({ dueAt }) => dueAt + 1),
  ];
  return ends.length === 0 ? rest : { ...rest, nextDueAt: Math.min(...ends) };
}
