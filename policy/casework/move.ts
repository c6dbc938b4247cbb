import type { Case, CaseActor, CaseClock, CaseState, ClockId, Instant } from '../../storage/records';
import type { Argument, Facts } from '../decision';
import { type ClockEvents, deadlineIn, remindersOf } from '../clocks';
import { isOpen } from '../case-states';
import { endClocks, isRunning, shiftReminders, standStill, takeUp } from './clocks';
import type { NewsKind } from './news';
import type { Setting } from './setting';

/** Fields that an act may take away. */
type Gone = 'person' | 'closedBy' | 'refund';

/**
 * One step of a case in the making: what becomes of it and what the buyer hears. The case handed in is never changed.
 * `at` is when it counts from, `notice` when people hear of it: a machine that runs late acts as of the end, but what
 * runs against the buyer counts from the notice (C8).
 */
export class Move {
  private changed: Case;
  constructor(
    before: Case,
    readonly setting: Setting,
    readonly by: CaseActor,
    readonly at: Instant,
  ) {
    this.changed = before;
  }

  get case(): Case {
    return this.changed;
  }

  get notice(): Instant {
    return this.setting.now;
  }

  set(fields: Partial<Case>): void {
    this.changed = { ...this.changed, ...fields };
  }

  drop(field: Gone): void {
    const rest = { ...this.changed };
    delete rest[field];
    this.changed = rest;
  }

  /** Clocks that do not belong to the state end with it; what stands still goes on where it belongs again. */
  to(state: CaseState): void {
    if (state !== this.case.state && state !== 'platform' && state !== 'awaiting_person') this.drop('person');
    this.set({ state, clocks: endClocks(this.case.clocks, state, this.at) });
    if (isOpen({ state })) return;
    this.set({ endedAt: this.at, offers: this.case.offers.map((offer) => lapsed(offer, this.at)) });
  }

  start(id: ClockId, events: ClockEvents = {}): void {
    const { policy, shop } = this.setting;
    const asOf = this.at;
    const draft = deadlineIn(id, asOf, policy, events);
    const clock = draft.against === 'buyer' ? deadlineIn(id, this.notice, policy, events) : draft;
    const started: CaseClock = {
      ...clock,
      state: 'running',
      reminders: shiftReminders(clock, shop.timeZone),
    };
    this.end(id);
    this.set({ clocks: [...this.case.clocks, started] });
  }

  end(...ids: ClockId[]): void {
    const ends = (clock: CaseClock) => ids.includes(clock.id) && clock.state !== 'ended';
    this.set({
      clocks: this.case.clocks.map((clock) =>
        ends(clock) ? { ...clock, state: 'ended', endedAt: this.at } : clock,
      ),
    });
  }

  stop(...ids: ClockId[]): void {
    const { at } = this;
    this.set({
      clocks: this.case.clocks.map((clock) => (ids.includes(clock.id) ? standStill(clock, at) : clock)),
    });
  }

  /** Goes on with the time that was left (C7). */
  resume(id: ClockId): void {
    this.set({
      clocks: this.case.clocks.map((clock) => (clock.id === id ? takeUp(clock, this.at) : clock)),
    });
  }

  /** Changes the end of a running clock, and with it the reminders that are still to come. */
  dueAt(id: ClockId, dueAt: Instant): void {
    const { policy, shop } = this.setting;
    const moved = (clock: CaseClock): CaseClock => {
      const reminders = remindersOf(clock.startedAt, dueAt, policy);
      const shifted = shiftReminders({ ...clock, reminders }, shop.timeZone);
      return { ...clock, dueAt, reminders: shifted.filter((at) => at > this.notice) };
    };
    this.set({
      clocks: this.case.clocks.map((clock) => (clock.id === id && isRunning(clock) ? moved(clock) : clock)),
    });
  }

  tell(kind: NewsKind, facts: Facts = {}, because: Argument[] = []): void {
    const n = (this.case.notify.at(-1)?.n ?? 0) + 1;
    this.set({
      notify: [
        ...this.case.notify,
        { n, at: this.at, kind, facts, because, ...(this.by === 'buyer' && { inTurn: true }) },
      ],
      ...(this.by !== 'buyer' && { newsFrom: this.case.newsFrom ?? n }),
    });
  }

  /** Silence may not decide: somebody looks at it, once (H2). */
  callPerson(...because: Argument[]): void {
    if (this.case.person) return;
    this.set({ person: { since: this.at, because } });
    this.tell('person_called', {}, because);
  }

  note(kind: string, name?: string): void {
    const event = { at: this.at, by: this.by, kind, ...(name !== undefined && { name }) };
    this.set({ events: [...this.case.events, event] });
  }
}

const lapsed = (offer: Case['offers'][number], at: Instant): Case['offers'][number] =>
  offer.state === 'open' ? { ...offer, state: 'lapsed', decidedAt: at } : offer;
