import type { Rule } from './span';

/** Something before and after an at sign; full stops at its end belong to the sentence. */
export const EMAIL_RULES: readonly Rule<string>[] = [
  { pattern: /[a-z\d][\w.+-]{0,63}@[a-z\d-]+(?:\.[a-z\d-]+)+/g, read: ([match]) => match },
];
