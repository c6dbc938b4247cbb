import type { RequestDetail } from '../../nlu/understanding';
import { type Heard, yesOrNo } from '../shared/heard';
import { say, type Step, type Talk } from '../shared/talk';
import type { Form } from '../state';
import { askAnew, askForm, askWhichDetail, nextDetail } from './ask';
import { dropForm } from './controls';
import { changeForm, DETAILS_OF, formInFront } from './form';
import { recordForm } from './record';
import { namesOf, sayNoted } from './noted';
import { mergeDetails, takeDetails, type TakenDetails } from './take';

type Front = Form & { orderId: string };

const PREFIX = 'request.';

/** A button of the form's own, or the answer to its summary. */
function confirms({ answer, pressed, ...heard }: Heard, form: Front): boolean | undefined {
  if (answer?.field === 'request_confirm') return answer.value === true;
  if (pressed || form.asks !== 'confirm') return undefined;
  if (heard.request?.keepsIt && DETAILS_OF[form.kind].length === 0) return false;
  return yesOrNo({ ...heard, pressed });
}

/** The detail that the message wants changed without saying how: by its button, or in words. */
function wantsOther({ controls, request, hints }: Heard, form: Front): string | undefined {
  const pressed = controls.correct as string | undefined;
  if (pressed?.startsWith(PREFIX)) return pressed.slice(PREFIX.length);
  if (hints.asks || (form.asks !== 'confirm' && form.asks !== 'which' && !pressed)) return undefined;
  return DETAILS_OF[form.kind].find((detail) => request?.details?.includes(detail));
}

function sayRefused(talk: Talk, { refused }: TakenDetails): void {
  for (const { value, problem } of refused)
    say(talk, { key: `requests.invalid.${problem}`, facts: { value, count: value.length } });
}

/** What was taken is said back where a question follows; the summary shows it anyway. */
function sayTaken(talk: Talk, facts: TakenDetails['facts']): void {
  const { form } = talk.state;
  if (form && namesOf(facts).length > 1 && nextDetail(form) !== undefined) sayNoted(talk, facts);
}

const changes = (facts: TakenDetails['facts'], before: Form['facts']): boolean =>
  Object.entries(facts).some(([name, value]) => before[name as RequestDetail] !== value);

/** Takes what the message says into the form; false where it says nothing for it. */
async function takeIn(talk: Talk, form: Front): Promise<boolean> {
  const taken = takeDetails(talk.heard, form.kind, form.asks);
  if (taken.refused.length === 0 && !changes(taken.facts, form.facts)) return false;
  changeForm(talk, { facts: mergeDetails(form.facts, taken.facts) });
  sayRefused(talk, taken);
  const [refused] = taken.refused;
  if (refused) {
    changeForm(talk, { asks: refused.detail });
    return true;
  }
  sayTaken(talk, taken.facts);
  await askForm(talk);
  return true;
}

/** Not so: which detail is to be another; where there is none, it is left alone. */
async function change(talk: Talk, form: Front): Promise<void> {
  if (DETAILS_OF[form.kind].length === 0) return dropForm(talk);
  askWhichDetail(talk, form);
}

/** "I don't know", "all right": no answer to a question that needs one. */
async function insist(talk: Talk, form: Front): Promise<boolean> {
  const yes = yesOrNo(talk.heard);
  const isOpen = form.asks !== undefined && form.asks !== 'confirm';
  if (talk.heard.pressed || yes === undefined || talk.heard.confidence !== 'sure' || !isOpen) return false;
  if (!yes && form.asks !== 'which') say(talk, { key: `requests.needed.${form.asks}` });
  await askForm(talk, 'again');
  return true;
}

/** The message as the form hears it: its buttons, yes or no to its summary, details, what is to be another. */
export const fillForm: Step = async (talk) => {
  const form = formInFront(talk.state);
  if (!form || talk.incoming.kind !== 'message') return false;
  const other = wantsOther(talk.heard, form);
  if (other !== undefined && talk.heard.pressed) {
    await askAnew(talk, form, other);
    return true;
  }
  if (await takeIn(talk, form)) return true;
  const yes = confirms(talk.heard, form);
  if (yes === true) await recordForm(talk, form);
  else if (other !== undefined) await askAnew(talk, form, other);
  else if (yes === false) await change(talk, form);
  else return insist(talk, form);
  return true;
};
