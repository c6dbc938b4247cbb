import { type Heard, yesOrNo } from '../shared/heard';
import { changeDraft, forget, type Step, type Talk } from '../shared/talk';
import { proceed } from './proceed';

/** Money named, or asked for while the goods are kept. */
const takesMoney = ({ entities, guesses, hints }: Heard): boolean =>
  hints.service === undefined &&
  (entities.money.length > 0 || entities.share !== undefined || guesses[0]?.intent === 'request_refund_only');

function declines({ heard, state: { draft } }: Talk): boolean {
  if (heard.answer?.field === 'remedy' || yesOrNo(heard) === false) return true;
  const { service, wanted } = heard.hints;
  return service !== undefined && service === draft?.claim.service && !wanted?.resend;
}

/** The answer to the small remedy: no goes on as before, money keeps the goods; a part is heard like any wish. */
export const answerRemedy: Step = async (talk) => {
  const { asked, draft } = talk.state;
  const isAnswer = asked?.about === 'remedy' || talk.heard.answer?.field === 'remedy';
  if (!isAnswer || !draft) return false;
  if (declines(talk)) {
    forget(talk, 'asked');
    await proceed(talk);
    return true;
  }
  if (talk.heard.pressed || !takesMoney(talk.heard)) return false;
  changeDraft(talk, { claim: { ...draft.claim, service: 'refund_only' } });
  const hasSum = talk.heard.entities.money.length > 0 || talk.heard.entities.share !== undefined;
  if (hasSum) return false;
  await proceed(talk);
  return true;
};
