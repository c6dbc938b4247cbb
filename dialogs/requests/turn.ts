import { beginFor } from './begin';
import { type Piece, pieceFacts, piecesOf } from '../shared/pieces';
import { say, type Step, type Talk } from '../shared/talk';
import type { DialogState } from '../state';
import { askForm } from './ask';
import { changeForm, forgetForm, formInFront, isFormStale, openForm } from './form';
import { intentOf } from './intents';
import { requestCard } from './record';
import { goOn } from '../application/go-on';

/** A form left lying for a day is put away before the message is heard. */
export function noticeStaleForm(talk: Talk): void {
  const { form } = talk.state;
  if (form && isFormStale(form, talk.desk.now)) forgetForm(talk);
}

/** "Change it", "once more" below a request that was told. */
export const takeUpRequest: Step = async (talk) => {
  const { answer } = talk.heard;
  if (answer?.field !== 'request') return false;
  const one = (await talk.desk.requests()).find(({ _id }) => _id === answer.value);
  const piece = one && (await pieceOfOrder(talk, one.orderId));
  if (!one || !piece) return false;
  openForm(talk, one.kind, one.facts);
  if ((await beginFor(talk, one.kind, piece)) === 'answered') await goOn(talk);
  return true;
};

const pieceOfOrder = async (talk: Talk, orderId: string): Promise<Piece | undefined> =>
  piecesOf(await talk.desk.orders()).find(({ order }) => order._id === orderId);

/** The shop settled a request: said in the chat, then what was open there is asked again. */
export async function tellNews(talk: Talk): Promise<void> {
  const { news } = talk.incoming;
  const one = (await talk.desk.requests()).find(({ _id }) => _id === news?.recordId);
  const piece = one && (await pieceOfOrder(talk, one.orderId));
  const kind = one?.notify.find(({ n }) => n === news?.n)?.kind;
  if (!one || !piece || !kind) return;
  say(talk, {
    key: `requests.news.${kind}.${one.kind}`,
    facts: { ...pieceFacts(piece), number: one.number },
    cards: [requestCard(one)],
  });
  await goOn(talk);
}

/** A form that still waits for its order lives only while that is asked for. */
function letGoOfOrderless(talk: Talk): void {
  const { form, asked } = talk.state;
  if (!form || form.orderId !== undefined) return;
  if (asked?.about !== 'order' || asked.for !== intentOf(form.kind)) forgetForm(talk);
}

/** An application begun over the form takes the answers first; afterwards the form is asked again. */
export async function keepInOrder(talk: Talk, before: DialogState): Promise<void> {
  letGoOfOrderless(talk);
  const { form, draft } = talk.state;
  if (!form) return;
  const isOlder = before.form?.id === form.id;
  if (isOlder && formInFront(talk.state) && draft && draft.id !== before.draft?.id)
    return changeForm(talk, { under: true });
  if (!form.under || draft) return;
  const { under, ...front } = form;
  void under;
  talk.state = { ...talk.state, form: front };
  const piece = form.orderId === undefined ? undefined : await pieceOfOrder(talk, form.orderId);
  if (piece) say(talk, { key: `requests.next.${form.kind}`, facts: pieceFacts(piece) });
  await askForm(talk);
}
