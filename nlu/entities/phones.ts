import type { Rule } from './span';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Mobile numbers, with or without the country code and gaps, and numbers with an area code; none announced as an order's. */
export const PHONE_RULES: readonly Rule<string>[] = [
  {
    pattern:
      /(?<![\d.a-z])(?<!(?:单号|编号|订单号?|order)[是为:# ]{0,2})(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g,
    read: ([match]) => digitsOf(match!).slice(-11),
  },
  {
    pattern: /(?<![\d.a-z-])0\d{2,3}[- ]\d{3,4} ?\d{4}(?!\d)/g,
    read: ([match]) => match!.replace(/ (?=\d{4}$)/, '').replace(' ', '-'),
  },
];
