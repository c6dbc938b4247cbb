import type { Rule } from './span';

const plain = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

/**
 * After a word that announces one whatever stands there is kept, so that a slip can be named; unannounced only the
 * shape of a unified social credit code counts, eighteen signs of which one at least is a letter.
 */
export const TAX_NUMBER_RULES: readonly Rule<string>[] = [
  {
    pattern:
      /(?:税号|识别号|信用代码|tax (?:number|no\.?|id|code)|vat (?:number|no\.?|id)|\btin)\s*(?:改成|改为|换成|应该是|是|为|is|to)?\s*[:#]?\s*([a-z\d](?:[a-z\d]|[ -](?=[a-z\d]*\d)){4,28}[a-z\d])(?![a-z\d@])/g,
    read: ([, number]) => (/\d{3}/.test(number!) ? plain(number!) : undefined),
  },
  {
    pattern: /(?<![a-z\d])(?=\d*[a-z])[1-9a-hj-npqrtuwxy]\d\d{6}[\da-hj-npqrtuwxy]{10}(?![a-z\d@])/g,
    read: ([number]) => number!.toUpperCase(),
  },
];
