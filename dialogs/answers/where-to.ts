import { goOn } from '../application/go-on';
import { asksFor } from '../application/draft/context';
import type { Step, Talk } from '../shared/talk';
import { tellEntry } from './knowledge/tell';

const says = ({ heard }: Talk, topic: 'address' | 'sends'): boolean =>
  heard.casework?.awaited?.includes(topic) === true;

/** "I'll send it, then" of a return or an exchange; in a repair it says how, and over money alone that it goes back. */
function sendsNow(talk: Talk): boolean {
  const { service } = talk.state.draft?.claim ?? {};
  return says(talk, 'sends') && (service === 'return_refund' || service === 'exchange');
}

/** "Whom do I send it to?" before anything is sent in: the address comes once the seller agrees (T2, X5). */
export const answerWhereTo: Step = async (talk) => {
  const { heard, state } = talk;
  if (!state.draft || heard.pressed || heard.knowledge || asksFor({ asked: state.asked }, 'address'))
    return false;
  if (!says(talk, 'address') && !sendsNow(talk)) return false;
  await tellEntry(talk, 'return.address');
  await goOn(talk);
  return true;
};
