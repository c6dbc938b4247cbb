import type { z } from 'zod';
import { wholeNumber } from './whole-number';

/** Variables that say how much one buyer and one address may send. */
export const limitVariables = {
  MESSAGES_PER_MINUTE: wholeNumber('MESSAGES_PER_MINUTE', { min: 0, max: 1_000_000, byDefault: 60 }),
  REQUESTS_PER_MINUTE: wholeNumber('REQUESTS_PER_MINUTE', { min: 0, max: 10_000_000, byDefault: 3_000 }),
};

/** 0 is no limit. */
export interface Limits {
  /** Messages and uploads that one conversation takes a minute. */
  messagesPerMinute: number;
  /** Requests that one address may make a minute. */
  requestsPerMinute: number;
}

export const limitsOf = (variables: z.infer<z.ZodObject<typeof limitVariables>>): Limits => ({
  messagesPerMinute: variables.MESSAGES_PER_MINUTE,
  requestsPerMinute: variables.REQUESTS_PER_MINUTE,
});
