import { z } from 'zod';
import { isClaimField, isReason, isRepairMode, isService, isStory, isSymptom } from './shared/vocabulary';
import type { Asked, DialogState, Draft } from './state';

/** What does not fit is left out, so that a state of another release never stops a talk. */
const lenient = <T>(schema: z.ZodType<T>): z.ZodType<T | undefined> => schema.optional().catch(undefined);
const lenientList = <T>(item: z.ZodType<T>): z.ZodType<T[]> =>
  z
    .array(z.unknown())
    .catch([])
    .transform((values) =>
      values.flatMap((value) => {
        const read = item.safeParse(value);
        return read.success ? [read.data] : [];
      }),
    ) as unknown as z.ZodType<T[]>;

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const localized = z.object({ zh: z.string(), en: z.string() });
const position = z.object({ orderId: z.string(), lineId: z.string() });

const claim = z.object({
  service: lenient(z.custom(isService)),
  reason: lenient(z.custom(isReason)),
  received: lenient(z.boolean()),
  story: lenient(z.custom(isStory)),
  quantity: lenient(z.int().positive()),
  amountFen: lenient(z.int().nonnegative()),
  description: lenient(z.string()),
  symptom: lenient(z.custom(isSymptom)),
  intact: lenient(z.boolean()),
  repairMode: lenient(z.custom(isRepairMode)),
  address: lenient(z.string()),
  measurements: lenient(z.array(z.object({ name: localized, listed: z.number(), measured: z.number() }))),
  sentBack: lenient(
    z.object({
      carrier: lenient(z.string()),
      waybill: lenient(z.string()),
      paidFen: lenient(z.int().positive()),
    }),
  ),
  wanted: lenient(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('same') }),
      z.object({ kind: z.literal('variant'), variantId: lenient(z.string()), label: localized }),
      z.object({ kind: z.literal('part'), part: z.string() }),
    ]),
  ),
});

const wish = z.object({
  variantId: lenient(z.string()),
  size: lenient(z.string()),
  colour: lenient(z.string()),
  steps: lenient(z.int()),
  more: lenient(z.literal(true)),
  same: lenient(z.literal(true)),
  part: lenient(z.string()),
  words: lenient(z.string()),
  said: lenient(z.string()),
});

const evidenceItem = z.object({
  uploadId: z.string(),
  kind: z.string(),
  addedAt: z.number(),
  by: z.enum(['buyer', 'seller']),
});

const draft = z.object({
  id: z.string(),
  claim: claim.catch({} as z.infer<typeof claim>),
  orderId: lenient(z.string()),
  lineId: lenient(z.string()),
  hint: lenient(z.array(z.string())),
  share: lenient(z.number()),
  wish: lenient(wish),
  remedyOffered: lenient(z.literal(true)),
  guessed: lenient(z.literal(true)),
  evidence: lenientList(evidenceItem),
  unsorted: lenientList(z.string()),
  skipped: lenientList(z.string()),
  seen: lenient(z.object({ status: z.string() })),
  startedAt: z.number(),
  touchedAt: z.number(),
});

const asked = z.discriminatedUnion('about', [
  z.object({ about: z.literal('order'), candidates: lenientList(position), for: lenient(z.string()) }),
  z.object({ about: z.literal('field'), field: z.custom(isClaimField), options: lenientList(scalar) }),
  z.object({ about: z.literal('remedy') }),
  z.object({ about: z.literal('confirm') }),
  z.object({ about: z.literal('which_field') }),
  z.object({ about: z.literal('cancel') }),
  z.object({ about: z.literal('which_first') }),
  z.object({ about: z.literal('intent'), options: lenientList(z.string()) }),
  z.object({ about: z.literal('resume') }),
]);

const detail = z.enum(['title', 'taxNumber', 'email', 'recipient', 'phone', 'address']);
const plainForm = z.object({
  id: z.string(),
  kind: z.enum(['invoice', 'address', 'intercept', 'cancel']),
  facts: z.record(z.string(), z.union([z.string(), z.boolean()])),
  orderId: lenient(z.string()),
  asks: lenient(z.union([detail, z.enum(['confirm', 'which'])])),
  wants: lenient(lenientList(detail)),
  under: lenient(z.literal(true)),
  touchedAt: z.number(),
});
const form = plainForm.extend({ over: lenient(plainForm) });

const choice = z.object({
  label: z.object({ key: z.string(), facts: z.record(z.string(), z.unknown()).optional() }),
  value: z.looseObject({ kind: z.enum(['answer', 'intent', 'control', 'correct', 'case']) }),
});

const argument = z.object({
  key: z.string(),
  facts: z.record(z.string(), z.unknown()),
  rules: z.array(z.string()),
});
const ruling = z.object({
  key: z.string(),
  facts: z.record(z.string(), z.unknown()),
  because: z.array(argument),
  wouldChange: z.array(argument),
});

const caseTask = z.object({
  wish: z.string(),
  caseId: lenient(z.string()),
  asks: z.string(),
  candidates: lenient(lenientList(z.string())),
  field: lenient(z.custom(isClaimField)),
  said: z
    .object({
      change: lenient(claim),
      waybill: lenient(z.string()),
      carrier: lenient(z.string()),
      collect: lenient(z.boolean()),
      offerId: lenient(z.string()),
      quoteId: lenient(z.string()),
      remedy: lenient(z.enum(['refund', 'replacement', 'repair'])),
      amountFen: lenient(z.int()),
      paidFen: lenient(z.int().positive()),
      goods: lenient(z.enum(['return', 'keep'])),
      returnFreight: lenient(z.enum(['buyer', 'seller'])),
      validUntil: lenient(z.number()),
      agrees: lenient(z.boolean()),
      text: lenient(z.string()),
      about: lenient(z.enum(['price', 'address'])),
      uploads: lenient(lenientList(z.string())),
      thenDraft: lenient(z.string()),
    })
    .catch({} as never),
  touchedAt: z.number(),
});

const keptWaybill = z.object({ caseId: z.string(), carrier: z.string(), waybill: z.string() });

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
    }),
  ),
  greeted: z.boolean().catch(false),
  handoffId: lenient(z.string()),
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
  return compact(read.data) as DialogState & { draft?: Draft; asked?: Asked };
}
