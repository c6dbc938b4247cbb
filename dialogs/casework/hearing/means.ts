import type { CaseWishWord } from '../../../nlu/understanding';
import { isOpen } from '../../../policy/case-states';
import type { Case } from '../../../storage/records';
import type { Talk } from '../../shared/talk';
import type { CaseWish } from '../state';
import { mayDo, mayStillDo } from '../setting';

/** What is wanted, and the cases of which it may be wanted. */
export interface Wanted {
  wish: CaseWish;
  cases: readonly Case[];
}

/** The acts that words may mean, the likelier first; which of them, the case's state tells. */
const MEANS: Record<CaseWishWord, readonly CaseWish[]> = {
  list: [],
  progress: ['progress'],
  amend: ['amend'],
  withdraw: ['withdraw'],
  enter_waybill: ['enter_waybill'],
  claim_freight: ['claim_freight'],
  ask_extension: ['ask_extension'],
  add_evidence: ['add_evidence'],
  add_statement: ['add_statement'],
  offer: ['counter_offer', 'offer'],
  counter_offer: ['counter_offer', 'offer'],
  accept_offer: ['accept_offer', 'accept_quote'],
  decline_offer: ['decline_offer', 'refuse_quote'],
  accept_quote: ['accept_quote', 'accept_offer'],
  refuse_quote: ['refuse_quote', 'decline_offer'],
  no_repair: ['refuse_quote', 'withdraw'],
  confirm_arrival: ['confirm_arrival'],
  change_to_refund: ['change_to_refund', 'amend'],
  ask_platform: ['ask_platform'],
  concede: ['answer_objection'],
  contradict: ['answer_objection'],
};

/** Words that mean something else where no case is in such a state. */
const ONLY_WHERE_POSSIBLE: readonly CaseWishWord[] = [
  'offer',
  'counter_offer',
  'confirm_arrival',
  'change_to_refund',
  'claim_freight',
  'concede',
  'contradict',
];

/** Words that are said of some cases only. */
const SAID_OF: Partial<Record<CaseWishWord, (one: Case) => boolean>> = {
  no_repair: (one) => isOpen(one) && one.service === 'repair',
};

export const able = (talk: Talk, cases: readonly Case[], wish: CaseWish): boolean =>
  cases.some((one) => mayStillDo(talk, one, wish));

/** The goods are on their way, or have to go: only then does "it's in the post" tell of a return. */
export const awaitsParcel = (talk: Talk, cases: readonly Case[]): boolean =>
  cases.some((one) => isOpen(one) && one.goesBack && (mayDo(talk, one, 'enter_waybill') || !one.agreement));

/** Agreed already: other terms need both sides, and nothing is withdrawn for them (W4, G1). */
const isOnlyNegotiable = (talk: Talk, cases: readonly Case[]): boolean =>
  cases.some((one) => one.agreement && one.state !== 'awaiting_resend' && able(talk, [one], 'offer'));

/** The buyer gives a reason of his own for money back. */
export const isUnwanted = ({ heard: { hints } }: Talk): boolean =>
  hints.reason === 'no_longer_needed' || hints.reason === 'dislike';

export const isRefund = (one: Case): boolean =>
  isOpen(one) && (one.service === 'refund_only' || one.service === 'return_refund');

/** What a word means in the state the cases are in. */
export function meant(talk: Talk, cases: readonly Case[], word: CaseWishWord): CaseWish | undefined {
  if (word === 'change_to_refund' && isUnwanted(talk) && cases.some(isRefund)) return 'progress';
  const wishes = MEANS[word];
  const possible = wishes.find((wish) => able(talk, cases, wish));
  if (possible) return possible;
  if (word === 'enter_waybill' && !awaitsParcel(talk, cases)) return undefined;
  if (word === 'change_to_refund' && isOnlyNegotiable(talk, cases)) return 'amend';
  // With no price to answer, what stands in the way is told of the case itself.
  if (word === 'no_repair') return 'withdraw';
  // Too early is told as well: until when the seller has time (C6).
  if (word === 'change_to_refund' && cases.some(({ state }) => state === 'awaiting_resend')) return word;
  return ONLY_WHERE_POSSIBLE.includes(word) ? undefined : wishes[0];
}

/** The first word that means something in the state the cases are in. */
export function wantedBy(
  talk: Talk,
  cases: readonly Case[],
  words: readonly CaseWishWord[],
): Wanted | undefined {
  for (const word of words) {
    const said = SAID_OF[word];
    const among = said ? cases.filter(said) : cases;
    const wish = said && among.length === 0 ? undefined : meant(talk, among, word);
    if (wish) return { wish, cases: among };
  }
  return undefined;
}
