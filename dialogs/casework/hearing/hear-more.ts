import { isOpen } from '../../../policy/case-states';
import type { Case } from '../../../storage/records';
import { matchGoods } from '../../application/goods/match-goods';
import { formInFront } from '../../requests/form';
import { isPiece, type Piece, piecesOf } from '../../shared/pieces';
import type { Step, Talk } from '../../shared/talk';
import { askTask } from '../asking/ask-task';
import { mayDo } from '../setting';
import { openTask, talkOf } from '../task';
import { addsTo, tellsFault } from './adds';
import { pickCase } from './pick-case';

/** Nothing of these goods is left that another application could be about (W4). */
const isCovered = ({ order, line }: Piece, cases: readonly Case[]): boolean => {
  const own = cases.filter((one) => isPiece({ order, line }, one) && (isOpen(one) || one.state === 'paid'));
  return own.some(isOpen) && own.reduce((sum, { quantity }) => sum + quantity, 0) >= line.quantity;
};

/** A fault of goods that all have a case: it can be of no other. */
async function isOfCovered({ desk, heard }: Talk, cases: readonly Case[]): Promise<boolean> {
  const match = matchGoods(piecesOf(await desk.orders()), heard);
  return match.pieces.length > 0 && match.pieces.every((piece) => isCovered(piece, cases));
}

const isFree = ({ state, heard, incoming, desk }: Talk): boolean =>
  desk.buyer !== undefined &&
  incoming.kind === 'message' &&
  !heard.pressed &&
  state.draft === undefined &&
  state.caseTask === undefined &&
  formInFront(state) === undefined;

/**
 * "The hole gets bigger", "a sleeve came apart too": no application beside the one that runs, but a word to it. It is
 * offered, for the record can only be added to (V1); photos may come with the yes.
 */
export const hearMore: Step = async (talk) => {
  if (!isFree(talk) || !(addsTo(talk.heard) || tellsFault(talk.heard))) return false;
  const cases = await talk.desk.cases();
  const open = cases.filter((one) => isOpen(one) && mayDo(talk, one, 'add_statement'));
  if (open.length === 0 || !(addsTo(talk.heard) || (await isOfCovered(talk, cases)))) return false;
  const picked = await pickCase(talk, 'add_statement', open);
  if (picked.kind === 'none' || picked.kind === 'other_goods') return false;
  const uploads = [...talk.incoming.uploads];
  const said = { text: talk.heard.text.trim(), ...(uploads.length > 0 && { uploads }) };
  if (picked.kind === 'one') {
    talkOf(talk, picked.one);
    openTask(talk, { wish: 'add_statement', caseId: picked.one._id, asks: 'confirm', said });
  } else {
    const candidates = picked.cases.map(({ _id }) => _id);
    openTask(talk, { wish: 'add_statement', asks: 'which', candidates, said });
  }
  await askTask(talk);
  return true;
};
