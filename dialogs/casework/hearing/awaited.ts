import { isOpen } from '../../../policy/case-states';
import type { Case } from '../../../storage/records';
import type { Talk } from '../../shared/talk';
import type { CaseWish } from '../state';
import { mayDo } from '../setting';
import { isFaulty, ofArrival, wantsMore } from './arrival';
import { mentions } from './mentions';
import { type ShortTopic, topicsOf } from './short-message';
import {
  inState,
  hasOffer,
  hasOnlyQuote,
  tellsPostage,
  hasTerms,
  tellsTerms,
  isSentEarly,
  isCancellation,
  isCarriedBy,
} from './waits';

/** What a short message is about, and the open cases that wait for it. */
export interface Awaited {
  wish: CaseWish;
  cases: Case[];
  /** What came in its place is wrong too: a person has to look, or an application of its own follows (W4). */
  follows?: 'person' | 'application';
  /** Said before it, and below it. */
  before?: string;
  adds?: string;
  /** Something else that is on its way may be meant as well. */
  orParcel?: true;
}

interface Meaning extends Pick<Awaited, 'before' | 'adds'> {
  wish: CaseWish;
  waits: (talk: Talk, one: Case) => boolean;
}

const MEANINGS: Record<ShortTopic, readonly Meaning[]> = {
  keeps_order: [{ wish: 'withdraw', waits: isCancellation }],
  address: [{ wish: 'progress', waits: inState('awaiting_return') }],
  not_arrived: [
    { wish: 'progress', waits: inState('resent') },
    { wish: 'progress', waits: inState('awaiting_resend') },
    { wish: 'progress', waits: inState('returning') },
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
  terms: [{ wish: 'progress', waits: tellsTerms }],
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
  paid: [
    {
      wish: 'claim_freight',
      waits: (talk, one) => one.state === 'returning' && mayDo(talk, one, 'claim_freight'),
    },
  ],
  sent: [
    { wish: 'enter_waybill', waits: inState('awaiting_return') },
    { wish: 'enter_waybill', waits: isSentEarly },
    { wish: 'progress', waits: (_talk, { goesBack }) => goesBack },
  ],
  sends: [
    { wish: 'progress', waits: isSentEarly, before: 'cases.send_later' },
    { wish: 'progress', waits: (_talk, { goesBack }) => goesBack },
  ],
  lost: [
    { wish: 'progress', waits: inState('returning'), adds: 'cases.lost.return' },
    { wish: 'progress', waits: inState('resent'), adds: 'cases.lost.resent' },
    { wish: 'progress', waits: inState('awaiting_return'), adds: 'cases.lost.return' },
    { wish: 'progress', waits: (_talk, { received }) => received === false },
  ],
  postage: [{ wish: 'progress', waits: tellsPostage }],
  thinks: [{ wish: 'progress', waits: hasTerms, before: 'cases.no_hurry' }],
  carrier: [
    { wish: 'progress', waits: isCarriedBy },
    { wish: 'enter_waybill', waits: (talk, one) => one.state === 'returning' && !talk.heard.hints.asks },
  ],
  why_declined: [{ wish: 'progress', waits: inState('declined') }],
  standing: [{ wish: 'progress', waits: () => true }],
};

/** "Is it mended?" is asked of the repair alone, where there is one; "when will the new one come?" of what is sent. */
function narrowed(talk: Talk, cases: Case[]): Case[] {
  const repairs = mentions(talk, 'mending') ? cases.filter(({ service }) => service === 'repair') : [];
  const among = repairs.length > 0 ? repairs : cases;
  const isSent = inState('resent', 'awaiting_resend');
  const sent = mentions(talk, 'replacement') ? among.filter((one) => isSent(talk, one)) : [];
  return sent.length > 0 ? sent : among;
}

/** What one of these cases waits for, where the short message is about it. */
export function awaitedBy(talk: Talk, cases: readonly Case[]): Awaited | undefined {
  const open = cases.filter(isOpen);
  for (const topic of topicsOf(talk))
    for (const { wish, waits, before, adds } of MEANINGS[topic]) {
      const waiting = open.filter((one) => waits(talk, one));
      const among = topic === 'standing' ? narrowed(talk, waiting) : waiting;
      if (among.length === 0) continue;
      if (wish === 'confirm_arrival') return ofArrival(talk, { wish, cases: among });
      const orParcel = topic === 'not_arrived' || topic === 'lost';
      return {
        wish,
        cases: among,
        ...(before !== undefined && { before }),
        ...(adds !== undefined && { adds }),
        ...(orParcel && { orParcel }),
      };
    }
  return undefined;
}
