import type { Choice, Reply } from '../../replies/reply';
import { choicesFor } from '../application/saying/ask';
import { checklistFor } from './evidence';
import { evidenceCard } from '../application/evidence/evidence';
import { pieceFacts } from '../shared/pieces';
import { control } from '../shared/buttons';
import { say, type Talk } from '../shared/talk';
import type { CaseTask } from './state';
import { amendedView } from './application';
import { answerTo, confirmChoices, pickCase } from './choices';
import { confirmation } from './confirm';
import { caseFacts } from './facts';
import { cardsToPick } from './status-card';
import { caseById, forgetTask, type Begun } from './task';

type Question = Reply;

/** So many cases are offered for a photo; the rest are named by their number. */
const MOST_OFFERED = 3;

const CARRIERS = ['sf', 'yto', 'zto', 'sto', 'yunda', 'jd', 'ems'];

/** The carriers whose numbers look so, else the usual ones. */
function carrierChoices({ heard }: Talk, number: string | undefined): Choice[] {
  const likely = heard.entities.waybills?.find((one) => one.number === number)?.carriers ?? [];
  const shown = likely.length > 0 ? likely : CARRIERS;
  return shown.map((carrier) => answerTo('carrier', carrier, { key: `cases.carrier.${carrier}` }));
}

/** Fields of the application that can be changed now. */
async function fieldQuestion(talk: Talk, { one }: Begun): Promise<Question> {
  const view = await amendedView(talk, one);
  const claim = view?.assessment.claim;
  const isFixed = view?.assessment.amount.fixedFen !== undefined || one.amountFen === 0;
  const fields = [
    'service',
    'reason',
    ...((view?.piece.line.quantity ?? 1) > 1 ? ['quantity'] : []),
    ...(isFixed ? [] : ['amount']),
    ...(claim?.service === 'exchange' ? ['wanted'] : []),
    ...(claim?.service === 'repair' ? ['repair_mode', 'address'] : []),
    'description',
    'evidence',
  ];
  return {
    key: 'cases.ask.field',
    facts: caseFacts(one),
    choices: fields.map((field) => ({ label: { key: `field.${field}` }, value: { kind: 'correct', field } })),
  };
}

async function valueQuestion(talk: Talk, { one, said }: Begun, { field }: CaseTask): Promise<Question> {
  const view = await amendedView(talk, one, said.change);
  if (!view || !field) return fieldQuestion(talk, { wish: 'amend', one, said });
  return {
    key: field === 'wanted' ? 'cases.ask.wanted' : `application.ask.${field}`,
    facts: {
      ...pieceFacts(view.piece),
      ...caseFacts(one),
      max: { fen: view.assessment.amount.maxFen },
      count: view.piece.line.quantity,
    },
    choices: field === 'evidence' || field === 'wanted' ? [] : choicesFor(field, view),
  };
}

/** Money in place of an item that was agreed on is most often all of it. */
function amountQuestion({ one }: Begun): Question {
  const max = { fen: one.paidFen };
  const whole = answerTo('amount', one.paidFen, { key: 'cases.choice.whole', facts: { max } });
  const isInstead = one.agreement !== undefined && one.agreement.remedy !== 'refund';
  return { key: 'cases.ask.amount', facts: { ...caseFacts(one), max }, choices: isInstead ? [whole] : [] };
}

const goodsQuestion = ({ one }: Begun): Question => ({
  key: 'cases.ask.goods',
  facts: caseFacts(one),
  choices: (['keep', 'return'] as const).map((goods) =>
    answerTo('goods', goods, { key: `cases.choice.${goods}` }),
  ),
});

function objectionQuestion({ one }: Begun): Question {
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

async function photosQuestion(talk: Talk, { one, said }: Begun): Promise<Question> {
  const checklist = await checklistFor(talk, one, said.change);
  const card = checklist && evidenceCard(checklist, one.evidence, []);
  const shown = card && card.items.length > 0 ? { cards: [card] } : {};
  const key = said.change ? 'cases.ask.photos_to_amend' : 'cases.ask.photos';
  return { key, facts: caseFacts(one), ...shown };
}

async function questionOn(talk: Talk, task: CaseTask, begun: Begun): Promise<Question> {
  const { one, said, wish } = begun;
  switch (task.asks) {
    case 'waybill':
      return { key: 'cases.ask.waybill', facts: caseFacts(one) };
    case 'carrier':
      return {
        key: 'cases.ask.carrier',
        facts: { ...caseFacts(one), waybill: said.waybill ?? '' },
        choices: carrierChoices(talk, said.waybill),
      };
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

/** Which of several is meant; photos may also be for something new. */
async function questionAmong(talk: Talk, { asks, candidates = [], wish }: CaseTask): Promise<Question> {
  const cases = (await talk.desk.cases()).filter(({ _id }) => candidates.includes(_id));
  if (asks === 'which' && wish === 'progress')
    return {
      key: 'cases.several_open',
      facts: { count: cases.length },
      cards: cardsToPick(talk, cases, wish),
    };
  if (asks === 'which') return { key: 'cases.ask.which', cards: cardsToPick(talk, cases, wish) };
  const [only, ...more] = cases;
  return {
    key: more.length === 0 ? 'cases.ask.whose_one' : 'cases.ask.whose',
    facts: only ? caseFacts(only) : {},
    choices: [
      ...cases.slice(0, MOST_OFFERED).map((one) => pickCase(one, 'add_evidence')),
      answerTo('whose', 'new', { key: 'cases.choice.new_application' }),
    ],
  };
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
