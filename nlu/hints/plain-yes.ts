import { canonical } from '../text/normalise';
import { whole } from '../text/patterns';

const YES = whole([
  /(?:对|是|嗯|恩|可以|没错|行|要)(?:对|是|嗯|的|啊|呀|呢|了|亲|哦|滴)*/,
  /(?:(?:oh|well|ok),? )?(?:yes+|yeah?|yep|yup|sure|of course|absolutely|definitely|please do)(?:,? (?:please|pls|sure|of course|thanks|thank you|thx|that|mate|dear|do))*/,
]);

/** Said while thinking. */
const TRAILS_OFF = /…|\.{2,}|。{2,}/;

/** A yes in so many words and nothing else: more than that something was heard ("好的", "ok", "嗯……"). */
export function isPlainYes(text: string): boolean {
  const plain = canonical(text).trim();
  return !TRAILS_OFF.test(plain) && YES.test(plain.replace(/[\s,.!~。]+$/, ''));
}
