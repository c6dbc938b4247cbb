import { yesOrNo } from '../../shared/heard';
import type { Talk } from '../../shared/talk';
import type { CaseSaid, CaseTask } from '../state';

type Asks = CaseTask['asks'] | undefined;

/** From this length on an answer says more than yes or no, and is kept as what the buyer says. */
const STATEMENT_FROM = 8;

const CONCEDES: readonly string[] = ['concede', 'accept_offer'];
const CONTRADICTS: readonly string[] = ['contradict', 'decline_offer'];

const contradicts = ({ heard }: Talk): boolean => heard.casework?.awaited?.includes('disagrees') === true;

function agreesIn(talk: Talk, asks: Asks): boolean | undefined {
  const { heard } = talk;
  if (heard.answer?.field === 'objection') return heard.answer.value === true;
  const { wishes = [], denied = [] } = heard.casework ?? {};
  if (wishes.some((word) => CONTRADICTS.includes(word)) || denied.includes('concede')) return false;
  if (wishes.some((word) => CONCEDES.includes(word))) return true;
  if (contradicts(talk)) return false;
  return asks === 'objection' || asks === undefined ? yesOrNo(heard) : undefined;
}

/** Whether the buyer agrees with the objection, and the word to be passed on. */
export function takeObjection(talk: Talk, asks: Asks): CaseSaid {
  const { heard } = talk;
  const agrees = agreesIn(talk, asks);
  const text = heard.text.trim();
  const isStatement = !heard.pressed && (text.length >= STATEMENT_FROM || contradicts(talk));
  return { ...(agrees !== undefined && { agrees }), ...(isStatement && { text }) };
}
