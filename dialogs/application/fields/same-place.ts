import { formInFront } from '../../requests/form';
import { say, type Step, type Talk } from '../../shared/talk';
import { goOn } from '../go-on';
import { asksFor } from '../draft/context';
import { contactOf } from './take-address';

/** Where to, asked by a form that lies on top, else by the draft. */
function asksWhere({ state }: Talk): boolean {
  const form = formInFront(state);
  return form ? form.asks === 'address' : asksFor({ asked: state.asked }, 'address');
}

/** "Same as before": orders keep no address, so that it has to be said once more. */
export const answerSamePlace: Step = async (talk) => {
  const { request, entities, pressed } = talk.heard;
  if (pressed || !request?.samePlace || !asksWhere(talk) || contactOf(entities) !== undefined) return false;
  say(talk, { key: 'heard.no_address_kept' });
  await goOn(talk);
  return true;
};
