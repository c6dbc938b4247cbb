import type { Heard } from '../../shared/heard';
import { asksFor, type Context, type Said } from '../draft/context';
import type { View } from '../draft/view';

/** "Yes", asked how much it is to be, is the most that can be: the one sum that was named with the question (T6). */
export function takeMost({ pressed, plainYes }: Heard, context: Context, view: View | undefined): Said {
  const most = view?.assessment.amount.maxFen ?? 0;
  return most > 0 && plainYes && !pressed && asksFor(context, 'amount') ? { amountFen: most } : {};
}
