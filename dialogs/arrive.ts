import { goOn } from './application/go-on';
import { proceed } from './application/proceed';
import { pickOrder } from './application/goods/pick-order';
import { offerResume } from './application/resume';
import { tellNews } from './requests/turn';
import { answerSignedIn } from './answers';
import { greet, greetSignedIn } from './answers/greeting';
import { waitsForSignIn } from './answers/sign-in';
import { pieceFacts } from './shared/pieces';
import { changeDraft, remember, say, type Step, type Talk } from './shared/talk';
import { pieceOf } from './application/draft/view';
import type { DialogState, Draft } from './state';

/** Somebody opened the chat: greeted, and reminded of what was begun. */
async function start(talk: Talk): Promise<void> {
  await greet(talk);
  if (talk.state.draft) await offerResume(talk);
}

/** A draft, unless there is one already, and the person who was called. */
const broughtAlong = (guest: DialogState, own: Draft | undefined): Partial<DialogState> => ({
  ...(!own && guest.draft && { draft: guest.draft }),
  ...(guest.handoffId && { handoffId: guest.handoffId }),
  ...(guest.calledFor && { calledFor: guest.calledFor }),
});

/** What the guest said before signing in is the buyer's now, unless the buyer has a draft of his own already. */
async function join(talk: Talk): Promise<void> {
  const guest = talk.incoming.guestState;
  const { draft: own } = talk.state;
  remember(talk, {
    greeted: talk.state.greeted || (guest?.greeted ?? false),
    ...(guest && broughtAlong(guest, own)),
  });
  if (own) return goOn(talk);
  await pointByHint(talk);
  if (talk.state.draft) return takeUpDraft(talk, talk.state.draft);
  const question = guest && waitsForSignIn(guest);
  if (question) await answerSignedIn(talk, question);
  else await (guest?.greeted ? greetSignedIn(talk) : greet(talk));
}

async function takeUpDraft(talk: Talk, draft: Draft): Promise<void> {
  const piece = await pieceOf(talk.desk, draft);
  if (piece) say(talk, { key: 'chat.signed_in.draft', facts: pieceFacts(piece) });
  else say(talk, { key: 'chat.signed_in.draft_open' });
  await proceed(talk);
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
