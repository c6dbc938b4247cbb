import { z } from 'zod';
import { Argument } from './argument';
import { Instant, Localized } from './common';

/** The seller finds the return damaged, wrong, empty or incomplete; once a case (C7). */
export const Objection = z.object({
  about: z.enum(['damaged', 'wrong', 'empty', 'incomplete']),
  text: z.string(),
  at: Instant,
  /** All three photos are there; the buyer's three days count from here. */
  photosAt: Instant.exactOptional(),
  state: z.enum(['awaiting_photos', 'awaiting_answer', 'agreed', 'contradicted', 'unanswered', 'lapsed']),
  answeredAt: Instant.exactOptional(),
  /** The seller has said something to a contradiction (C9). */
  repliedAt: Instant.exactOptional(),
});

/** One measure as a side took it; `listed` is the listing's, both in millimetres (F7). */
export const CaseMeasure = z.object({
  name: Localized,
  listed: z.int().positive(),
  measured: z.int().positive(),
});
export type CaseMeasure = z.infer<typeof CaseMeasure>;

export const SizeDispute = z.object({
  buyer: z.array(CaseMeasure).exactOptional(),
  seller: z.array(CaseMeasure).exactOptional(),
  outcome: z.enum(['not_as_described', 'wrong_size', 'person']).exactOptional(),
  because: z.array(Argument),
});
