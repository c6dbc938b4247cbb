import { straight } from '../text/normalise';
import { CHATTER } from './lexicon/chatter';

/** Longer than this it is no message with a greeting before it, and each clause taken off reads it all again. */
const READ_UP_TO = 1_000;

const SEPARATORS = '，,。.！!？?；;、\\s~';
const LEADING = new RegExp(`^[${SEPARATORS}]+`, 'u');
const TRAILING = new RegExp(`[${SEPARATORS}]+$`, 'u');
const HAN = /\p{Script=Han}/u;

const isChatter = (clause: string): boolean =>
  CHATTER.some((pattern) => pattern.test(straight(clause.trim())));

/** Chinese buyers part clauses by a space as well; an English word ends none. */
const clauseEnd = (text: string): RegExp => (HAN.test(text) ? /[，,。！!？?；;\s]/u : /[,.!?;\n]/u);

function withoutFirst(text: string): string {
  const at = text.search(clauseEnd(text));
  return at !== -1 && isChatter(text.slice(0, at)) ? text.slice(at).replace(LEADING, '') : text;
}

function withoutLast(text: string): string {
  const bare = text.replace(TRAILING, '');
  const [last = ''] = bare.split(clauseEnd(text)).slice(-1);
  if (last.length === bare.length || !isChatter(last)) return text;
  return bare.slice(0, bare.length - last.length).replace(TRAILING, '');
}

/** The buyer's own words about what is wrong, without the chatter before and after; empty where all of it is that. */
export function problemIn(text: string): string {
  let before;
  let words = text.trim();
  if (words.length > READ_UP_TO) return words;
  do {
    before = words;
    words = withoutLast(withoutFirst(words));
  } while (words !== before);
  return isChatter(words) ? '' : words;
}
