import { isOpen } from '../../policy/case-states';
import type { CaseWishWord } from '../../nlu/understanding';
import type { ActKind, Case } from '../../storage/records';
import { formInFront } from '../requests/form';
import { sureIntent, yesOrNo } from '../shared/heard';
import type { Talk } from '../shared/talk';
import type { CaseWish } from '../state';
import { mayBeAwaited } from './awaited';
import { byNumber } from './pick-case';
import { mayDo } from './setting';

/** The acts that words may mean, the likelier first; which of them, the case's state tells. */
const MEANS: Record<CaseWishWord, readonly CaseWish[]> = {
  list: [],
  progress: ['progress'],
  amend: ['amend'],
  withdraw: ['withdraw'],
  enter_waybill: ['enter_waybill'],
  ask_extension: ['ask_extension'],
  add_evidence: ['add_evidence'],
  add_statement: ['add_statement'],
  offer: ['counter_offer', 'offer'],
  counter_offer: ['counter_offer', 'offer'],
  accept_offer: ['accept_offer', 'accept_quote'],
  decline_offer: ['decline_offer', 'refuse_quote'],
  accept_quote: ['accept_quote', 'accept_offer'],
  refuse_quote: ['refuse_quote', 'decline_offer'],
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
  'concede',
  'contradict',
];

/** Words that are said of a draft as well; over one they mean a case only where they name it. */
const ALSO_OF_DRAFT: readonly CaseWishWord[] = [
  'amend',
  'withdraw',
  'offer',
  'counter_offer',
  'change_to_refund',
  'add_evidence',
  'add_statement',
  'enter_waybill',
  'ask_platform',
];

/** The message names a case by its number. */
const namesCase = ({ heard }: Talk, cases: readonly Case[]): boolean =>
  byNumber(heard.text, cases).length > 0;

const able = (talk: Talk, cases: readonly Case[], wish: CaseWish): boolean =>
  cases.some((one) => isOpen(one) && mayDo(talk, one, wish));

/** The goods are on their way, or have to go: only then does "it's in the post" tell of a return. */
const awaitsParcel = (talk: Talk, cases: readonly Case[]): boolean =>
  cases.some((one) => isOpen(one) && one.goesBack && (mayDo(talk, one, 'enter_waybill') || !one.agreement));

/** A number that is a parcel's and not one of the buyer's orders or cases. */
export async function foreignWaybill(talk: Talk, cases: readonly Case[]) {
  const { waybills = [] } = talk.heard.entities;
  if (waybills.length === 0) return undefined;
  const orders = (await talk.desk.orders()).map(({ number }) => number);
  const isOwn = (number: string) =>
    orders.some((order) => order === number) || byNumber(number, cases).length > 0;
  return waybills.find(({ number }) => !isOwn(number));
}

/** Agreed already: other terms need both sides, and nothing is withdrawn for them (W4, G1). */
const isOnlyNegotiable = (talk: Talk, cases: readonly Case[]): boolean =>
  cases.some((one) => one.agreement && one.state !== 'awaiting_resend' && able(talk, [one], 'offer'));

function meant(talk: Talk, cases: readonly Case[], word: CaseWishWord): CaseWish | undefined {
  const wishes = MEANS[word];
  const possible = wishes.find((wish) => able(talk, cases, wish));
  if (possible) return possible;
  if (word === 'enter_waybill' && !awaitsParcel(talk, cases)) return undefined;
  if (word === 'change_to_refund' && isOnlyNegotiable(talk, cases)) return 'amend';
  // Too early is told as well: until when the seller has time (C6).
  if (word === 'change_to_refund' && cases.some(({ state }) => state === 'awaiting_resend')) return word;
  return ONLY_WHERE_POSSIBLE.includes(word) ? undefined : wishes[0];
}

/** With a draft open, words that fit both are about the draft, unless they name a case. */
function counts(talk: Talk, cases: readonly Case[], word: CaseWishWord): boolean {
  if (!talk.state.draft || !ALSO_OF_DRAFT.includes(word)) return true;
  return namesCase(talk, cases);
}

/** Asked in so many words what is wrong or where things should go: the whole message is the answer. */
const takesAnyWords = ({ state }: Talk): boolean => {
  const { asked, draft } = state;
  if (formInFront(state)) return true;
  return (
    draft !== undefined &&
    asked?.about === 'field' &&
    ['description', 'address', 'wanted'].includes(asked.field)
  );
};

/** "Change the amount", with nothing in the making that could be changed. */
const correctsCase = ({ heard, state }: Talk): boolean => {
  const { correct } = heard.controls;
  return !state.draft && correct !== undefined && correct !== 'order';
};

/** A case's number and nothing more asks how it stands. */
const asksByNumber = (talk: Talk, cases: readonly Case[]): boolean => {
  const intent = sureIntent(talk.heard);
  return namesCase(talk, cases) && (intent === undefined || !intent.startsWith('request_'));
};

const YES: readonly ActKind[] = ['accept_offer', 'accept_quote', 'confirm_arrival', 'answer_objection'];
const NO: readonly ActKind[] = ['decline_offer', 'refuse_quote', 'answer_objection'];

/** What a bare yes or no means right after something was offered that it answers, with nothing else asked. */
function answerToOffered({ heard, state }: Talk): { caseId: string; act: ActKind } | undefined {
  const yes = heard.pressed || state.draft || state.asked || state.caseTask ? undefined : yesOrNo(heard);
  if (yes === undefined) return undefined;
  const fits = yes ? YES : NO;
  const values = (state.offered ?? []).map(({ value }) => value);
  for (const value of values)
    if (value.kind === 'case' && value.act && fits.includes(value.act))
      return { caseId: value.caseId, act: value.act };
  return undefined;
}

/** Terms, or a short word that an open case may wait for. */
const saysWhatIsAwaited = (talk: Talk): boolean => namesTerms(talk) || mayBeAwaited(talk);

/** The message may be about a case at all; asked before any record is read. */
export function mayMeanCase(talk: Talk): boolean {
  const { heard, state, incoming } = talk;
  if (heard.onCase) return true;
  if (heard.pressed || incoming.kind !== 'message') return false;
  const { waybills = [], orderNumbers } = heard.entities;
  const { wishes = [], collect, keeps } = heard.casework ?? {};
  return (
    answerToOffered(talk) !== undefined ||
    wishes.length > 0 ||
    collect === true ||
    keeps === true ||
    saysWhatIsAwaited(talk) ||
    waybills.length + orderNumbers.length > 0 ||
    (!state.draft && heard.controls.correct !== undefined)
  );
}

/** The first word that means something in the state the cases are in. */
function wishIn(talk: Talk, cases: readonly Case[], words: readonly CaseWishWord[]): CaseWish | undefined {
  for (const word of words) {
    const wish = meant(talk, cases, word);
    if (wish) return wish;
  }
  return undefined;
}

/** A parcel that goes back: its number, or that it went freight-collect. */
async function tellsOfParcel(talk: Talk, cases: readonly Case[]): Promise<boolean> {
  if (!awaitsParcel(talk, cases)) return false;
  return talk.heard.casework?.collect === true || (await foreignWaybill(talk, cases)) !== undefined;
}

/** A sum beside whether the goods stay or who pays: terms of one's own, where there are some to answer. */
function namesTerms({ heard }: Talk): boolean {
  const { goods, returnFreight } = heard.casework ?? {};
  const { money, numbers } = heard.entities;
  return (goods ?? returnFreight) !== undefined && money.length + numbers.length > 0;
}

/** Without words for it: what was offered, what is to be corrected, or a number alone. */
function wishBeside(talk: Talk, cases: readonly Case[]): CaseWish | undefined {
  if (!talk.state.draft && namesTerms(talk) && able(talk, cases, 'counter_offer')) return 'counter_offer';
  if (correctsCase(talk) && cases.some(isOpen)) return 'amend';
  const answer = answerToOffered(talk);
  if (answer && cases.some(({ _id }) => _id === answer.caseId)) return answer.act;
  return asksByNumber(talk, cases) ? 'progress' : undefined;
}

/** What the words want of one of these cases; undefined where they are about something else. */
export async function wishOf(talk: Talk, cases: readonly Case[]): Promise<CaseWish | 'list' | undefined> {
  const { onCase, casework } = talk.heard;
  if (onCase) return onCase.act ?? 'progress';
  if (takesAnyWords(talk) && !namesCase(talk, cases)) return undefined;
  const words = (casework?.wishes ?? []).filter((word) => counts(talk, cases, word));
  if (words[0] === 'list') return 'list';
  if (await tellsOfParcel(talk, cases)) return 'enter_waybill';
  return wishIn(talk, cases, words) ?? wishBeside(talk, cases);
}
