import { type Heard, sureIntent } from '../shared/heard';
import type { Context, Said } from './take';

const asksFor = ({ asked }: Context, field: string): boolean =>
  asked?.about === 'field' && asked.field === field;

/** How many pieces: asked for, corrected, or the one count in a message before any is known. */
export function takeQuantity(heard: Heard, context: Context): Said {
  const { quantities, all, numbers } = heard.entities;
  const wanted = asksFor(context, 'quantity') || heard.controls.correct === 'quantity';
  if (!wanted && (context.known.quantity !== undefined || quantities.length > 1)) return {};
  const count = quantities.at(-1) ?? (wanted ? numbers[0] : undefined);
  if (count !== undefined) return { quantity: count };
  return all && wanted && context.lineQuantity !== undefined ? { quantity: context.lineQuantity } : {};
}

const YUAN = 100;

const comesWithWish = (heard: Heard, { asked }: Context): boolean =>
  asked?.about !== 'order' && (sureIntent(heard)?.startsWith('request_refund') ?? false);

/**
 * A sum: asked for, corrected, named at the summary, or said with the wish before any is known. While an order is
 * being looked for a sum is its price.
 */
export function takeAmount(heard: Heard, context: Context): Said {
  const { money, numbers } = heard.entities;
  const wanted =
    asksFor(context, 'amount') || heard.controls.correct === 'amount' || context.asked?.about === 'confirm';
  if (!wanted && (context.known.amountFen !== undefined || !comesWithWish(heard, context))) return {};
  const fen = money.at(-1)?.fen;
  if (fen !== undefined) return { amountFen: fen };
  const [bare] = numbers;
  const counts = asksFor(context, 'amount') || heard.controls.correct === 'amount';
  return counts && bare !== undefined && bare > 0 ? { amountFen: Math.round(bare * YUAN) } : {};
}
