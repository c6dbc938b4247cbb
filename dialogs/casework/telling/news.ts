import { actsOf } from '../../../policy/casework/perform';
import { settingOf } from '../../../policy/casework/setting';
import type { Argument, Facts } from '../../../policy/decision';
import type { Choice } from '../../../replies/reply';
import type { ActKind, Case, CaseNews } from '../../../storage/records';
import { arrivalFor } from '../../answers/arrival';
import { handOver } from '../../handoff/hand-over';
import { control } from '../../shared/buttons';
import { carrierFact } from '../../shared/carriers';
import { remember, say, type Talk } from '../../shared/talk';
import { onCase } from '../choices';
import { takeUpKept } from '../acting/kept-waybill';
import { talkOf } from '../task';
import { rememberDeclined } from './standing';
import { statusCard } from './status-card';

/** What the buyer will most likely want to do about it, the likeliest first; only what is possible is shown. */
const NEXT: Readonly<Record<string, readonly ActKind[]>> = {
  agreed_return: ['enter_waybill', 'ask_extension'],
  declined: ['amend', 'ask_platform', 'add_evidence'],
  quoted: ['accept_quote', 'refuse_quote'],
  quoted_anew: ['accept_quote', 'refuse_quote'],
  offer: ['accept_offer', 'counter_offer', 'decline_offer'],
  offer_declined: ['offer', 'ask_platform'],
  extension_granted: ['enter_waybill'],
  extension_refused: ['enter_waybill'],
  objected: ['add_statement', 'add_evidence'],
  objection_to_answer: ['answer_objection', 'add_evidence'],
  resent: ['confirm_arrival'],
  resend_overdue: ['change_to_refund'],
  platform_asked: ['add_evidence', 'add_statement'],
  reminder: ['enter_waybill', 'ask_extension', 'answer_objection', 'accept_quote', 'amend', 'ask_platform'],
};

/** News that money has left: with it goes when it will be there (N6, K). */
const PAID: readonly string[] = ['refunded', 'ruled_refund'];

function nextSteps({ desk }: Talk, one: Case, kind: string): Choice[] {
  const possible = actsOf(one, 'buyer', settingOf(one, desk.shop, desk.now));
  const steps = (NEXT[kind] ?? []).filter((act) => possible.includes(act)).map((act) => onCase(one, act));
  return kind === 'declined' ? [...steps, control('person')] : steps;
}

const OFFERS: readonly string[] = ['offer', 'offer_accepted', 'offer_declined'];

/** With a waybill there is a parcel to look for; an offer of goods names no money. */
function keyOf({ kind, facts }: CaseNews): string {
  if (kind === 'resent' && 'waybill' in facts) return 'casework.news.resent_parcel';
  return `casework.news.${OFFERS.includes(kind) && !('amount' in facts) ? `${kind}_goods` : kind}`;
}

/** A carrier by the name people know it by. */
const namingCarrier = ({ carrier, ...facts }: Facts): Facts => ({
  ...facts,
  ...(typeof carrier === 'string' && { carrier: carrierFact(carrier) }),
});

/**
 * Says what has become of a case: news that came by the pump, or what followed from the buyer's own act in this turn.
 * Where a person is called the talk is queued with the case (H2).
 */
export async function sayCaseNews(talk: Talk, one: Case, news: readonly CaseNews[]): Promise<void> {
  for (const item of news) {
    const because = [
      ...(item.because as Argument[]),
      ...(PAID.includes(item.kind) ? [await arrivalFor(talk, one)] : []),
    ];
    const isLast = item === news.at(-1);
    const choices = isLast ? nextSteps(talk, one, item.kind) : [];
    say(talk, {
      key: keyOf(item),
      facts: { case: one.number, ...namingCarrier(item.facts as Facts) },
      ...(because.length > 0 && { because }),
      ...(isLast && { cards: [statusCard(talk, one, [])] }),
      ...(choices.length > 0 && { choices }),
    });
    if (item.kind === 'person_called') await handOver(talk, { because, caseId: one._id });
  }
}

/** News of a case is said whatever the talk is about (N8); the open question and its choices stand as they were. */
export async function tellCaseNews(talk: Talk): Promise<void> {
  const { news } = talk.incoming;
  const one = (await talk.desk.cases()).find(({ _id }) => _id === news?.recordId);
  const item = one?.notify.find(({ n }) => n === news?.n);
  if (!one || !item) return;
  const { asked, offered } = talk.state;
  talkOf(talk, one);
  await sayCaseNews(talk, one, [item]);
  rememberDeclined(talk, one);
  await takeUpKept(talk, one);
  if (asked && offered) remember(talk, { offered });
}
