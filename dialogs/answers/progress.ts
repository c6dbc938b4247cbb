import { isOpen } from '../../policy/case-states';
import type { Case, CaseState, Order } from '../../storage/records';
import { takeAlong } from '../application/apply';
import { caseCard } from '../application/case-card';
import { openDraft } from '../application/draft';
import { proceed } from '../application/proceed';
import { control, wish } from '../shared/buttons';
import { takeDown } from '../requests/begin';
import { say, type Talk } from '../shared/talk';
import { arrivalOf, tellArrival } from './arrival';
import { namesInvoice } from './cancel-order';
import type { Ending } from './handler';

/** The case that a question about "my refund" means: an open one first, else the newest. */
const caseInQuestion = (cases: readonly Case[]): Case | undefined => cases.find(isOpen) ?? cases[0];

/** States in which money goes back, or is about to. */
const PAYS: readonly CaseState[] = ['awaiting_seller', 'refund_due', 'paid'];

const orderOf = async ({ desk }: Talk, { orderId }: Case): Promise<Order | undefined> =>
  (await desk.orders()).find(({ _id }) => _id === orderId);

/** Where the application stands and until when who has to act. */
export async function tellProgress(talk: Talk): Promise<Ending> {
  const one = caseInQuestion(await talk.desk.cases());
  if (!one && talk.heard.request?.asksArrival) {
    await tellArrival(talk);
    return 'answered';
  }
  if (!one) {
    const isBegun = talk.state.draft !== undefined;
    say(talk, {
      key: isBegun ? 'answers.progress.not_sent' : 'answers.progress.none',
      ...(!isBegun && { choices: [wish('request_return_refund'), wish('request_refund_only')] }),
    });
    return 'answered';
  }
  const due = one.clocks.find(({ state }) => state === 'running')?.dueAt ?? one.updatedAt;
  say(talk, {
    key: `answers.progress.${one.state}`,
    facts: { case: one.number, amount: { fen: one.amountFen + one.outboundFreightFen }, due: { at: due } },
    ...(PAYS.includes(one.state) && { because: [arrivalOf(await orderOf(talk, one))] }),
    cards: [caseCard(one)],
    ...(one.state === 'declined' && { choices: [wish('request_platform_intervention'), control('person')] }),
  });
  return 'answered';
}

/** That a withdrawal may use up the single chance is said before anybody withdraws (W4). */
function sayByPerson(talk: Talk, one: Case): void {
  say(talk, {
    key: 'answers.change.case',
    facts: { case: one.number },
    because: [{ key: 'policy.rule.W4', facts: {}, rules: ['W4'] }],
    cards: [caseCard(one)],
    choices: [control('person')],
  });
}

/** "Changed my mind, can I return it" changes no request: there is none yet, and this is the wish for one. */
async function beginRequest(talk: Talk): Promise<Ending> {
  openDraft(talk);
  await takeAlong(talk);
  await proceed(talk);
  return 'asks';
}

/** Withdrawing or changing what was already sent in is done by a person; what is still a draft changes here. */
export async function changeRequest(talk: Talk): Promise<Ending> {
  if (namesInvoice(talk)) return takeDown(talk, 'invoice');
  const one = caseInQuestion(await talk.desk.cases());
  if (talk.state.draft) say(talk, { key: 'answers.change.draft' });
  else if (one) sayByPerson(talk, one);
  else if (talk.heard.hints.service) return beginRequest(talk);
  else {
    const choices = [wish('request_return_refund'), wish('request_refund_only')];
    say(talk, { key: 'answers.change.none', choices });
  }
  return 'answered';
}
