import { z } from 'zod';
import { isClaimField } from '../shared/vocabulary';
import { claim, measures } from './claim';
import { lenient, lenientList } from './lenient';

/** Something to be done to a case (`CaseTask`). */
export const caseTask = z.object({
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
      unlikely: lenient(z.literal(true)),
      collect: lenient(z.boolean()),
      offerId: lenient(z.string()),
      quoteId: lenient(z.string()),
      remedy: lenient(z.enum(['refund', 'replacement', 'repair'])),
      measures: lenient(measures),
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

/** A parcel told of before the seller agreed (`KeptWaybill`). */
export const keptWaybill = z.object({ caseId: z.string(), carrier: z.string(), waybill: z.string() });
