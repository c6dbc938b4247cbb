import type { Rule } from './span';

const PHONE = /^1[3-9]\d{9}$/;

/** Six digits or more, letters with four, or four after a word that announces them; a phone number is none. */
export const ORDER_NUMBER_RULES: readonly Rule<string>[] = [
  {
    pattern:
      /(?<=(?:订单|单号|编号|订单号|order|order number|order no\.?) ?(?:是|为|号|is)? ?[:#]? ?)[a-z]{0,6}-?\d{4,24}(?![\d.])/g,
    read: ([match]) => match!.toUpperCase(),
  },
  {
    pattern: /(?<![a-z\d-])[a-z]{1,6}-?\d[\d-]{2,30}\d(?![\d.-])/g,
    read: ([match]) => (match!.replace(/\D/g, '').length >= 4 ? match!.toUpperCase() : undefined),
  },
  { pattern: /#\s?(\d{4,24})(?!\d)/g, read: ([, digits]) => digits },
  {
    pattern: /(?<![\d.¥$-])\d{6,24}(?![\d.]|\s*(?:元|块|年|月))/g,
    read: ([match]) => (PHONE.test(match!) ? undefined : match),
  },
];
