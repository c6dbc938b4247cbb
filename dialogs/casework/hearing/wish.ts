import { isOpen } from '../../../policy/case-states';
import type { CaseWishWord } from '../../../nlu/understanding';
import type { ActKind, Case } from '../../../storage/records';
import { formInFront } from '../../requests/form';
import { type Heard, sureIntent, yesOrNo } from '../../shared/heard';
import type { Talk } from '../../shared/talk';
import type { CaseWish } from '../state';
import { mayBeAwaited, tellsOtherwise } from './short-message';
import { byNumber } from './pick-case';
import { able, wantedBy, type Wanted } from './means';
import { demandsMoney, meantByMoney } from './money-demanded';
import { tellsOfParcel, wantedByNumber } from './told-waybill';

/** Words that are said of a draft as well; over one they mean a case only where they name it. */
const ALSO_OF_DRAFT: readonly CaseWishWord[] = [
  'amend',
  'withdraw',
  'no_repair',
  'offer',
  'counter_offer',
  'change_to_refund',
  'add_evidence',
  'add_statement',
  'enter_waybill',
  'ask_platform',
  'ask_extension',
];

/** The message names a case by its number. */
const namesCase = ({ heard }: Talk, cases: readonly Case[]): boolean =>
  byNumber(heard.text, cases).length > 0;

/** With a draft open, words that fit both are about the draft, unless they name a case; who asks about freight claims none. */
function counts(talk: Talk, cases: readonly Case[], word: CaseWishWord): boolean {
  if (word === 'claim_freight' && talk.heard.hints.asks) return false;
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
    ['description', 'address', 'wanted', 'sent_back'].includes(asked.field)
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

/** "50 is not enough" is no plain no. */
const bargains = ({ casework }: Heard): boolean => casework?.awaited?.includes('too_little') === true;

/** What a bare yes or no means right after something was offered that it answers, with nothing else asked. */
function answerToOffered({ heard, state }: Talk): { caseId: string; act: ActKind } | undefined {
  const isTaken = state.draft ?? state.asked ?? state.caseTask;
  const isOther = heard.pressed || isTaken || bargains(heard) || tellsOtherwise({ heard });
  const yes = isOther ? undefined : yesOrNo(heard);
  if (yes === undefined) return undefined;
  const fits = yes ? YES : NO;
  const values = (state.offered ?? []).map(({ value }) => value);
  for (const value of values)
    if (value.kind === 'case' && value.act && fits.includes(value.act))
      return { caseId: value.caseId, act: value.act };
  return undefined;
}

/** Terms, money, figures, or a short word that an open case may wait for. */
const saysWhatIsAwaited = (talk: Talk): boolean =>
  namesTerms(talk) || demandsMoney(talk) || measures(talk) || mayBeAwaited(talk);

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

/** A sum beside whether the goods stay or who pays: terms of one's own, where there are some to answer. */
function namesTerms({ heard }: Talk): boolean {
  const { goods, returnFreight } = heard.casework ?? {};
  const { money, numbers } = heard.entities;
  return (goods ?? returnFreight) !== undefined && money.length + numbers.length > 0;
}

/** A measure by its name, with nothing in the making that it could be of (F7). */
const measures = ({ heard, state }: Talk): boolean =>
  !state.draft && (heard.entities.measures ?? []).some(({ name }) => name !== undefined);

/** Without words for it: what was offered, what is to be corrected, or a number alone. */
function wishBeside(talk: Talk, cases: readonly Case[]): CaseWish | undefined {
  if (!talk.state.draft && namesTerms(talk) && able(talk, cases, 'counter_offer')) return 'counter_offer';
  if (measures(talk) && able(talk, cases, 'submit_measurements')) return 'submit_measurements';
  if (correctsCase(talk) && cases.some(isOpen)) return 'amend';
  const demanded = meantByMoney(talk, cases);
  if (demanded) return demanded;
  const answer = answerToOffered(talk);
  if (answer && cases.some(({ _id }) => _id === answer.caseId)) return answer.act;
  return asksByNumber(talk, cases) ? 'progress' : undefined;
}

/** What the words want of one of these cases; undefined where they are about something else. */
export async function wishOf(talk: Talk, cases: readonly Case[]): Promise<Wanted | 'list' | undefined> {
  const { onCase, casework } = talk.heard;
  if (onCase) return { wish: onCase.act ?? 'progress', cases };
  if (casework?.onlyList) return 'list';
  const ofNumber = await wantedByNumber(talk, cases);
  if (ofNumber) return ofNumber;
  if (takesAnyWords(talk) && !namesCase(talk, cases)) return undefined;
  const words = (casework?.wishes ?? []).filter((word) => counts(talk, cases, word));
  if (words[0] === 'list') return 'list';
  if (await tellsOfParcel(talk, cases)) return { wish: 'enter_waybill', cases };
  const wanted = wantedBy(talk, cases, words);
  if (wanted) return wanted;
  const wish = wishBeside(talk, cases);
  return wish && { wish, cases };
}
