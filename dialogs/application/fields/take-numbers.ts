import { type Heard } from '../../shared/heard';
import { fenOf } from '../../shared/money';
import { asksFor, type Context, type Said } from '../draft/context';

/** At most this many words: the message is the number and its unit. */
const BARE_WORDS = 3;

/** Nothing but a number, with the goods settled: a new value for what was said before. */
const isBare = ({ words }: Heard, { lineQuantity }: Context): boolean =>
  lineQuantity !== undefined && words.length <= BARE_WORDS;

/** A figure and a word that asks for it: "就50吧". */
const ONLY_FIGURE = /^\D{0,3}\d+(?:\.\d+)?\D{0,3}$/u;

/** "改成2", or at the summary the figure alone. */
function newFigureIn({ controls, entities, text }: Heard, { asked }: Context): number | undefined {
  const { numbers, money, quantities } = entities;
  if (controls.newFigure !== undefined) return controls.newFigure;
  if (asked?.about !== 'confirm' || money.length + quantities.length > 0) return undefined;
  return ONLY_FIGURE.test(text.trim()) ? numbers[0] : undefined;
}

/** A figure is a count where that many were bought; any other is a sum. */
function newCount(heard: Heard, context: Context): Said | undefined {
  const figure = newFigureIn(heard, context);
  const { lineQuantity = 1 } = context;
  const isCount =
    figure !== undefined && lineQuantity > 1 && Number.isInteger(figure) && figure <= lineQuantity;
  return isCount ? { quantity: figure } : undefined;
}

export const takeQuantity = (heard: Heard, context: Context): Said =>
  newCount(heard, context) ?? toldQuantity(heard, context);

/** "And all of them?" of an application for some. */
const asksOfAll = ({ hints }: Heard, { known, lineQuantity = 1 }: Context): boolean =>
  hints.asks === true && known.quantity !== undefined && known.quantity < lineQuantity;

/** "Both of them", with a single piece in hand, counts goods and not pieces of one. */
const countsGoods = ({ entities: { all, quantities } }: Heard, { lineQuantity }: Context): boolean =>
  all && lineQuantity === 1 && (quantities.at(-1) ?? 1) > 1;

/** The count that stands in the message; a bare figure only where it is asked for, or once more. */
function countIn(heard: Heard, context: Context, asked: boolean): number | undefined {
  const { quantities, numbers } = heard.entities;
  const [bare] = numbers;
  const counted = countsGoods(heard, context) ? undefined : quantities.at(-1);
  return counted ?? (asked || bare === context.known.quantity ? bare : undefined);
}

/** How many pieces: asked for, corrected, said by itself, or the one count in a message before any is known. */
function toldQuantity(heard: Heard, context: Context): Said {
  const { quantities, all } = heard.entities;
  const asked = asksFor(context, 'quantity') || heard.controls.correct === 'quantity';
  const first = context.known.quantity === undefined && quantities.length === 1;
  if (!asked && !first && !isBare(heard, context)) return {};
  const count = countIn(heard, context, asked);
  if (count !== undefined) return { quantity: count };
  const isAll = all && (asked || asksOfAll(heard, context));
  return isAll && context.lineQuantity !== undefined ? { quantity: context.lineQuantity } : {};
}

/** The sum comes with the wish for money, and is no price by which goods are named. */
const comesWithWish = ({ guesses }: Heard, { asked, known }: Context): boolean =>
  known.amountFen === undefined &&
  asked?.about !== 'order' &&
  guesses.some(({ intent }) => intent === 'request_refund_only' || intent === 'request_return_refund');

/** What was laid out for the way back is no part of the price (F9). */
const isOfFreight = ({ hints, casework }: Heard, { known }: Context): boolean =>
  (hints.sentBack === true || known.sentBack !== undefined) &&
  casework?.wishes?.includes('claim_freight') === true;

/** A sum of money is meant as the amount: asked for, corrected, named at the summary, or said with the wish. */
export const meansAmount = (heard: Heard, context: Context): boolean =>
  asksFor(context, 'amount') ||
  heard.controls.correct === 'amount' ||
  (!isOfFreight(heard, context) &&
    (context.asked?.about === 'confirm' || isBare(heard, context) || comesWithWish(heard, context)));

/** "改成40" of a claim for money. */
function newSum(heard: Heard, context: Context): number | undefined {
  const { service } = context.settled;
  const isMoney = service === 'refund_only' || service === 'return_refund';
  return isMoney && !newCount(heard, context) ? newFigureIn(heard, context) : undefined;
}

export function takeAmount(heard: Heard, context: Context): Said {
  const { money, numbers } = heard.entities;
  const figure = newSum(heard, context);
  if (figure !== undefined && money.length === 0) return { amountFen: fenOf(figure) };
  if (!meansAmount(heard, context)) return {};
  const sum = money.at(-1);
  if (sum) return sum.fen === undefined ? {} : { amountFen: sum.fen };
  const [bare] = numbers;
  const counts = asksFor(context, 'amount') || heard.controls.correct === 'amount';
  return counts && bare !== undefined ? { amountFen: fenOf(bare) * signOf(heard) } : {};
}

/** A minus before the number; entities carry the figure alone. */
const signOf = ({ text }: Heard): 1 | -1 => (/[-−－]\s*\d/u.test(text) ? -1 : 1);
