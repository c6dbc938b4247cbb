import { type Heard } from '../../shared/heard';
import { asksFor, type Context, type Said } from '../draft/context';

/** At most this many words: the message is the number and its unit. */
const BARE_WORDS = 3;
const YUAN = 100;

/** Nothing but a number, with the goods settled: a new value for what was said before. */
const isBare = ({ words }: Heard, { lineQuantity }: Context): boolean =>
  lineQuantity !== undefined && words.length <= BARE_WORDS;

/** "改成2", where that many were bought, is a count; any other figure is a sum. */
const isNewCount = ({ controls: { newFigure } }: Heard, { lineQuantity = 1 }: Context): boolean =>
  newFigure !== undefined && lineQuantity > 1 && Number.isInteger(newFigure) && newFigure <= lineQuantity;

function newCount(heard: Heard, context: Context): Said | undefined {
  const { newFigure } = heard.controls;
  return newFigure !== undefined && isNewCount(heard, context) ? { quantity: newFigure } : undefined;
}

export const takeQuantity = (heard: Heard, context: Context): Said =>
  newCount(heard, context) ?? toldQuantity(heard, context);

/** How many pieces: asked for, corrected, said by itself, or the one count in a message before any is known. */
function toldQuantity(heard: Heard, context: Context): Said {
  const { quantities, all, numbers } = heard.entities;
  const asked = asksFor(context, 'quantity') || heard.controls.correct === 'quantity';
  const first = context.known.quantity === undefined && quantities.length === 1;
  if (!asked && !first && !isBare(heard, context)) return {};
  const [bare] = numbers;
  const count = quantities.at(-1) ?? (asked || bare === context.known.quantity ? bare : undefined);
  if (count !== undefined) return { quantity: count };
  return all && asked && context.lineQuantity !== undefined ? { quantity: context.lineQuantity } : {};
}

/** The sum comes with the wish for money, and is no price by which goods are named. */
const comesWithWish = ({ guesses }: Heard, { asked, known }: Context): boolean =>
  known.amountFen === undefined &&
  asked?.about !== 'order' &&
  guesses.some(({ intent }) => intent === 'request_refund_only' || intent === 'request_return_refund');

/** A sum of money is meant as the amount: asked for, corrected, named at the summary, or said with the wish. */
export const meansAmount = (heard: Heard, context: Context): boolean =>
  asksFor(context, 'amount') ||
  heard.controls.correct === 'amount' ||
  context.asked?.about === 'confirm' ||
  isBare(heard, context) ||
  comesWithWish(heard, context);

/** "改成40" of a claim for money. */
function newSum(heard: Heard, context: Context): number | undefined {
  const { service } = context.settled;
  const isMoney = service === 'refund_only' || service === 'return_refund';
  return isMoney && !isNewCount(heard, context) ? heard.controls.newFigure : undefined;
}

export function takeAmount(heard: Heard, context: Context): Said {
  const { money, numbers } = heard.entities;
  const figure = newSum(heard, context);
  if (figure !== undefined && money.length === 0) return { amountFen: Math.round(figure * YUAN) };
  if (!meansAmount(heard, context)) return {};
  const sum = money.at(-1);
  if (sum) return sum.fen === undefined ? {} : { amountFen: sum.fen };
  const [bare] = numbers;
  const counts = asksFor(context, 'amount') || heard.controls.correct === 'amount';
  return counts && bare !== undefined ? { amountFen: Math.round(bare * YUAN) * signOf(heard) } : {};
}

/** A minus before the number; entities carry the figure alone. */
const signOf = ({ text }: Heard): 1 | -1 => (/[-−－]\s*\d/u.test(text) ? -1 : 1);
