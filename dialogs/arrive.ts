import { goOn } from './application/go-on';
import { proceed } from './application/proceed';
import { pickOrder } from './application/goods/pick-order';
import { offerResume } from './application/resume';
import { tellNews } from './requests/turn';
import { greet } from './answers/greeting';
import { changeDraft, remember, type Step, type Talk } from './shared/talk';

/** Somebody opened the chat: greeted, and reminded of what was begun. */
async function start(talk: Talk): Promise<void> {
  await greet(talk);
  if (talk.state.draft) await offerResume(talk);
}

/** What the guest said before signing in is the buyer's now, unless the buyer has a draft of his own already. */
async function join(talk: Talk): Promise<void> {
  const guest = talk.incoming.guestState;
  const { draft: own } = talk.state;
  remember(talk, {
    greeted: talk.state.greeted || (guest?.greeted ?? false),
    ...(!own && guest?.draft && { draft: guest.draft }),
    ...(guest?.handoffId && { handoffId: guest.handoffId }),
  });
  if (own) return goOn(talk);
  await pointByHint(talk);
  if (talk.state.draft) await proceed(talk);
  else await greet(talk);
}

/** The goods that the guest named, now that there are orders to look through. */
async function pointByHint(talk: Talk): Promise<void> {
  const { draft } = talk.state;
  if (!draft?.hint) return;
  const words = { ...talk.heard, words: draft.hint };
  const picked = await pickOrder(talk.desk, words, undefined, draft.claim);
  if (picked.kind !== 'one') return;
  changeDraft(talk, { orderId: picked.piece.order._id, lineId: picked.piece.line.lineId });
}

/** Turns that begin without a word of the buyer. */
export const arrive: Step = async (talk) => {
  const { kind } = talk.incoming;
  if (kind === 'message') return false;
  if (kind === 'news') await tellNews(talk);
  else await (kind === 'start' ? start(talk) : join(talk));
  return true;
};
