import type { Reply } from '../../../replies/reply';
import { control } from '../../shared/buttons';
import { say, type Talk } from '../../shared/talk';
import type { CaseTask } from '../state';
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

async function questionOn(talk: Talk, task: CaseTask, begun: Begun): Promise<Reply> {
  const { one, said, wish } = begun;
  switch (task.asks) {
    case 'waybill':
      return { key: 'cases.ask.waybill', facts: caseFacts(one) };
    case 'carrier':
      return carrierQuestion(talk, begun);
    case 'field':
      return fieldQuestion(talk, begun);
    case 'value':
      return valueQuestion(talk, begun, task);
    case 'amount':
      return amountQuestion(begun);
    case 'goods':
      return goodsQuestion(begun);
    case 'objection':
      return objectionQuestion(begun);
    case 'text':
      return {
        key: said.about === 'address' ? 'cases.ask.text_address' : 'cases.ask.text',
        facts: caseFacts(one),
      };
    case 'photos':
      return photosQuestion(talk, begun);
    case 'freight':
      return { key: 'cases.ask.freight', facts: caseFacts(one) };
    case 'slip':
      return { key: 'cases.ask.slip', facts: caseFacts(one), choices: [control('later')] };
    default:
      return { ...(await confirmation(talk, begun)), choices: confirmChoices(wish, one) };
  }
}

/** Puts, or repeats, the question that the task asks. */
export async function askTask(talk: Talk): Promise<void> {
  const { caseTask } = talk.state;
  if (!caseTask) return;
  const isAmong = caseTask.asks === 'which' || caseTask.asks === 'whose';
  const one = isAmong ? undefined : await caseById(talk, caseTask.caseId);
  if (!isAmong && !one) return forgetTask(talk);
  const { wish, said } = caseTask;
  const question = one
    ? await questionOn(talk, caseTask, { wish, one, said })
    : await questionAmong(talk, caseTask);
  say(talk, question);
}
