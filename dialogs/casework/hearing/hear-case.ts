import { isOpen } from '../../../policy/case-states';
import type { Case, Order } from '../../../storage/records';
import { tellArrival } from '../../answers/arrival';
import { goOn } from '../../application/go-on';
import { control, wish as buttonFor } from '../../shared/buttons';
import { say, type Step, type Talk } from '../../shared/talk';
import { handOver } from '../../handoff/hand-over';
import type { CaseSaid, CaseWish } from '../state';
import { askTask } from '../asking/ask-task';
import { begin } from '../acting/begin';
import { tellCases, tellNoCases } from '../telling/standing';
import { mergeCaseSaid, takeSaid } from '../taking/take-said';
import { caseById, openTask } from '../task';
import { caseFacts } from '../facts';
import { applyAnew } from './apply-anew';
import { awaitedBy, type Awaited } from './awaited';
import { pickCase, type PickedCase } from './pick-case';
import { mayMeanCase, wishOf } from './wish';

/** What was said before it was clear which case, or whose photos they are. */
const saidBefore = ({ state: { caseTask }, heard }: Talk): CaseSaid =>
  caseTask && (caseTask.asks === 'which' || caseTask.asks === 'whose') && heard.onCase ? caseTask.said : {};

/** Which of them? What the message says besides is kept. */
async function askWhich(talk: Talk, wish: CaseWish, cases: readonly Case[]): Promise<void> {
  const [first] = cases;
  const said = first ? await takeSaid(talk, first, wish) : {};
  openTask(talk, { wish, asks: 'which', candidates: cases.map(({ _id }) => _id), said });
  await askTask(talk);
}

/** The second one, asked which: what was wanted is wanted of that. */
const wanted = ({ state: { caseTask }, heard }: Talk, wish: CaseWish): CaseWish =>
  caseTask?.asks === 'which' && heard.onCase && !heard.onCase.act ? caseTask.wish : wish;

async function pressedOn(talk: Talk, cases: readonly Case[]): Promise<PickedCase> {
  const { onCase } = talk.heard;
  const one = cases.find(({ _id }) => _id === onCase?.caseId);
  return one ? { kind: 'one', one, named: true } : { kind: 'none' };
}

async function take(talk: Talk, wish: CaseWish, cases: readonly Case[]): Promise<boolean> {
  const picked = talk.heard.onCase ? await pressedOn(talk, cases) : await pickCase(talk, wish, cases);
  if (picked.kind === 'other_goods' || picked.kind === 'none') return false;
  if (picked.kind === 'several') {
    await askWhich(talk, wish, picked.cases);
    return true;
  }
  const said = mergeCaseSaid(saidBefore(talk), await takeSaid(talk, picked.one, wish));
  await begin(talk, wish, picked.one, said);
  return true;
}

/** Words that name an act count first; arrival and second thoughts are more than they. */
async function awaitedIn(talk: Talk, cases: readonly Case[]): Promise<Awaited | undefined> {
  const awaited = talk.heard.onCase ? undefined : awaitedBy(talk, cases);
  if (!awaited) return undefined;
  if (awaited.follows || awaited.wish === 'withdraw') return awaited;
  return (await wishOf(talk, cases)) === undefined ? awaited : undefined;
}

/** What follows the wish itself: a person called (H2), or something else that may have been meant. */
async function follow(talk: Talk, { follows, adds, orParcel }: Awaited): Promise<void> {
  const caseId = talk.state.lastCase;
  if (talk.state.caseTask || caseId === undefined) return;
  const one = await caseById(talk, caseId);
  if (adds !== undefined && one)
    say(talk, { key: adds, facts: caseFacts(one), choices: [control('person')] });
  if (orParcel) await offerParcels(talk, caseId);
  if (follows !== 'person') return;
  await handOver(talk, {
    because: [{ key: 'cases.because.arrived_faulty', facts: {}, rules: ['W4'] }],
    caseId,
  });
}

/** Goods of another order are on their way as well. */
async function offerParcels(talk: Talk, caseId: string): Promise<void> {
  const orders = await talk.desk.orders();
  const isOther = ({ status, _id }: Order) => status === 'shipped' && !caseId.startsWith(`${_id}/`);
  if (orders.some(isOther)) say(talk, { key: 'cases.or_parcel', choices: [buttonFor('check_logistics')] });
}

/** Goes on with what a case waited for. */
async function takeAwaited(talk: Talk, awaited: Awaited): Promise<boolean> {
  if (awaited.follows === 'application') return applyAnew(talk, awaited);
  if (awaited.before !== undefined) say(talk, { key: awaited.before });
  if (!(await take(talk, awaited.wish, awaited.cases))) return false;
  await follow(talk, awaited);
  return true;
}

/** "Don't withdraw it", with nothing asked and nothing in the making. */
async function staysAsItIs(talk: Talk, cases: readonly Case[]): Promise<boolean> {
  const { heard, state } = talk;
  if (!heard.casework?.keeps || heard.casework.goods || state.draft || !cases.some(isOpen)) return false;
  say(talk, { key: 'cases.kept.withdraw' });
  await goOn(talk);
  return true;
}

/** Something is wanted of a case, in words or by a button, wherever the talk is. */
export const hearCase: Step = async (talk) => {
  if (!talk.desk.buyer || !mayMeanCase(talk)) return false;
  const cases = await talk.desk.cases();
  const awaited = await awaitedIn(talk, cases);
  if (awaited) return takeAwaited(talk, awaited);
  const wish = await wishOf(talk, cases);
  if (wish === undefined) return staysAsItIs(talk, cases);
  if (wish !== 'list') return cases.length > 0 && take(talk, wanted(talk, wish.wish), wish.cases);
  if (cases.length === 0) tellNoCases(talk);
  else tellCases(talk, cases);
  await goOn(talk);
  return true;
};

/** A wish that was read off the whole message; false where no case can be meant. */
export async function wishOnCase(talk: Talk, wish: CaseWish): Promise<boolean> {
  return take(talk, wish, await talk.desk.cases());
}

/** How a case stands, asked without naming it; each open one where there are several. */
export async function tellProgress(talk: Talk): Promise<void> {
  if (await wishOnCase(talk, 'progress')) return;
  if (talk.heard.request?.asksArrival) await tellArrival(talk);
  else tellNoCases(talk);
  await goOn(talk);
}
