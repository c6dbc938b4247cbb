import { nextSteps } from '../../policy/casework/next-steps';
import { returnFreightOf } from '../../policy/casework/return-freight';
import { deadlinesOf } from '../../policy/casework/deadlines';
import type { Argument, Facts } from '../../policy/decision';
import type { ActOf, Case, CaseAct, ClockId } from '../../storage/records';
import { goOn } from '../application/go-on';
import { proceed } from '../application/proceed';
import { control } from '../shared/buttons';
import { remember, say, type Talk } from '../shared/talk';
import type { CaseSaid, CaseWish } from './state';
import { onCase } from './choices';
import { evidenceItems } from './evidence';
import { caseFacts, openOffer } from './facts';
import { carrierFact } from '../shared/carriers';
import { takeUpKept } from './kept-waybill';
import { sayCaseNews } from './news';
import { settingFor } from './setting';
import { statusCard, stepsOn } from './status-card';
import { forgetTask, talkOf, type Begun } from './task';

/** Terms as they were said; without the price of goods there is no sum (T3). */
function terms({ one, said }: Begun): Omit<ActOf<'offer'>, 'kind'> {
  const { remedy = 'refund', amountFen = 0, returnFreight, validUntil } = said;
  return {
    remedy,
    amountFen: remedy === 'refund' ? amountFen : 0,
    goods: said.goods ?? (one.goesBack && one.returnLeg?.enteredAt === undefined ? 'return' : 'keep'),
    ...(returnFreight && { returnFreight }),
    ...(validUntil !== undefined && { validUntil }),
  };
}

const quoted = ({ quoteId }: CaseSaid) => (quoteId === undefined ? {} : { quoteId });
const offered = ({ offerId }: CaseSaid) => (offerId === undefined ? {} : { offerId });

type Make = (begun: Begun, talk: Talk) => CaseAct | Promise<CaseAct>;

/** Freight-collect is told to policy as it was said, whatever else is known of the parcel (F9). */
function waybillAct({ said: { carrier = '-', waybill = '-----', collect, paidFen } }: Begun): CaseAct {
  const paid = paidFen === undefined ? {} : { paidFen };
  return { kind: 'enter_waybill', carrier, waybill, ...(collect && { collect }), ...paid };
}

/** Acts that need more said than themselves. */
const MAKE: Partial<Record<CaseWish, Make>> = {
  amend: ({ said: { change = {} } }) => ({ kind: 'amend', change }),
  enter_waybill: waybillAct,
  offer: (begun) => ({ kind: 'offer', ...terms(begun) }),
  counter_offer: (begun) => ({ kind: 'counter_offer', ...offered(begun.said), ...terms(begun) }),
  accept_offer: ({ said }) => ({ kind: 'accept_offer', ...offered(said) }),
  decline_offer: ({ said }) => ({ kind: 'decline_offer', ...offered(said) }),
  accept_quote: ({ said }) => ({ kind: 'accept_quote', ...quoted(said) }),
  refuse_quote: ({ said }) => ({ kind: 'refuse_quote', ...quoted(said) }),
  answer_objection: ({ said: { agrees = false, text } }) => ({
    kind: 'answer_objection',
    agrees,
    ...(text !== undefined && { text }),
  }),
  change_to_refund: ({ said: { amountFen } }) => ({
    kind: 'change_to_refund',
    ...(amountFen !== undefined && { amountFen }),
  }),
  add_statement: ({ said: { text = '' } }) => ({ kind: 'add_statement', text }),
  add_evidence: async ({ one, said: { uploads = [], change } }, talk) => ({
    kind: 'add_evidence',
    items: await evidenceItems(talk, one, uploads, change),
  }),
};

/** The act with everything that was said for it. */
const actOf = async (talk: Talk, begun: Begun): Promise<CaseAct> =>
  (await MAKE[begun.wish]?.(begun, talk)) ?? ({ kind: begun.wish } as CaseAct);

/** Which clock runs because of it; its end is said. */
const STARTS: Partial<Record<CaseWish, ClockId>> = {
  amend: 'C1',
  enter_waybill: 'C3',
  ask_extension: 'C5',
  refuse_quote: 'C9',
  answer_objection: 'C9',
  change_to_refund: 'L6',
};

function doneKey({ wish, said: { about, thenDraft } }: Begun, done: Case, due: number | undefined): string {
  if (about) return `cases.done.add_statement_${about}`;
  if (thenDraft !== undefined) return 'cases.done.confirm_arrival_then';
  if (wish === 'change_to_refund' && done.state !== 'refund_due') return 'cases.done.change_to_refund_part';
  if (STARTS[wish] && due === undefined) return `cases.done.${wish}_unclocked`;
  return `cases.done.${wish}`;
}

function doneFacts(talk: Talk, { said }: Begun, done: Case, due: number | undefined): Facts {
  const own = done.offers.findLast(({ by }) => by === 'buyer');
  const until = own?.validUntil ?? talk.desk.now;
  return {
    ...caseFacts(done),
    ...(due !== undefined && { due: { at: due } }),
    amount: { fen: said.amountFen ?? own?.amountFen ?? 0 },
    until: { at: until },
    count: said.uploads?.length ?? 0,
    quote: { fen: done.quote?.amountFen ?? 0 },
    ...(said.waybill !== undefined && { waybill: said.waybill }),
    ...(said.carrier !== undefined && { carrier: carrierFact(said.carrier) }),
  };
}

/** What was done and what runs now; news that follow say the rest. */
function sayDone(talk: Talk, begun: Begun, done: Case, hasNews: boolean): void {
  const clock = begun.said.about === 'price' ? 'M3' : STARTS[begun.wish];
  const due = deadlinesOf(done, settingFor(talk, done)).find(({ id }) => id === clock)?.dueAt;
  const steps = stepsOn(talk, done).filter(({ value }) => value.kind !== 'case' || value.act !== begun.wish);
  say(talk, {
    key: doneKey(begun, done, due),
    facts: doneFacts(talk, begun, done, due),
    ...(begun.wish === 'enter_waybill' && { because: returnFreightOf(done).because }),
    ...(!hasNews && { cards: [statusCard(talk, done, steps)] }),
  });
}

/** Why it is not done, what can be done instead, and a person (C, W4). */
export function sayRefused(
  talk: Talk,
  one: Case,
  { because, remedy }: { because: Argument; remedy: Argument },
): void {
  const steps = nextSteps(one, settingFor(talk, one)).map((act) => onCase(one, act));
  say(talk, {
    key: 'cases.refused',
    facts: caseFacts(one),
    because: [because, remedy],
    choices: [...steps, control('person')],
  });
  remember(talk, {
    lastRuling: { key: 'cases.ruling', facts: caseFacts(one), because: [because, remedy], wouldChange: [] },
  });
}

/** Does it, says what became of it, and goes on with whatever waited below. */
export async function act(talk: Talk, begun: Begun): Promise<void> {
  const { one } = begun;
  forgetTask(talk);
  talkOf(talk, one);
  const outcome = await talk.desk.commands.actOnCase(one._id, await actOf(talk, begun));
  if (outcome.kind === 'refused') {
    sayRefused(talk, outcome.case, outcome);
    return goOn(talk);
  }
  sayDone(talk, begun, outcome.case, outcome.news.length > 0);
  await sayCaseNews(talk, outcome.case, outcome.news);
  await takeUpKept(talk, outcome.case);
  await (begun.said.thenDraft === undefined ? goOn(talk) : proceed(talk));
}

/** The offer or the price that a yes would be about, so that another one made meanwhile is not taken for it (G1, M3). */
export function answeredBy(wish: CaseWish, one: Case): Pick<CaseSaid, 'offerId' | 'quoteId'> {
  if (wish === 'accept_quote' || wish === 'refuse_quote') return one.quote ? { quoteId: one.quote.id } : {};
  const answers = wish === 'accept_offer' || wish === 'decline_offer' || wish === 'counter_offer';
  const offer = answers ? openOffer(one) : undefined;
  return offer ? { offerId: offer.id } : {};
}
