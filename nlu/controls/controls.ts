import { concernIn } from '../hints/concerns';
import { englishNumberOf, numberOf } from '../entities/numerals';
import { clausesOf, denies, says } from '../text/clauses';
import { canonical, straight } from '../text/normalise';
import { anyOf } from '../text/patterns';
import type { Controls, CorrectableField } from '../understanding';
import {
  BESIDE_CALLING_OFF,
  CONTROL_WORDS,
  NEW_FIGURE,
  SWAPPED,
  SWITCH_TO_EN,
  SWITCH_TO_ZH,
  WHICH_PHOTOS,
  WHY_DAYS,
} from './lexicon/controls';
import { CHANGING, FIELDS, ORDER_MEANT, REWORDED } from './lexicon/fields';
import {
  ANYBODY,
  HOW_LONG,
  NO_PERSON,
  NOT_OF_ASKING,
  PERSON,
  PERSON_WHOLE,
  WHY_PERSON,
} from './lexicon/person';

/** Politeness and particles around a control word: "请跳过吧" is "跳过". */
const TRIMMINGS = anyOf(
  [
    /^(?:请|麻烦|那就?|好的?|嗯+|ok|亲|我(?:要|想)?|帮我|给我|算了(?=\S)|please|ok(?:ay)?|actually|just|i want to|i'd like to|let's|can (?:you|we|i)|could (?:you|we)|let me)[\s,，]*/,
    /[\s,.!?~。吧了啊呀哦哈呢啦嘛谢]+$/,
    /\s*(?:please|thanks|thank you|pls|now)[.!]?$/,
  ],
  'g',
);

/** Controls that a message carries, whatever else it says. */
export function extractControls(text: string): Controls {
  const plain = straight(canonical(text)).trim();
  const bare = trim(plain);
  const whole = (name: keyof typeof CONTROL_WORDS): boolean =>
    CONTROL_WORDS[name].test(bare) || CONTROL_WORDS[name].test(plain);
  const wished = plain.replace(NOT_OF_ASKING, ' ');
  const noPerson = NO_PERSON.test(wished) || denies(wished, PERSON);
  const switchLanguage = SWITCH_TO_EN.test(plain) ? 'en' : SWITCH_TO_ZH.test(plain) ? 'zh' : undefined;
  const off = callsOff(plain);
  const why = whyIn(plain, bare);
  return {
    person: !noPerson && !why.why && (isPerson(plain) || asksFor(wished) || clausesOf(plain).some(isPerson)),
    noPerson,
    cancel: (whole('cancel') || off === 'cancel') && off !== 'later',
    startOver: whole('startOver'),
    help: whole('help'),
    ...why,
    later: whole('later') || off === 'later',
    skip: whole('skip'),
    ...callIn(plain, bare),
    submit: whole('submit'),
    ...(SWAPPED.test(bare) && { swapped: true as const }),
    ...(WHICH_PHOTOS.test(bare) && { whichPhotos: true as const }),
    ...correctionOf(text, plain),
    ...figuresIn(plain, bare),
    ...(switchLanguage && { switchLanguage }),
  };
}

/** A reason is asked for, or why it takes a person. */
function whyIn(plain: string, bare: string): Pick<Controls, 'why' | 'whyPerson'> {
  if (WHY_PERSON.test(bare) || WHY_PERSON.test(plain)) return { why: true, whyPerson: true };
  return { why: CONTROL_WORDS.why.test(bare) || CONTROL_WORDS.why.test(plain) };
}

/** Somebody is looked for, or how long it takes is asked. */
function callIn(plain: string, bare: string): Pick<Controls, 'anybody' | 'howLong'> {
  if (ANYBODY.test(plain.replace(/[\s?!~。.]+$/, ''))) return { anybody: true, howLong: true };
  return HOW_LONG.test(bare.replace(/\?+$/, '')) ? { howLong: true } : {};
}

/** "Are you a real person?" asks what this is, for nobody. */
const asksFor = (text: string): boolean =>
  clausesOf(text).some((one) => concernIn(one) !== 'bot' && says(one, PERSON));

/** "人工！水壶裂了": a clause of its own asks for a person as a whole message does. */
const isPerson = (clause: string): boolean => PERSON_WHOLE.test(trim(clause));

/** "我不想退了，撤销吧", "再等等，先不退了": nothing but words of calling off, or of waiting, which ends nothing. */
function callsOff(text: string): 'cancel' | 'later' | undefined {
  const parts = clausesOf(text)
    .flatMap((clause) => (/\p{Script=Han}/u.test(clause) ? clause.split(' ') : [clause]))
    .map(trim);
  const waits = parts.some((part) => CONTROL_WORDS.later.test(part));
  const ends = parts.some((part) => CONTROL_WORDS.cancel.test(part));
  const words = [CONTROL_WORDS.later, CONTROL_WORDS.cancel, BESIDE_CALLING_OFF];
  if (!parts.every((part) => words.some((pattern) => pattern.test(part)))) return undefined;
  if (waits) return 'later';
  return ends ? 'cancel' : undefined;
}

function trim(text: string): string {
  let before;
  let bare = text;
  do {
    before = bare;
    bare = bare.replace(TRIMMINGS, '').trim();
  } while (bare !== before && bare !== '');
  return bare === '' ? text : bare;
}

/** What is to be changed, and a description with its new words. */
function correctionOf(text: string, plain: string): Pick<Controls, 'correct' | 'reworded'> {
  const reworded = rewordedIn(text);
  if (reworded !== undefined) return { correct: 'description', reworded };
  const correct = correctionIn(plain);
  return correct ? { correct } : {};
}

/** "金额改成50": a verb of changing beside the name of a field. */
function correctionIn(text: string): CorrectableField | undefined {
  const field = says(text, CHANGING) ? FIELDS.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
  return field ?? (text.search(ORDER_MEANT) === -1 ? undefined : 'order');
}

/** Without particles and marks behind the last word. */
const withoutEnd = (text: string): string => text.replace(/[\s,.!?~。了啊呀哦哈]+$/, '');

/** "改成40" as the whole message, and a term that is called into question. */
function figuresIn(plain: string, bare: string): Pick<Controls, 'newFigure' | 'whyDays'> {
  const {
    figure,
    instead = figure,
    made = instead,
  } = (NEW_FIGURE.exec(bare) ?? NEW_FIGURE.exec(withoutEnd(plain)))?.groups ?? {};
  const { zh, en } = WHY_DAYS.exec(plain)?.groups ?? {};
  const days = zh === undefined ? en && englishNumberOf(en) : numberOf(zh);
  return {
    ...(made !== undefined && { newFigure: Number(made) }),
    ...(typeof days === 'number' && { whyDays: days }),
  };
}

/** "描述改成袖口开线": as it was written. */
function rewordedIn(text: string): string | undefined {
  const { words, more } = REWORDED.exec(text)?.groups ?? {};
  return (words ?? more)?.trim();
}
