import { z } from 'zod';
import { CaseAct } from '../../storage/records';
import type { ChoiceValue } from '../../replies/reply';

const Act = z.enum(CaseAct.options.map(({ shape }) => shape.kind.value));

/** What a pressed button may say; it comes from a browser, so anything may stand there. */
const Pressed: z.ZodType<ChoiceValue> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    field: z.string(),
    value: z.union([z.string(), z.number(), z.boolean()]),
  }),
  z.object({ kind: z.literal('intent'), intent: z.string() }),
  z.object({
    kind: z.literal('control'),
    control: z.enum(['person', 'cancel', 'startOver', 'help', 'why', 'later', 'skip', 'submit']),
    field: z.string().exactOptional(),
  }),
  z.object({ kind: z.literal('correct'), field: z.string() }),
  z.object({ kind: z.literal('case'), caseId: z.string(), act: Act.exactOptional() }),
]);

/** The button's value, or undefined where there is none that the product made. */
export function choiceValueOf(value: unknown): ChoiceValue | undefined {
  return Pressed.safeParse(value).data;
}
