/** Ends of a clause, beyond which a "not" reaches no further. */
const CLAUSE_END = /[,。;!?\n、，；！？]/;

/** The clauses of a text, without what ends them. */
export const clausesOf = (text: string): string[] =>
  text
    .split(CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

const NEGATED_ZH =
  /(?:没有?|木有|不是|并不是?|也不是|不算|不会|并非|未|无|别|不要|不想|不用|不需要|不|甭)(?:什么|任何|再|给我|帮我|想|要|是|去|用|有|能|发现|出现|看到|因为|说|算|那种|一点|明显|太大?)*\s*$/;
const NEGATED_EN =
  /\b(?:no|not|never|without|forget(?: about)?|isn't|isnt|wasn't|don't|dont|do not|doesn't|didn't|didnt|nothing|neither|nor|aren't|haven'?t|hasn'?t|hadn'?t|didnt|doesnt|arent)(?: (?:any|a|an|the|want|need|to|really|even|at all|have|see|talk|speak|find|be|is|it|like|going|with|that|about|because of|due to|been|ever)){0,4}\s*$/;

/** Whether the words just before `at` turn what stands there into its opposite. */
export function isNegated(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 24 && !CLAUSE_END.test(text[start - 1]!)) start -= 1;
  const before = text.slice(start, at);
  return NEGATED_ZH.test(before) || NEGATED_EN.test(before);
}

/** Where a pattern (global flag set) occurs; dozens are asked and few occur, and matchAll would copy each first. */
const occurrences = (text: string, pattern: RegExp): number[] =>
  text.search(pattern) === -1 ? NOWHERE : Array.from(text.matchAll(pattern), ({ index }) => index);

const NOWHERE: number[] = [];

/** Whether it occurs somewhere without a "not" before it. */
export const says = (text: string, pattern: RegExp): boolean =>
  occurrences(text, pattern).some((at) => !isNegated(text, at));

/** Whether it occurs, and only ever with a "not" before it. */
export function denies(text: string, pattern: RegExp): boolean {
  const found = occurrences(text, pattern);
  return found.length > 0 && found.every((at) => isNegated(text, at));
}
