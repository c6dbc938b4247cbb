import { z } from 'zod';
import type { DialogState } from './state';
import { asked, choice, position } from './stored/asked';
import { caseTask, keptWaybill } from './stored/casework';
import { claim } from './stored/claim';
import { draft } from './stored/draft';
import { form } from './stored/form';
import { lenient, lenientList } from './stored/lenient';
import { ruling } from './stored/ruling';

const state = z.object({
  draft: lenient(draft),
  form: lenient(form),
  waiting: lenient(lenientList(draft)),
  asked: lenient(asked),
  offered: lenientList(choice),
  misunderstood: z.int().nonnegative().catch(0),
  lastRuling: lenient(ruling),
  answered: lenient(
    z.object({
      piece: lenient(position),
      claim: lenient(claim),
      intent: lenient(z.string()),
      ruling: lenient(ruling),
      helped: lenient(z.literal(true)),
    }),
  ),
  greeted: z.boolean().catch(false),
  handoffId: lenient(z.string()),
  calledFor: lenient(z.string()),
  caseTask: lenient(caseTask),
  lastCase: lenient(z.string()),
  keptWaybills: lenient(lenientList(keptWaybill)),
});

/** Absent instead of undefined, at every depth, as the types say. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  // A loop: every turn does this to the whole state, and lists of entries would be most of the garbage.
  const present: Record<string, unknown> = {};
  for (const name in value) {
    const part = (value as Record<string, unknown>)[name];
    if (part !== undefined) present[name] = compact(part);
  }
  return present;
}

export const freshState = (): DialogState => ({ misunderstood: 0, greeted: false });

/** Reads what was stored, by whatever release: keeps what fits, never throws. */
export function readState(raw: unknown): DialogState {
  const read = state.safeParse(raw ?? {});
  if (!read.success) return freshState();
  return compact(read.data) as DialogState;
}
