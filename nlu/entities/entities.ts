import { canonical } from '../text/normalise';
import type { Entities } from '../understanding';
import { coloursIn } from './colours';
import { contactIn } from './contact';
import { takeDates } from './dates';
import { EMAIL_RULES } from './emails';
import { takeMeasures } from './measures';
import { OTHERS_VOICE } from './lexicon/voices';
import { MONEY_RULES, shareIn } from './money';
import { numberOf } from './numerals';
import { ORDER_NUMBER_RULES } from './order-numbers';
import { bareOrdinal, ORDINAL_RULES } from './ordinals';
import { PHONE_RULES } from './phones';
import { allIn, QUANTITY_RULES } from './quantities';
import { SIZE_RULES } from './sizes';
import { Unread } from './span';
import { TAX_NUMBER_RULES } from './tax-numbers';
import { carriersIn, waybillsIn } from './waybills';

/** "12", or a message that is one Chinese numeral. */
const NUMBERS = [
  {
    pattern: /(?<![a-z\d.])\d{1,9}(?:\.\d+)?(?![\d.]*[a-z])/g,
    read: ([digits]: readonly (string | undefined)[]) => Number(digits),
  },
  {
    pattern: /^\s*([零一二两三四五六七八九十百千万]{1,7})\s*$/g,
    read: ([, word]: readonly (string | undefined)[]) => numberOf(word!),
  },
];

/**
 * What is named in a text. The kinds are read one after the other and take their words with them, so the order
 * below decides who gets "3号" (a date), "38码" (a size) or "第二个" (a place).
 */
export function extractEntities(text: string, context: { now: number; zone: string }): Entities {
  const plain = canonical(text);
  const unread = new Unread(plain);
  const emails = unread.take(EMAIL_RULES);
  const taxNumbers = unread.take(TAX_NUMBER_RULES);
  const phones = unread.take(PHONE_RULES);
  const dates = takeDates(unread, context.now, context.zone);
  const measures = takeMeasures(unread);
  const money = unread.take(MONEY_RULES);
  const orderNumbers = unread.take(ORDER_NUMBER_RULES);
  const sizes = unread.take(SIZE_RULES);
  const ordinals = unread.take(ORDINAL_RULES);
  const quantities = unread.take(QUANTITY_RULES);
  const lone = bareOrdinal(plain);
  const numbers = unread.take(NUMBERS);
  const isOwn = !OTHERS_VOICE.test(plain);
  const share = isOwn ? shareIn(plain) : undefined;
  return {
    orderNumbers,
    money: isOwn ? money : [],
    dates,
    colours: coloursIn(plain),
    sizes,
    quantities,
    ordinals: lone === undefined || ordinals.length > 0 ? ordinals : [lone],
    all: allIn(plain),
    numbers: isOwn ? numbers : [],
    ...(share !== undefined && { share }),
    ...(measures.length > 0 && { measures }),
    ...contactIn(text, { emails, taxNumbers, phones }),
    ...parcelIn(text),
  };
}

/** Waybill numbers and carriers; read beside the order numbers, since only the talk knows which a number is. */
function parcelIn(text: string): Pick<Entities, 'waybills' | 'carriers'> {
  const waybills = waybillsIn(text);
  const carriers = carriersIn(text);
  return { ...(waybills.length > 0 && { waybills }), ...(carriers.length > 0 && { carriers }) };
}
