import type { ActKind, Case, CaseAct, CaseActor, CaseNews } from '../../storage/records';
import { isOpen } from '../case-states';
import { EFFECTS } from './acts';
import type { Effect } from './acts/effect';
import { guard } from './guards';
import { Move } from './move';
import { play, withNextDue } from './play';
import { refuse, type Refusal, tell } from './say';
import type { Setting } from './setting';
import { ACTS } from './table';

export type Performed =
  | { kind: 'done'; case: Case; news: CaseNews[] }
  /** Nothing was done; `case` is as the clocks left it. */
  | ({ kind: 'refused'; case: Case; possible: ActKind[] } & Refusal);

/** What this actor may do now; what is said with the act may still be refused. */
export function actsOf(one: Case, actor: CaseActor, setting: Setting): ActKind[] {
  const played = play(one, setting);
  return (Object.keys(ACTS) as ActKind[]).filter((act) => !forbidden(played, act, actor));
}

/** Why this actor may not do it now; undefined where he may, though what is said with it may still be refused. */
export const whyNot = (one: Case, act: ActKind, actor: CaseActor, setting: Setting): Refusal | undefined =>
  forbidden(play(one, setting), act, actor);

function forbidden(one: Case, act: ActKind, actor: CaseActor): Refusal | undefined {
  const { by, from } = ACTS[act];
  const facts = { act: { term: `casework.act.${act}` }, state: { term: `case_state.${one.state}` } };
  if (!by.includes(actor)) return refuse(tell('refused.not_yours', facts), tell('instead.other_side', {}));
  if (!isOpen(one) && !from.includes(one.state))
    return refuse(tell('refused.ended', facts, 'W4'), tell('instead.new_case', {}, 'W4'));
  // What the case itself forbids says more than the state's name.
  const no = guard(one, act, actor);
  if (no || from.includes(one.state)) return no;
  return refuse(tell('refused.state', facts), tell('instead.possible', {}));
}

/**
 * One act on a case at `setting.now`, after what silence has done until then (C8).
 * @returns the case as it becomes with the news that arose, or why not and what is possible instead
 */
export function perform(one: Case, act: CaseAct, actor: CaseActor, setting: Setting): Performed {
  const played = play(one, setting);
  const refused = (refusal: Refusal): Performed => ({
    kind: 'refused',
    case: played,
    possible: actsOf(played, actor, setting),
    ...refusal,
  });
  const no = forbidden(played, act.kind, actor);
  if (no) return refused(no);
  const move = new Move(played, setting, actor, setting.now);
  const effect = EFFECTS[act.kind] as Effect<ActKind>;
  move.note(act.kind, actor === 'buyer' ? setting.names.buyer : setting.names.seller);
  const refusal = effect(move, act);
  if (refusal) return refused(refusal);
  const from = one.notify.at(-1)?.n ?? 0;
  const done = withNextDue({ ...move.case, updatedAt: setting.now });
  return { kind: 'done', case: done, news: done.notify.filter(({ n }) => n > from) };
}
