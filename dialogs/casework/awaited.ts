import { isOpen } from '../../policy/case-states';
import type { AwaitedTopic } from '../../nlu/understanding';
import type { Case } from '../../storage/records';
import { formInFront } from '../requests/form';
import type { Talk } from '../shared/talk';
import type { CaseWish } from '../state';
import { openOffer } from './facts';
import { mayDo } from './setting';

/** What a short message is about, and the open cases that wait for it. */
export interface Awaited {
  wish: CaseWish;
  cases: Case[];
  /** What came in its place is wrong too: a person has to look. */
  isComplaint?: true;
}

/** Longer messages tell more than one thing, and are heard as what they are. */
const SHORT_UP_TO = 60;

interface Meaning {
  wish: CaseWish;
  waits: (talk: Talk, one: Case) => boolean;
}

const inState =
  (...states: Case['state'][]) =>
  (_talk: Talk, { state }: Case): boolean =>
    states.includes(state);

const hasOffer = (talk: Talk, one: Case): boolean =>
  openOffer(one) !== undefined && mayDo(talk, one, 'counter_offer');

/** The order is not sent yet, and its cancellation runs as a case (W7). */
const isCancellation = (talk: Talk, one: Case): boolean =>
  one.service === 'refund_only' && !one.received && mayDo(talk, one, 'withdraw');

const MEANINGS: Record<AwaitedTopic, readonly Meaning[]> = {
  keeps_order: [{ wish: 'withdraw', waits: isCancellation }],
  address: [{ wish: 'progress', waits: inState('awaiting_return') }],
  arrived: [{ wish: 'confirm_arrival', waits: inState('resent') }],
  sum: [{ wish: 'counter_offer', waits: hasOffer }],
  too_little: [{ wish: 'counter_offer', waits: hasOffer }],
  disagrees: [
    { wish: 'answer_objection', waits: (talk, one) => mayDo(talk, one, 'answer_objection') },
    { wish: 'decline_offer', waits: hasOffer },
    { wish: 'add_statement', waits: inState('declined', 'objected') },
  ],
  accepts_price: [
    { wish: 'accept_quote', waits: inState('quoted') },
    { wish: 'accept_offer', waits: hasOffer },
  ],
  haggles: [
    { wish: 'progress', waits: inState('quoted') },
    { wish: 'counter_offer', waits: hasOffer },
  ],
  standing: [{ wish: 'progress', waits: () => true }],
};

/** Something is in the making, or the message says more than a case waits for. */
const isAboutOther = ({ heard, state }: Talk): boolean =>
  heard.pressed ||
  heard.text.length > SHORT_UP_TO ||
  state.draft !== undefined ||
  formInFront(state) !== undefined;

const topicsOf = (talk: Talk): readonly AwaitedTopic[] =>
  isAboutOther(talk) ? [] : (talk.heard.casework?.awaited ?? []);

/** The message may be what a case waits for; asked before any record is read. */
export const mayBeAwaited = (talk: Talk): boolean => topicsOf(talk).length > 0;

/** "Is it mended?" is asked of the repair alone, where there is one. */
function ofRepair({ heard }: Talk, cases: Case[]): Case[] {
  const repairs = heard.mentions?.includes('mending')
    ? cases.filter(({ service }) => service === 'repair')
    : [];
  return repairs.length > 0 ? repairs : cases;
}

/** "When will the new one come?" is asked of what is sent in exchange. */
function ofResend({ heard }: Talk, cases: Case[]): Case[] {
  const isNew = heard.mentions?.includes('replacement');
  const sent = isNew ? cases.filter(({ state }) => state === 'resent' || state === 'awaiting_resend') : [];
  return sent.length > 0 ? sent : cases;
}

/** What arrived has something wrong with it: told of the case, never an application beside it. */
const isFaulty = ({ heard: { hints, mentions } }: Talk): boolean =>
  (hints.symptom ?? hints.reason) !== undefined || mentions?.includes('reservation') === true;

function complaintOf(talk: Talk, awaited: Awaited): Awaited | undefined {
  if (awaited.wish !== 'confirm_arrival') return awaited;
  // Something else is wanted of what arrived, and nothing is confirmed.
  if (!isFaulty(talk)) return talk.heard.hints.service === undefined ? awaited : undefined;
  return { ...awaited, wish: 'add_statement', isComplaint: true };
}

/** What one of these cases waits for, where the short message is about it. */
export function awaitedBy(talk: Talk, cases: readonly Case[]): Awaited | undefined {
  const open = cases.filter(isOpen);
  for (const topic of topicsOf(talk))
    for (const { wish, waits } of MEANINGS[topic]) {
      const waiting = open.filter((one) => waits(talk, one));
      const among = topic === 'standing' ? ofResend(talk, ofRepair(talk, waiting)) : waiting;
      if (among.length > 0) return complaintOf(talk, { wish, cases: among });
    }
  return undefined;
}
