import { z } from 'zod';
import { isReason, isRepairMode, isService, isStory, isSymptom } from '../shared/vocabulary';
import { lenient } from './lenient';

const localized = z.object({ zh: z.string(), en: z.string() });

/** What the buyer measured (F7). */
export const measures = z.array(z.object({ name: localized, listed: z.number(), measured: z.number() }));

/** What a draft or an amendment holds of the claim. */
export const claim = z.object({
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
  measurements: lenient(measures),
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
