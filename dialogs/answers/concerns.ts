import { goOn } from '../application/go-on';
import { sayDifference } from '../application/wanted/difference';
import { viewOf } from '../application/draft/view';
import { handOver } from '../handoff/hand-over';
import { control } from '../shared/buttons';
import { saysNothingElse } from '../shared/heard';
import { pieceFacts, piecesOf } from '../shared/pieces';
import { forget, say, type Step, type Talk } from '../shared/talk';
import { hearShrug } from './in-passing';
import { tellEntry } from './knowledge/tell';
import { troubleOf } from './trouble';
import { explainWhy } from './why';

/** Asked whether it is a program: the truth, and a person one press away (H1: called when he is asked for). */
async function tellWhatItIs(talk: Talk): Promise<boolean> {
  say(talk, { key: 'knowledge.chat.bot', choices: [control('person')] });
  await goOn(talk);
  return true;
}

/** A wish or a fault beside it is taken as any other. */
function tellsMore({ heard }: Talk): boolean {
  const { moneyBack, service, asks } = heard.hints;
  return moneyBack === true || service !== undefined || (!asks && !saysNothingElse(heard));
}

/** More than was paid is never promised and never capped; a person talks it over (F11). */
async function tellCompensation(talk: Talk): Promise<boolean> {
  if (talk.heard.entities.money.length > 0 || talk.heard.mood === 'furious') return false;
  const trouble = await troubleOf(talk);
  if (trouble?.key === 'telling.trouble.late') say(talk, trouble);
  await tellEntry(talk, 'refund.damages');
  if (tellsMore(talk)) return false;
  await goOn(talk);
  return true;
}

const isRefused = ({ state: { lastRuling } }: Talk): boolean =>
  lastRuling?.key === 'application.ruling.refused';

/** What the rules leave to the shop's own will: talked over with a person (W3). */
async function hearPlea(talk: Talk): Promise<boolean> {
  const { draft, lastRuling } = talk.state;
  const view = draft && (await viewOf(talk.desk, draft));
  const stands = view ? view.assessment.decision.outcome !== 'possible' : isRefused(talk);
  if (!stands) {
    say(talk, { key: 'concerns.plea.open', choices: [control('person')] });
    await goOn(talk);
    return true;
  }
  say(talk, { key: 'concerns.plea.refused' });
  const because = [{ key: 'concerns.because.plea', facts: lastRuling?.facts ?? {}, rules: ['W3'] }];
  await handOver(talk, { because, ...(view && { view }) });
  return true;
}

/** Paid, says the buyer; unpaid, say the records: a person looks it up (W5). */
async function hearPayment(talk: Talk): Promise<boolean> {
  const [piece] = piecesOf(await talk.desk.orders()).filter(
    ({ order }) => order.status === 'unpaid' || (order.status === 'closed' && order.paidAt === undefined),
  );
  if (!piece || !saysNothingElse(talk.heard)) return false;
  const facts = { ...pieceFacts(piece), status: { term: `status.${piece.order.status}` } };
  say(talk, { key: 'concerns.payment', facts });
  await handOver(talk, { because: [{ key: 'concerns.because.payment', facts, rules: ['W5'] }] });
  return true;
}

async function explainRefusal(talk: Talk): Promise<boolean> {
  if (!isRefused(talk)) return false;
  forget(talk, 'answered');
  await explainWhy(talk);
  return true;
}

/** A guest who does not know how to sign in, or says who he is instead. */
const tellSignIn =
  (key: string) =>
  async (talk: Talk): Promise<boolean> => {
    if (talk.desk.buyer) return false;
    say(talk, { key, choices: [control('person')] });
    await goOn(talk);
    return true;
  };

/** Said beside what is wanted, it is answered once that was taken. */
async function tellDifference(talk: Talk): Promise<boolean> {
  const { service, wanted } = talk.heard.hints;
  const tells = service !== undefined || (wanted?.steps ?? wanted?.colour ?? wanted?.size) !== undefined;
  if (tells || !(await sayDifference(talk))) return false;
  await goOn(talk);
  return true;
}

type Concern = NonNullable<Talk['heard']['concern']>;

const CONCERNS: Record<Concern, (talk: Talk) => Promise<boolean>> = {
  bot: tellWhatItIs,
  compensation: tellCompensation,
  difference: tellDifference,
  payment: hearPayment,
  plea: hearPlea,
  why_not: explainRefusal,
  sign_in: tellSignIn('concerns.sign_in.how'),
  name: tellSignIn('concerns.sign_in.not_by_name'),
  shrug: hearShrug,
};

/** A number and nothing else: of no use without a buyer whose orders could be looked through. */
const isBareNumber = ({ heard, desk, state }: Talk): boolean =>
  !desk.buyer && !state.draft && heard.entities.orderNumbers.length > 0 && heard.words.length <= 2;

/** Told more to the point than an entry would. */
const BEFORE_KNOWLEDGE: readonly Concern[] = ['bot', 'why_not', 'difference'];

/** What lies on the buyer's heart beside an application. */
export const hearConcern: Step = async (talk) => {
  const { concern, pressed, answer, knowledge } = talk.heard;
  if (pressed || answer) return false;
  if (isBareNumber(talk)) return tellSignIn('concerns.sign_in.not_by_number')(talk);
  if (!concern || (knowledge && !BEFORE_KNOWLEDGE.includes(concern))) return false;
  return CONCERNS[concern](talk);
};
