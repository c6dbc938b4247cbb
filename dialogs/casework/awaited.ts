import { isOpen } from '../../policy/case-states';
import type { AwaitedTopic, Mention } from '../../nlu/understanding';
import type { Case } from '../../storage/records';
import { formInFront } from '../requests/form';
import { saysNothingElse, yesOrNo } from '../shared/heard';
import type { Talk } from '../shared/talk';
import type { CaseWish } from './state';
import { openOffer } from './facts';
import { mayDo } from './setting';

/** What a short message is about, and the open cases that wait for it. */
export interface Awaited {
  wish: CaseWish;
  cases: Case[];
  /** What came in its place is wrong too: a person has to look, or an application of its own follows (W4). */
  follows?: 'person' | 'application';
  /** Something else that is on its way may be meant as well. */
  orParcel?: true;
}

/** Longer messages tell more than one thing, and are heard as what they are. */
const SHORT_UP_TO = { zh: 60, en: 140 };

interface Meaning {
  wish: CaseWish;
  waits: (talk: Talk, one: Case) => boolean;
}

/** A bare yes or no is about terms that wait for one. */
type Topic = AwaitedTopic | 'yes' | 'no' | 'carrier';

const inState =
  (...states: Case['state'][]) =>
  (_talk: Talk, { state }: Case): boolean =>
    states.includes(state);

const hasOffer = (talk: Talk, one: Case): boolean =>
  openOffer(one) !== undefined && mayDo(talk, one, 'counter_offer');

/** A price is the seller's to change, and no sum to be paid back (M3). */
const hasOnlyQuote = (talk: Talk, one: Case): boolean => one.state === 'quoted' && !hasOffer(talk, one);

/** The order is not sent yet, and its cancellation runs as a case (W7). */
const isCancellation = (talk: Talk, one: Case): boolean =>
  one.service === 'refund_only' && !one.received && mayDo(talk, one, 'withdraw');

/** The parcel that goes back is known to travel with the carrier that is named. */
const isCarriedBy = ({ heard }: Talk, { state, returnLeg }: Case): boolean =>
  state === 'returning' && heard.entities.carriers?.[0] === returnLeg?.carrier;

const mentions = ({ heard }: Talk, mention: Mention): boolean => heard.mentions?.includes(mention) === true;

/** What arrived has something wrong with it: told of the case, never an application beside it. */
const isFaulty = (talk: Talk): boolean => {
  const { symptom, reason } = talk.heard.hints;
  return (symptom ?? reason) !== undefined || mentions(talk, 'reservation');
};

/** "The replacement has arrived" names an exchange without wanting one; what wants one is read so far more surely. */
const SURELY = 0.9;

/** Money, or another exchange or repair, for what arrived. */
function wantsMore({ heard: { hints, casework, guesses } }: Talk): boolean {
  const { service, reason, moneyBack } = hints;
  const isMoney = service === 'refund_only' || service === 'return_refund' || moneyBack === true;
  if (isMoney || reason === 'dislike' || reason === 'no_longer_needed') return true;
  if (casework?.wishes?.includes('change_to_refund')) return true;
  return service !== undefined && (guesses[0]?.score ?? 0) >= SURELY;
}

const MEANINGS: Record<Topic, readonly Meaning[]> = {
  keeps_order: [{ wish: 'withdraw', waits: isCancellation }],
  address: [{ wish: 'progress', waits: inState('awaiting_return') }],
  not_arrived: [
    { wish: 'progress', waits: inState('resent') },
    { wish: 'progress', waits: inState('awaiting_resend') },
  ],
  arrived: [{ wish: 'confirm_arrival', waits: inState('resent') }],
  replaced: [
    {
      wish: 'confirm_arrival',
      waits: (talk, one) => one.state === 'resent' && (isFaulty(talk) || wantsMore(talk)),
    },
  ],
  sum: [
    { wish: 'add_statement', waits: hasOnlyQuote },
    { wish: 'counter_offer', waits: hasOffer },
  ],
  too_little: [{ wish: 'counter_offer', waits: hasOffer }],
  disagrees: [
    { wish: 'answer_objection', waits: (talk, one) => mayDo(talk, one, 'answer_objection') },
    { wish: 'decline_offer', waits: hasOffer },
    { wish: 'refuse_quote', waits: inState('quoted') },
    { wish: 'add_statement', waits: inState('declined', 'objected') },
  ],
  accepts_price: [
    { wish: 'accept_quote', waits: inState('quoted') },
    { wish: 'accept_offer', waits: hasOffer },
  ],
  haggles: [
    { wish: 'add_statement', waits: hasOnlyQuote },
    { wish: 'counter_offer', waits: hasOffer },
  ],
  yes: [
    { wish: 'accept_offer', waits: hasOffer },
    { wish: 'accept_quote', waits: inState('quoted') },
  ],
  no: [
    { wish: 'decline_offer', waits: hasOffer },
    { wish: 'refuse_quote', waits: inState('quoted') },
  ],
  carrier: [{ wish: 'progress', waits: isCarriedBy }],
  why_declined: [{ wish: 'progress', waits: inState('declined') }],
  standing: [{ wish: 'progress', waits: () => true }],
};

/** Something is in the making, or the message says more than a case waits for. */
const isAboutOther = ({ heard, state }: Talk): boolean =>
  heard.pressed ||
  heard.text.length > SHORT_UP_TO[heard.language] ||
  state.draft !== undefined ||
  formInFront(state) !== undefined;

/** A yes or no and nothing else, while nothing is asked and no answer was just given that it could be about. */
function bareAnswer({ heard, state }: Talk): 'yes' | 'no' | undefined {
  if (state.asked || state.caseTask || state.answered || !saysNothingElse(heard)) return undefined;
  const yes = yesOrNo(heard);
  if (yes === undefined) return undefined;
  return yes ? 'yes' : 'no';
}

/** The name of a carrier and nothing more is so long at most. */
const CARRIER_UP_TO = 16;

const namesCarrier = ({ heard, state }: Talk): boolean =>
  !state.caseTask && heard.entities.carriers?.length === 1 && heard.text.trim().length <= CARRIER_UP_TO;

function topicsOf(talk: Talk): readonly Topic[] {
  if (isAboutOther(talk)) return [];
  const bare = bareAnswer(talk);
  const said = talk.heard.casework?.awaited ?? [];
  if (bare) return [...said, bare];
  return said.length === 0 && namesCarrier(talk) ? ['carrier'] : said;
}

/** The message may be what a case waits for; asked before any record is read. */
export const mayBeAwaited = (talk: Talk): boolean => topicsOf(talk).length > 0;

/** "Is it mended?" is asked of the repair alone, where there is one; "when will the new one come?" of what is sent. */
function narrowed(talk: Talk, cases: Case[]): Case[] {
  const repairs = mentions(talk, 'mending') ? cases.filter(({ service }) => service === 'repair') : [];
  const among = repairs.length > 0 ? repairs : cases;
  const isSent = inState('resent', 'awaiting_resend');
  const sent = mentions(talk, 'replacement') ? among.filter((one) => isSent(talk, one)) : [];
  return sent.length > 0 ? sent : among;
}

/** What arrived is in order, is wrong too, or something else is wanted of it: never confirmed silently. */
function ofArrival(talk: Talk, awaited: Awaited): Awaited {
  if (wantsMore(talk)) return { ...awaited, follows: 'application' };
  return isFaulty(talk) ? { ...awaited, wish: 'add_statement', follows: 'person' } : awaited;
}

/** What one of these cases waits for, where the short message is about it. */
export function awaitedBy(talk: Talk, cases: readonly Case[]): Awaited | undefined {
  const open = cases.filter(isOpen);
  for (const topic of topicsOf(talk))
    for (const { wish, waits } of MEANINGS[topic]) {
      const waiting = open.filter((one) => waits(talk, one));
      const among = topic === 'standing' ? narrowed(talk, waiting) : waiting;
      if (among.length === 0) continue;
      if (wish === 'confirm_arrival') return ofArrival(talk, { wish, cases: among });
      return { wish, cases: among, ...(topic === 'not_arrived' && { orParcel: true }) };
    }
  return undefined;
}
