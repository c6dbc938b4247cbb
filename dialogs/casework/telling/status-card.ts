import { deadlinesShown } from '../../../policy/casework/deadlines';
import { nextSteps } from '../../../policy/casework/next-steps';
import { play } from '../../../policy/casework/play';
import { sumsOf, totalOf } from '../../../policy/casework/sums';
import type { CaseStatusCard, Choice } from '../../../replies/reply';
import type { Case } from '../../../storage/records';
import type { Talk } from '../../shared/talk';
import { caseChoice, onCase } from '../choices';
import { statedAs } from '../facts';
import { settingFor } from '../setting';
import type { CaseWish } from '../state';

const RAN_OUT = /^(.+)_ran_out$/;

/** The last thing that happened: who did what. */
function lastOf({ events }: Case): Pick<CaseStatusCard, 'last'> {
  const event = events.at(-1);
  if (!event) return {};
  const clock = RAN_OUT.exec(event.kind)?.[1];
  const what = clock
    ? { key: 'cases.ran_out', facts: { clock: { term: `clock.${clock}` } } }
    : { key: `cases.event.${event.kind}`, facts: { who: { term: `cases.who.${event.by}` } } };
  return { last: { what, at: event.at } };
}

function clocksOf(talk: Talk, one: Case): CaseStatusCard['clocks'] {
  return deadlinesShown(one, settingFor(talk, one)).map(
    ({ id, against, startedAt, dueAt, leftMs, ifNobodyActs }) => {
      const whole = dueAt === undefined ? leftMs : dueAt - startedAt;
      const over = dueAt === undefined || whole <= 0 ? 0 : (talk.desk.now - startedAt) / whole;
      return {
        name: id,
        against,
        ...(dueAt !== undefined && { dueAt }),
        leftMs,
        over: Math.min(1, Math.max(0, over)),
        ifNobodyActs,
      };
    },
  );
}

/** What the buyer can do with it next, as buttons, `but` for what was just done. */
export const stepsOn = (talk: Talk, one: Case, but?: CaseWish): Choice[] =>
  nextSteps(one, settingFor(talk, one))
    .filter((act) => act !== but)
    .map((act) => onCase(one, act));

/** The case as it stands at this instant, with the given buttons. */
export function statusCard(talk: Talk, one: Case, choices: Choice[]): CaseStatusCard {
  const now = play(one, settingFor(talk, one));
  const sums = sumsOf(now);
  const amountFen = totalOf(sums);
  const { outboundFreightFen, returnFreightFen } = sums;
  return {
    kind: 'case_status',
    caseId: now._id,
    number: now.number,
    goods: now.listing.title,
    service: now.service,
    ...(amountFen > 0 && { amountFen }),
    ...(outboundFreightFen > 0 && { outboundFreightFen }),
    ...(returnFreightFen > 0 && { returnFreightFen }),
    state: statedAs(now),
    clocks: clocksOf(talk, now),
    ...lastOf(now),
    choices,
  };
}

/** Cards to choose from: which of them is meant. */
export const cardsToPick = (talk: Talk, cases: readonly Case[], wish: CaseWish): CaseStatusCard[] =>
  cases.map((one) => statusCard(talk, one, [caseChoice(one, wish)]));
