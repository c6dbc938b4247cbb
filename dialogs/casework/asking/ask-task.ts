import type { Reply } from '../../../replies/reply';
import { measuringCard } from '../../application/evidence/measuring';
import { control } from '../../shared/buttons';
import { say, type Talk } from '../../shared/talk';
import type { CaseTask } from '../state';
import { comesEarly } from '../acting/kept-waybill';
import { answerTo, confirmChoices } from '../choices';
import { caseFacts } from '../facts';
import { caseById, forgetTask, type Begun } from '../task';
import { fieldQuestion, photosQuestion, valueQuestion } from './ask-change';
import { questionAmong } from './ask-which';
import { carrierQuestion } from './ask-carrier';
import { confirmation } from './confirm';

/** Money in place of an item that was agreed on is most often all of it. */
function amountQuestion({ one }: Begun): Reply {
  const max = { fen: one.paidFen };
  const whole = answerTo('amount', one.paidFen, { key: 'cases.choice.whole', facts: { max } });
  const isInstead = one.agreement !== undefined && one.agreement.remedy !== 'refund';
  return { key: 'cases.ask.amount', facts: { ...caseFacts(one), max }, choices: isInstead ? [whole] : [] };
}

const goodsQuestion = ({ one }: Begun): Reply => ({
  key: 'cases.ask.goods',
  facts: caseFacts(one),
  choices: (['keep', 'return'] as const).map((goods) =>
    answerTo('goods', goods, { key: `cases.choice.${goods}` }),
  ),
});

function objectionQuestion({ one }: Begun): Reply {
  const { about = 'damaged', text = '' } = one.objection ?? {};
  return {
    key: 'cases.ask.objection',
    facts: { ...caseFacts(one), about: { term: `casework.objection.${about}` }, words: text },
    choices: [
      answerTo('objection', false, { key: 'cases.choice.contradict' }),
      answerTo('objection', true, { key: 'cases.choice.concede' }),
    ],
  };
}

const measuresQuestion = ({ one }: Begun): Reply => ({
  key: 'cases.ask.measures',
  facts: caseFacts(one),
  cards: [measuringCard(one.listing.measurements, one.sizes?.buyer)],
});

type Put = (begun: Begun, talk: Talk, task: CaseTask) => Reply | Promise<Reply>;

/** How each question is put; the others are the confirmation, and which of several cases is meant. */
const QUESTIONS: Partial<Record<CaseTask['asks'], Put>> = {
  waybill: (begun) => ({
    key: comesEarly(begun) ? 'cases.ask.waybill_early' : 'cases.ask.waybill',
    facts: caseFacts(begun.one),
  }),
  carrier: (begun, talk) => carrierQuestion(talk, begun),
  field: (begun, talk) => fieldQuestion(talk, begun),
  value: (begun, talk, task) => valueQuestion(talk, begun, task),
  amount: amountQuestion,
  goods: goodsQuestion,
  objection: objectionQuestion,
  text: ({ one, said }) => ({
    key: said.about === 'address' ? 'cases.ask.text_address' : 'cases.ask.text',
    facts: caseFacts(one),
  }),
  photos: (begun, talk) => photosQuestion(talk, begun),
  measures: measuresQuestion,
  freight: ({ one }) => ({ key: 'cases.ask.freight', facts: caseFacts(one) }),
  slip: ({ one }) => ({ key: 'cases.ask.slip', facts: caseFacts(one), choices: [control('later')] }),
};

/** Also what a question of another release is put as. */
const confirmQuestion: Put = async (begun, talk) => ({
  ...(await confirmation(talk, begun)),
  choices: confirmChoices(begun.wish, begun.one),
});

/** Puts, or repeats, the question that the task asks. */
export async function askTask(talk: Talk): Promise<void> {
  const { caseTask } = talk.state;
  if (!caseTask) return;
  const { asks, wish, said } = caseTask;
  if (asks === 'which' || asks === 'whose') return say(talk, await questionAmong(talk, caseTask));
  const one = await caseById(talk, caseTask.caseId);
  if (!one) return forgetTask(talk);
  const put = QUESTIONS[asks] ?? confirmQuestion;
  say(talk, await put({ wish, one, said }, talk, caseTask));
}
