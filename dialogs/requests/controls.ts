import { goOn } from '../application/go-on';
import { sayHelp } from '../shared/say-help';
import { remember, say, type Talk } from '../shared/talk';
import type { Form } from '../state';
import { askForm } from './ask';
import { changeForm, DETAILS_OF, forgetForm, formInFront, openForm } from './form';
import { recordForm } from './record';
import { withdrawing } from './status';

interface FormControl {
  meant: (talk: Talk) => boolean;
  obey: (talk: Talk) => Promise<void> | void;
}

/** Ends the form; nothing was sent, so nobody is asked twice. What was sent in before stands as it is. */
export async function dropForm(talk: Talk): Promise<void> {
  const form = formInFront(talk.state);
  forgetForm(talk);
  if (form) {
    const { kind, orderId } = form;
    const before = (await talk.desk.requests()).find(
      (one) => one.kind === kind && one.orderId === orderId && one.state === 'open',
    );
    if (before)
      say(talk, {
        key: 'requests.unchanged',
        facts: { number: before.number },
        choices: [withdrawing(before)],
      });
    else say(talk, { key: `requests.dropped.${kind}` });
  }
  await goOn(talk);
}

async function restartForm(talk: Talk): Promise<void> {
  const form = formInFront(talk.state);
  if (!form) return;
  remember(talk, { form: { ...openForm(talk, form.kind, {}), orderId: form.orderId } });
  await askForm(talk);
}

/** Why, or how: what the question is for, then the question again. */
const explain =
  (about: 'why' | 'help') =>
  async (talk: Talk): Promise<void> => {
    const form = formInFront(talk.state);
    const asks = form?.asks ?? 'confirm';
    const key = `requests.${about}.${asks === 'confirm' || asks === 'which' ? form?.kind : asks}`;
    if (about === 'help') sayHelp(talk, key);
    else say(talk, { key });
    await askForm(talk, 'again');
  };

/** Its only question is whether it is wanted, so that "没有" is a no. */
const asksOnlyWhether = ({ kind }: Form): boolean => DETAILS_OF[kind].length === 0;

/** The form stays; any later message takes it up. */
function putOff(talk: Talk): void {
  say(talk, { key: 'requests.later' });
}

/** "That's all", "send it", "skip": at the summary it is sent; a detail that is needed cannot be left out. */
async function sendOff(talk: Talk): Promise<void> {
  const form = formInFront(talk.state);
  if (!form) return;
  if (form.asks === 'confirm')
    return asksOnlyWhether(form) && !talk.heard.controls.submit ? dropForm(talk) : recordForm(talk, form);
  // Of an address whatever was said will do.
  if (form.kind === 'address' && Object.keys(form.facts).length > 0) {
    changeForm(talk, { wants: [] });
    return askForm(talk);
  }
  say(talk, { key: `requests.needed.${form.asks ?? 'details'}` });
  await askForm(talk, 'again');
}

/** A why after an answer with a ruling is about that. */
const asksWhy = ({ heard, state }: Talk): boolean =>
  heard.controls.why
    ? !state.answered?.ruling
    : heard.request?.asksWhy === true && (heard.request.details?.length ?? 0) > 0;

const inFront = ({ state }: Talk): boolean => formInFront(state) !== undefined;

/** "先不开了", "不用了"; "no need to change it", asked for the new value. */
const leavesAsItIs = ({ heard: { request = {}, casework = {} }, state }: Talk): boolean => {
  const form = formInFront(state);
  if (!form || form.asks === undefined || form.asks === 'which') return false;
  if (request.callsOffThis?.includes(form.kind)) return true;
  if (form.asks === 'confirm') return request.noNeed === true;
  const isBare = Object.keys(form.facts).length === 0;
  return casework.keeps === true || (request.noNeed === true && isBare);
};

/** What works at every question, at the questions of a form. */
export const FORM_CONTROLS: readonly FormControl[] = [
  { meant: (talk) => inFront(talk) && talk.heard.controls.startOver, obey: restartForm },
  { meant: (talk) => inFront(talk) && talk.heard.controls.cancel, obey: dropForm },
  { meant: leavesAsItIs, obey: dropForm },
  { meant: (talk) => inFront(talk) && talk.heard.controls.help, obey: explain('help') },
  {
    meant: (talk) => inFront(talk) && asksWhy(talk),
    obey: explain('why'),
  },
  { meant: (talk) => inFront(talk) && talk.heard.controls.later, obey: putOff },
  {
    meant: (talk) =>
      inFront(talk) && !talk.heard.pressed && (talk.heard.controls.submit || talk.heard.controls.skip),
    obey: sendOff,
  },
];
