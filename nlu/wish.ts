import type { ServiceType } from '../storage/records';
import { says } from './text/clauses';
import { canonical } from './text/normalise';
import { anyOf } from './text/patterns';
import type { Guess, Hints, Intent } from './understanding';

const REQUESTS: Readonly<Record<ServiceType, Intent>> = {
  refund_only: 'request_refund_only',
  return_refund: 'request_return_refund',
  exchange: 'request_exchange',
  repair: 'request_repair',
};
/** Money demanded back, at the end of a clause; whether goods go back is left open. Asked about, it is no demand. */
const MONEY_BACK = anyOf(
  [
    /(?<!(?:什么时候|啥时候|何时|多久|几天|怎么|咋|如何|能不能|可不可以|可以|能|是否|会|仅|只|紧|申请了?|已经?|货)[^,。;!?\s]{0,6})(?:退|还)(?:我|给我)?(?:钱|款|前|\s*[\d.]+\s*(?:块钱?|元))(?:给我)?(?:了|吧|呗|啊|呀|行不行|快点|算了)?(?=$|[,。!\s])/,
    /\b(?:give|want|need|get|have|approve|issue|grant)(?: me)?(?: my| a| the| full| all)* (?:money back|refund)\b(?! ?\?)/,
    /\brefund (?:me|it|(?:that|this)(?: one)?|them|those|these|both|my (?:order|money)|pls|please)\b/,
    /(?:^|[,.!;] ?)(?:just )?(?:a |full |a full )?refund(?: please| now)?(?=[.!]*$)/,
  ],
  'g',
);
const WHERE: Guess = { intent: 'check_logistics', score: 1 };
const REFUNDS: readonly Intent[] = ['request_refund_only', 'request_return_refund'];

/** "我的壶呢": goods that are called for and not there. */
const CALLS_FOR = /^我(?:的|买的|下单的|那)?[^,。;!?\s想要没不还在是有]{1,8}呢[,。;!?\s]*$/;

/**
 * Where the model hesitates, a wish in so many words decides among its guesses: the guess that is the wish comes
 * first. Goods called for are looked for whatever it guessed. Undefined when the words wish for nothing, only ask, or
 * the model guessed nothing of the kind.
 */
export function wishedFirst(text: string, hints: Hints, guesses: readonly Guess[]): Guess[] | undefined {
  if (CALLS_FOR.test(canonical(text))) return [WHERE, ...guesses.slice(0, -1)];
  if (hints.asks) return undefined;
  const wished = wishesIn(text, hints);
  const [found] = wished.flatMap((wish) => guesses.filter(({ intent }) => intent === wish));
  return found && [found, ...guesses.filter((guess) => guess !== found)];
}

function wishesIn(text: string, hints: Hints): readonly Intent[] {
  if (hints.service) return [REQUESTS[hints.service]];
  return wantsMoneyBack(canonical(text)) ? REFUNDS : [];
}

/** "退钱！": money back is demanded; of which goods and whether they go back is another matter. */
export const wantsMoneyBack = (text: string): boolean => says(text, MONEY_BACK);
