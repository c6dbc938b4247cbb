import { z } from 'zod';

/** A fact inside a sentence, tagged where rendering depends on the language or the zone. */
export type FactValue =
  | string
  | number
  | boolean
  /** Money in whole fen; `of` is the catalogue key of what it is for. */
  | { fen: number; of?: string }
  /** An instant, shown with date and time in the shop's zone. */
  | { at: number }
  /** The last instant of a window: midnight is the 24:00 of the day that ends. */
  | { until: number }
  /** An instant of which only the day matters. */
  | { day: number }
  /** A length of time in ms ("3 天 4 小时"). */
  | { duration: number }
  /** A text that exists in both languages. */
  | { zh: string; en: string }
  /** Another catalogue key ("reason.quality_defect"). */
  | { term: string }
  /** A length in whole millimetres, shown in centimetres; `of` names what was measured. */
  | { millimetres: number; of?: { zh: string; en: string } }
  /** Several, joined as the language joins a list; `notes` stand side by side, no "and" makes a sentence of them. */
  | { list: FactValue[]; as?: 'notes' };

export type Facts = Record<string, FactValue>;

/** One step of the reasoning: a catalogue key, the facts in it, and the rules it rests on. */
export const Argument = z.object({
  key: z.string(),
  facts: z.record(z.string(), z.custom<FactValue>()),
  rules: z.array(z.string()),
});
export type Argument = z.infer<typeof Argument>;
