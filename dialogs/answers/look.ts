import { isOpen } from '../../policy/case-states';
import { goOn } from '../application/go-on';
import { say, type Step, type Talk } from '../shared/talk';

/** Where what the buyer points at is by now. */
async function seen({ state: { draft }, desk }: Talk): Promise<string> {
  if (draft) return draft.evidence.length + draft.unsorted.length > 0 ? 'kept' : 'none';
  const cases = desk.buyer ? await desk.cases() : [];
  const isShown = cases.some((one) => isOpen(one) && one.evidence.some(({ by }) => by === 'buyer'));
  return isShown ? 'in_case' : 'none';
}

/** "Just look!": whether it came, and that people judge what it shows. */
export const hearLook: Step = async (talk) => {
  const { filler, pressed, answer } = talk.heard;
  if (filler !== 'look' || pressed || answer || talk.incoming.uploads.length > 0) return false;
  say(talk, { key: `heard.look.${await seen(talk)}` });
  await goOn(talk);
  return true;
};

/** "Where do I send the photos?": right here, whatever they are for. */
export const tellPhotoPlace: Step = async (talk) => {
  const { request, pressed, answer } = talk.heard;
  if (!request?.asksPhotoPlace || pressed || answer || talk.incoming.uploads.length > 0) return false;
  say(talk, { key: 'heard.look.here' });
  await goOn(talk);
  return true;
};
