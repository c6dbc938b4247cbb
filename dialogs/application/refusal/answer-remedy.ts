import type { ServiceType } from '../../../storage/records';
import { type Heard, sureIntent, yesOrNo } from '../../shared/heard';
import { changeDraft, forget, type Step, type Talk } from '../../shared/talk';
import { proceed } from '../proceed';

const namesSum = ({ entities }: Heard): boolean => entities.money.length > 0 || entities.share !== undefined;

/** Money named, or asked for while the goods are kept. */
const takesMoney = (heard: Heard): boolean =>
  heard.hints.service === undefined && (namesSum(heard) || sureIntent(heard) === 'request_refund_only');

function declines({ heard, state: { draft } }: Talk): boolean {
  if (heard.answer?.field === 'remedy' || yesOrNo(heard) === false) return true;
  const { service, wanted } = heard.hints;
  return service !== undefined && service === draft?.claim.service && !wanted?.resend;
}

/** The way that the words choose; undefined where they choose none, or name a service themselves. */
function chosenWay({ heard }: Talk): ServiceType | undefined {
  if (heard.pressed || heard.hints.service !== undefined) return undefined;
  if (heard.hints.wanted?.part !== undefined) return 'exchange';
  return takesMoney(heard) ? 'refund_only' : undefined;
}

/** The message is an answer of some kind: a service, a way, a part, a sum. */
const chooses = ({ heard }: Talk, way: ServiceType | undefined): boolean =>
  way !== undefined || heard.hints.service !== undefined || heard.answer?.field === 'way';

async function goOnAsBefore(talk: Talk): Promise<boolean> {
  forget(talk, 'asked');
  await proceed(talk);
  return true;
}

/** The answer to the small remedy: no goes on as before, a part or money keeps the goods; the rest is heard as ever. */
export const answerRemedy: Step = async (talk) => {
  const { heard, state } = talk;
  const { asked, draft } = state;
  if (!draft || (asked?.about !== 'remedy' && heard.answer?.field !== 'remedy')) return false;
  if (declines(talk)) return goOnAsBefore(talk);
  const way = chosenWay(talk);
  if (!chooses(talk, way)) return false;
  forget(talk, 'asked');
  if (way) changeDraft(talk, { claim: { ...draft.claim, service: way } });
  return way === 'refund_only' && !namesSum(heard) ? goOnAsBefore(talk) : false;
};
