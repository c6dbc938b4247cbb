import { isOpen } from '../../../policy/case-states';
import type { Case } from '../../../storage/records';
import { matchGoods } from '../../application/goods/match-goods';
import type { Heard } from '../../shared/heard';
import { isPiece, piecesOf } from '../../shared/pieces';
import type { Talk } from '../../shared/talk';
import type { CaseWish } from '../state';
import { mayStillDo } from '../setting';

/** Which case a wish is about: one, several that fit, or none at all. */
export type PickedCase =
  | { kind: 'one'; one: Case; named: boolean }
  | { kind: 'several'; cases: Case[]; named: boolean }
  | { kind: 'none' }
  /** Goods were named that no case is about. */
  | { kind: 'other_goods' };

const plain = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** As much of a number as people read out. */
const LEAST_OF_NUMBER = 4;

/** Cases whose number, or its end, stands in the text. */
export function byNumber(text: string, cases: readonly Case[]): Case[] {
  const runs = (text.toUpperCase().match(/[0-9A-Z][0-9A-Z-]*/g) ?? []).map(plain);
  const said = runs.filter((run) => run.length >= LEAST_OF_NUMBER && /\d/.test(run));
  return cases.filter(({ number }) => said.some((run) => plain(number).endsWith(run)));
}

/** Told apart by what was applied for ("the exchange one"). */
function byService({ casework }: Heard, cases: readonly Case[]): Case[] {
  const said = cases.filter(({ service }) => casework?.services?.includes(service));
  return said.length > 0 && said.length < cases.length ? said : [];
}

/** Cases of the goods that the words name; undefined where they name none, empty where no case is about them. */
async function byGoods({ heard, desk }: Talk, cases: readonly Case[]): Promise<Case[] | undefined> {
  if (heard.pressed) return undefined;
  const pieces = piecesOf(await desk.orders());
  const ofCases = pieces.filter((piece) => cases.some((one) => isPiece(piece, one)));
  // A parcel's number is no order's.
  const orderNumbers = heard.entities.orderNumbers.filter((said) =>
    pieces.some(({ order }) => order.number.endsWith(said)),
  );
  const entities = { ...heard.entities, orderNumbers, dates: [], sizes: [] };
  const all = matchGoods(pieces, { ...heard, entities });
  if (!all.named) return undefined;
  const among = matchGoods(ofCases, { ...heard, entities });
  if (!among.named || among.fits < all.fits) return [];
  return cases.filter((one) => among.pieces.some((piece) => isPiece(piece, one)));
}

/** The one that was just talked about, else the one that the words tell apart. */
function narrowed(talk: Talk, cases: readonly Case[]): Case | undefined {
  const told = byService(talk.heard, cases);
  if (told.length === 1) return told[0];
  return cases.find(({ _id }) => _id === talk.state.lastCase);
}

function among(talk: Talk, wish: CaseWish, pool: readonly Case[], named: boolean): PickedCase {
  const able = pool.filter((one) => mayStillDo(talk, one, wish));
  const fitting = able.length > 0 ? able : pool.filter(isOpen);
  const [first, ...more] = fitting.length > 0 ? fitting : pool.slice(0, 1);
  if (!first) return { kind: 'none' };
  if (more.length === 0) return { kind: 'one', one: first, named };
  const one = narrowed(talk, fitting);
  return one ? { kind: 'one', one, named } : { kind: 'several', cases: fitting, named };
}

/** Looks among the buyer's cases for the one that is meant. */
export async function pickCase(talk: Talk, wish: CaseWish, cases: readonly Case[]): Promise<PickedCase> {
  const numbered = byNumber(talk.heard.text, cases);
  if (numbered.length > 0) return among(talk, wish, numbered, true);
  const ofGoods = await byGoods(talk, cases);
  if (ofGoods?.length === 0) return { kind: 'other_goods' };
  return among(talk, wish, ofGoods ?? cases, ofGoods !== undefined);
}
