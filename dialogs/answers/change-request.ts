import { isOpen } from '../../policy/case-states';
import { takeAlong } from '../application/apply';
import { cancel } from '../application/cancel';
import { openDraft } from '../application/draft/draft';
import { proceed } from '../application/proceed';
import { begin } from '../casework/acting/begin';
import { onCase } from '../casework/choices';
import { caseFacts } from '../casework/facts';
import { pickCase } from '../casework/hearing/pick-case';
import { mayDo } from '../casework/setting';
import { cardsToPick, statusCard } from '../casework/telling/status-card';
import { takeSaid } from '../casework/taking/take-said';
import { talkOf } from '../casework/task';
import type { Case } from '../../storage/records';
import { takeDown } from '../requests/begin';
import { wish } from '../shared/buttons';
import { say, type Talk } from '../shared/talk';
import { namesInvoice } from './cancel-order';
import type { Ending } from './handler';

/** "Changed my mind, can I return it" changes no request: there is none yet, and this is the wish for one. */
async function beginRequest(talk: Talk): Promise<Ending> {
  openDraft(talk);
  await takeAlong(talk);
  await proceed(talk);
  return 'asks';
}

/** Something is to be changed or called off, and the words do not say what: both as buttons. */
function askWhat(talk: Talk, one: Case): void {
  talkOf(talk, one);
  const acts = (['amend', 'enter_waybill', 'offer', 'withdraw'] as const).filter((act) =>
    mayDo(talk, one, act),
  );
  say(talk, {
    key: acts.length > 0 ? 'answers.change.case' : 'answers.change.over',
    facts: caseFacts(one),
    cards: [
      statusCard(
        talk,
        one,
        acts.map((act) => onCase(one, act)),
      ),
    ],
  });
}

async function changeCase(talk: Talk, cases: readonly Case[]): Promise<void> {
  const picked = await pickCase(talk, 'amend', cases);
  if (picked.kind === 'several') {
    say(talk, { key: 'cases.ask.which', cards: cardsToPick(talk, picked.cases, 'progress') });
    return;
  }
  const one = picked.kind === 'one' ? picked.one : cases[0];
  if (!one) return;
  const said = await takeSaid(talk, one, 'amend');
  if (said.change) return begin(talk, 'amend', one, said);
  askWhat(talk, one);
}

/** Changing or calling off what was sent in; what is still a draft changes there. */
export async function changeRequest(talk: Talk): Promise<Ending> {
  if (namesInvoice(talk)) return takeDown(talk, 'invoice');
  const cases = await talk.desk.cases();
  if (talk.state.draft && talk.heard.casework?.wishes?.includes('withdraw')) {
    cancel(talk);
    return 'asks';
  }
  if (talk.state.draft) say(talk, { key: 'answers.change.draft' });
  else if (cases.some(isOpen)) {
    await changeCase(talk, cases);
    return 'asks';
  } else if (talk.heard.hints.service) return beginRequest(talk);
  else {
    const choices = [wish('request_return_refund'), wish('request_refund_only')];
    say(talk, { key: 'answers.change.none', choices });
  }
  return 'answered';
}
