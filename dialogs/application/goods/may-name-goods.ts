import type { Heard } from '../../shared/heard';
import type { Piece } from '../../shared/pieces';
import type { Talk } from '../../shared/talk';
import { namedByWord } from './by-title';
import { mayNameOthers } from './others';

/** What is to come instead is called like goods that were bought: these are not what the message is about. */
const wantsNamed = ({ hints: { wanted }, words }: Heard, pieces: readonly Piece[]): boolean =>
  words.some((word) => wanted?.target?.includes(word) === true && namedByWord(pieces, word).length > 0);

/** "The shirt has a hole and the shorts are the wrong colour": each has a fault of its own, none came for another. */
function isOfOne({ parts = [] }: Heard, pieces: readonly Piece[]): boolean {
  const ofGoods = parts.filter(({ words }) => words.some((word) => namedByWord(pieces, word).length > 0));
  const wrong = ofGoods.filter(({ hints }) => hints.reason === 'wrong_item');
  const others = ofGoods.filter(({ hints }) => (hints.reason ?? hints.symptom) !== undefined);
  return wrong.length === 1 && others.length > 1;
}

/** The message may be about goods that it names, and not the answer to something else. */
export function mayNameGoods(talk: Talk, pieces: readonly Piece[]): boolean {
  const { heard, desk, state } = talk;
  if (!desk.buyer || heard.pressed || heard.answer || heard.knowledge) return false;
  if (heard.controls.correct === 'order') return false;
  if (heard.hints.reason === 'wrong_item' && !isOfOne(heard, pieces)) return false;
  if (heard.otherGoods || wantsNamed(heard, pieces)) return false;
  return !state.draft?.lineId || mayNameOthers(talk);
}
