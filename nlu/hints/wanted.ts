import type { Reason } from '../../storage/records';
import type { WantedHint } from '../understanding';
import { coloursIn } from '../entities/colours';
import { SIZE_RULES } from '../entities/sizes';
import { Unread } from '../entities/span';
import { isNegated, says } from '../text/clauses';
import {
  HOW_IT_IS,
  MORE,
  NO_PART,
  NO_VARIANT,
  OTHER_FIELD,
  PART_ASKED,
  PART_MISSING,
  RESEND,
  SAME,
  STEPS_DOWN,
  STEPS_UP,
  TOO_LARGE,
  TOO_SMALL,
  WANTING,
} from './lexicon/wanted';

const TWO = new Set(['两', '二', '2', 'two']);

function countIn(match: RegExpExecArray): number {
  const { many, much } = match.groups ?? {};
  return TWO.has(many ?? much ?? '') ? 2 : 1;
}

function firstOf(text: string, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  const found = patterns.map((pattern) => pattern.exec(text));
  return found.find((match): match is RegExpExecArray => match !== null && !isNegated(text, match.index));
}

/** Sizes up (+) or down (−) from the one that was bought. */
function stepsIn(text: string): number | undefined {
  const up = firstOf(text, STEPS_UP);
  const down = firstOf(text, STEPS_DOWN);
  if (up || down) return up && (!down || up.index >= down.index) ? countIn(up) : -countIn(down!);
  const large = TOO_LARGE.exec(text);
  const small = TOO_SMALL.exec(text);
  if (large) return -countIn(large);
  return small ? countIn(small) : undefined;
}

/** The name of a small part: asked for, or said to be missing. */
function partIn(text: string, reason: Reason | undefined, symptom: string | undefined): string | undefined {
  const isMissing = reason === 'missing_part' || symptom === 'lost_button' || symptom === 'no_spare_button';
  const patterns = isMissing ? [...PART_ASKED, ...PART_MISSING] : PART_ASKED;
  const named = patterns
    .map((pattern) => pattern.exec(text)?.groups?.['part']?.trim())
    .filter((part): part is string => part !== undefined && part !== '' && !NO_PART.test(part));
  return named[0];
}

/** What ends a wish. */
const CLAUSE_END = /[,。!?;，；！？\n]/;

/** What is said behind a wish and names nothing. */
const POLITE_END = /(?:\s+(?:instead|then|please|pls|thanks|now|if possible))+$/;

/** What stands behind the last word of wanting, as far as its clause goes: "M换L" → "L". */
function targetIn(text: string): string | undefined {
  const last = [...text.matchAll(WANTING)].filter(({ index }) => !isNegated(text, index)).at(-1);
  if (!last) return undefined;
  const end = last.index + last[0].length;
  const [rest = ''] = text.slice(end).split(CLAUSE_END);
  const behind = rest.replace(POLITE_END, '').replace(HOW_IT_IS, '');
  const before = text.slice(0, end).split(CLAUSE_END).at(-1) ?? '';
  if (OTHER_FIELD.test(before + behind)) return undefined;
  return behind.trim() === '' || NO_VARIANT.test(behind) ? undefined : behind.trim();
}

/** The variant that these words name; behind "换成" a letter is a size. */
function variantIn(target: string | undefined): Pick<WantedHint, 'target' | 'colour' | 'size'> {
  if (target === undefined) return {};
  const [colour] = coloursIn(target);
  const [size] = new Unread(`换成${target}`).take(SIZE_RULES);
  return { target, ...(colour !== undefined && { colour }), ...(size !== undefined && { size }) };
}

/** What is wanted in exchange, as far as the words themselves say it; `text` is canonical. */
export function wantedIn(
  text: string,
  reason: Reason | undefined,
  symptom: string | undefined,
): WantedHint | undefined {
  const steps = stepsIn(text);
  const part = partIn(text, reason, symptom);
  const hint: WantedHint = {
    ...(steps !== undefined && { steps }),
    ...(steps !== undefined && MORE.test(text) && { more: true as const }),
    ...(part !== undefined && { part }),
    ...(SAME.test(text) && !isNegated(text, text.search(SAME)) && { same: true as const }),
    ...(says(text, RESEND) && { resend: true as const }),
    ...variantIn(targetIn(text)),
  };
  return Object.keys(hint).length > 0 ? hint : undefined;
}
