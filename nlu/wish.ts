import type { ServiceType } from '../storage/records';
import { says } from './text/clauses';
import { canonical } from './text/normalise';
import type { Guess, Hints, Intent } from './understanding';

const REQUESTS: Readonly<Record<ServiceType, Intent>> = {
  refund_only: 'request_refund_only',
  return_refund: 'request_return_refund',
  exchange: 'request_exchange',
  repair: 'request_repair',
};
/** Money demanded back, at the end of a clause; whether goods go back is left open. */
const MONEY_BACK =
  /(?:退|还)(?:我|给我)?(?:钱|款|\s*[\d.]+\s*(?:块钱?|元))(?:给我)?(?:了|吧|呗|啊|算了)?(?=$|[,。!\s])|\b(?:give|want|need) (?:me )?(?:my|a|the) (?:money back|refund)\b|\brefund (?:me|it|my (?:order|money))\b/g;
const REFUNDS: readonly Intent[] = ['request_refund_only', 'request_return_refund'];

/**
 * Where the model hesitates, a wish in so many words decides among its guesses: the guess that is the wish comes
 * first. Undefined when the words wish for nothing, only ask, or the model guessed nothing of the kind.
 */
export function wishedFirst(text: string, hints: Hints, guesses: readonly Guess[]): Guess[] | undefined {
  if (hints.asks) return undefined;
  const wished = wishesIn(text, hints);
  const found = guesses.find(({ intent }) => wished.includes(intent));
  return found && [found, ...guesses.filter((guess) => guess !== found)];
}

function wishesIn(text: string, hints: Hints): readonly Intent[] {
  if (hints.service) return [REQUESTS[hints.service]];
  return says(canonical(text), MONEY_BACK) ? REFUNDS : [];
}
