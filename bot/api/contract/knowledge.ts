import { z } from 'zod';
import { Time } from './common';

/** Entries a shop may have: the more, the longer the first question after a change waits. */
export const MOST_ENTRIES = 100;
const MOST_QUESTIONS = 8;

const hasNoControls = (text: string): boolean => !/[^\P{Cc}\n]/u.test(text);
const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine(hasNoControls, 'control characters are not taken; a line break in an answer is');
const Question = text(120).refine((value) => !value.includes('\n'), 'a question is one line');
const Questions = z.array(Question).max(MOST_QUESTIONS).default([]);

/** An entry of the shop's own, whole: how it is asked, and what is answered. */
export const KnowledgeBody = z
  .object({
    questions: z.object({ zh: Questions, en: Questions }),
    /** Plain text. Buyers of a language that is missing read the other. */
    answer: z.object({ zh: text(800).exactOptional(), en: text(800).exactOptional() }),
  })
  .refine(({ questions: { zh, en } }) => zh.length + en.length > 0, 'name at least one question')
  .refine(
    ({ answer: { zh, en } }) => zh !== undefined || en !== undefined,
    'answer in at least one language',
  );
export type KnowledgeBody = z.infer<typeof KnowledgeBody>;

export const KnowledgeId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/i, 'an id has letters, digits, dots and dashes, 64 at most');

export const KnowledgeResponse = z.object({
  id: z.string(),
  shop: z.string(),
  questions: z.object({ zh: z.array(z.string()), en: z.array(z.string()) }),
  answer: z.object({ zh: z.string().exactOptional(), en: z.string().exactOptional() }),
  updatedAt: Time,
});
export type KnowledgeResponse = z.infer<typeof KnowledgeResponse>;

/** Every entry of the shop, by id. */
export const KnowledgeListResponse = z.object({ entries: z.array(KnowledgeResponse) });
export type KnowledgeListResponse = z.infer<typeof KnowledgeListResponse>;
