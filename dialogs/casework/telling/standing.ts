import { moneyBecause } from '../../../policy/casework/agreement';
import { deadlinesShown, type DeadlineShown, overdueSince } from '../../../policy/casework/deadlines';
import { quotedFreight } from '../../../policy/casework/quoted-freight';
import { play } from '../../../policy/casework/play';
import { isOpen } from '../../../policy/case-states';
import type { Argument } from '../../../policy/decision';
import type { Case, CaseState } from '../../../storage/records';
import { arrivalFor } from '../../answers/arrival';
import { control, wish } from '../../shared/buttons';
import { remember, say, type Talk } from '../../shared/talk';
import { carrierFact } from '../../shared/carriers';
import { amountFact, caseFacts, statedAs } from '../facts';
import { settingFor } from '../setting';
import { statusCard, stepsOn } from './status-card';
import { followsWords, objectedWords, offerWords, paidWords } from './what-follows';

/** So many cases are shown at once; the panel has the rest. */
const MOST_SHOWN = 5;

/** States in which money goes back, or is about to. */
const PAYS: readonly CaseState[] = ['awaiting_seller', 'refund_due', 'paid'];

/** When the money arrives, the way it was paid (K). */
async function arrival(talk: Talk, one: Case): Promise<Argument[]> {
  return PAYS.includes(one.state) ? [await arrivalFor(talk, one)] : [];
}

/** The time left and what silence does; of what runs beside it (C5) its end as well. */
function clockWords([clock, ...beside]: readonly DeadlineShown[]): Argument[] {
  if (clock?.dueAt === undefined) return [];
  const left = { key: 'cases.left', facts: { left: { duration: clock.leftMs } }, rules: [] };
  const others = beside.flatMap(({ id, dueAt = 0, ifNobodyActs }) => [
    { key: 'cases.beside', facts: { clock: { term: `clock.${id}` }, due: { at: dueAt } }, rules: [] },
    ifNobodyActs,
  ]);
  return [left, clock.ifNobodyActs, ...others];
}

/** Why the seller said no, in the seller's own words, and what the buyer may do about it until when (C9, P1). */
function declinedWords({ state, quote, statements }: Case, clock: DeadlineShown | undefined): Argument[] {
  if (state !== 'declined' || quote?.state === 'refused') return [];
  const reason = statements.findLast(({ by }) => by === 'seller')?.text;
  const due = { at: clock?.dueAt ?? 0 };
  return [
    ...(reason === undefined ? [] : [{ key: 'cases.declined_because', facts: { reason }, rules: [] }]),
    { key: 'cases.declined_ways', facts: { due }, rules: ['C9', 'P1'] },
  ];
}

/** Why nothing more comes of it, as it was told when it closed. */
const closedWords = ({ state, notify }: Case): Argument[] =>
  state === 'closed' ? ((notify.findLast(({ kind }) => kind === 'closed')?.because ?? []) as Argument[]) : [];

/** A "why?" afterwards is about that (H8). */
export function rememberDeclined(talk: Talk, one: Case): void {
  const [clock] = deadlinesShown(one, settingFor(talk, one));
  const because = declinedWords(one, clock);
  if (because.length === 0) return;
  remember(talk, {
    lastRuling: { key: 'cases.ruling_declined', facts: caseFacts(one), because, wouldChange: [] },
  });
}

/** Where to send it, or by what it comes. */
function parcelWords({ state, returnLeg, resendLeg }: Case): Argument[] {
  const address = state === 'awaiting_return' ? returnLeg?.address : undefined;
  if (address) {
    const { name, phone, address: place } = address;
    return [{ key: 'cases.return_to', facts: { name, phone, address: place }, rules: [] }];
  }
  if (state !== 'resent' || !resendLeg?.waybill) return [];
  const facts = { carrier: carrierFact(resendLeg.carrier ?? ''), waybill: resendLeg.waybill };
  return [{ key: 'cases.resent_by', facts, rules: [] }];
}

/** An objection waits for the seller's photos, for the buyer, or for both (C7). */
function toldAs(one: Case): string {
  const { state, objection } = one;
  if (state === 'objected' && objection?.state === 'awaiting_photos') return 'objected_photos';
  if (state === 'objected' && objection?.state === 'awaiting_answer') return 'objected_answer';
  return statedAs(one);
}

/** Where the case stands, until when who has to act, what happens if nobody does, and the next steps. */
export async function tellStanding(talk: Talk, one: Case): Promise<void> {
  const setting = settingFor(talk, one);
  const now = play(one, setting);
  const clocks = deadlinesShown(now, setting);
  const [clock] = clocks;
  const overdue = overdueSince(now);
  const steps = stepsOn(talk, now);
  rememberDeclined(talk, now);
  say(talk, {
    key: `answers.progress.${toldAs(now)}`,
    facts: {
      case: now.number,
      amount: amountFact(now),
      quote: { fen: now.quote?.amountFen ?? 0 },
      due: { at: overdue ?? clock?.dueAt ?? now.updatedAt },
    },
    because: [
      ...offerWords(now),
      ...declinedWords(now, clock),
      ...objectedWords(now),
      ...closedWords(now),
      ...paidWords(now),
      ...(now.state === 'quoted' ? quotedFreight(now) : []),
      ...parcelWords(now),
      ...clockWords(clocks),
      ...followsWords(talk, now),
      ...moneyBecause(now),
      ...(await arrival(talk, now)),
    ],
    cards: [statusCard(talk, now, steps)],
    ...(now.state === 'declined' && { choices: [control('person')] }),
  });
}

/** Nothing was ever applied for. */
export function tellNoCases(talk: Talk): void {
  const isBegun = talk.state.draft !== undefined;
  say(talk, {
    key: isBegun ? 'answers.progress.not_sent' : 'answers.progress.none',
    ...(!isBegun && { choices: [wish('request_return_refund'), wish('request_refund_only')] }),
  });
}

/** What is open first, the newest first. */
const inOrder = (cases: readonly Case[]): Case[] => [
  ...cases.filter(isOpen),
  ...cases.filter((one) => !isOpen(one)),
];

/** "My cases": each as a card with its state, its clock and what can be done. */
export function tellCases(talk: Talk, cases: readonly Case[]): void {
  const shown = inOrder(cases).slice(0, MOST_SHOWN);
  const rest = cases.length - shown.length;
  say(talk, {
    key: rest > 0 ? 'cases.list_more' : 'cases.list',
    facts: { count: cases.length, rest },
    cards: shown.map((one) => statusCard(talk, one, stepsOn(talk, one))),
  });
}
