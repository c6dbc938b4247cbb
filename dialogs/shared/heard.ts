import type { ActKind } from '../../storage/records';
import type { Controls, Entities, Hints, Intent, Understanding } from '../../nlu/understanding';
import type { ChoiceValue } from '../../replies/reply';
import { NO_CONTROLS, NO_ENTITIES } from './nothing-said';

/** What reached the talk, the same whether it was typed or pressed. */
export interface Heard extends Understanding {
  /** The answer that a button gives, pressed or named in words. */
  answer?: { field: string; value: string | number | boolean };
  /** A button of a case: an act, or the case itself. */
  onCase?: { caseId: string; act?: ActKind };
  /** What is wanted instead are other goods than those that were bought. */
  otherGoods?: true;
  /** Only a button: the words are its label and say nothing of their own. */
  pressed: boolean;
}

/** The same, as if no entry of knowledge fitted: the label of a button is no question. */
export function withoutKnowledge<T extends Understanding>({ knowledge, ...rest }: T): Omit<T, 'knowledge'> {
  void knowledge;
  return rest;
}

function silent(understanding: Understanding): Heard {
  return {
    ...withoutKnowledge(understanding),
    guesses: [],
    confidence: 'sure',
    entities: NO_ENTITIES,
    hints: {},
    controls: NO_CONTROLS,
    mood: 'calm',
    words: [],
    pressed: true,
  };
}

/** A button says what its value says, whatever its label reads. */
export function hearPress(understanding: Understanding, value: ChoiceValue): Heard {
  const quiet = silent(understanding);
  switch (value.kind) {
    case 'answer':
      return { ...quiet, answer: { field: value.field, value: value.value } };
    case 'intent':
      return { ...quiet, guesses: [{ intent: value.intent as Intent, score: 1 }] };
    case 'control':
      return { ...quiet, controls: { ...NO_CONTROLS, [value.control]: true } };
    case 'correct':
      return { ...quiet, controls: { ...NO_CONTROLS, correct: value.field as CorrectedField } };
    case 'case': {
      const { caseId, act } = value;
      return { ...quiet, onCase: { caseId, ...(act && { act }) } };
    }
  }
}
type CorrectedField = NonNullable<Controls['correct']>;

/** A choice named in words ("the second one"); facts said beside it count, a reading of the whole does not. */
export function hearChoice(understanding: Understanding, value: ChoiceValue): Heard {
  if (value.kind !== 'answer') return { ...hearPress(understanding, value), mood: understanding.mood };
  return {
    ...withoutKnowledge(understanding),
    guesses: [],
    confidence: 'sure',
    controls: NO_CONTROLS,
    pressed: false,
    answer: { field: value.field, value: value.value },
  };
}

/** Colour and size that are wanted in exchange tell nothing of the goods that were bought. */
function ofGoods({ entities, hints }: Understanding): Entities {
  const { colour, size } = hints.service === 'exchange' ? (hints.wanted ?? {}) : {};
  return {
    ...entities,
    colours: entities.colours.filter((one) => one !== colour),
    sizes: entities.sizes.filter((one) => one !== size),
  };
}

export const hearWords = (understanding: Understanding): Heard => ({
  ...understanding,
  entities: ofGoods(understanding),
  pressed: false,
});

const NO_FACTS: readonly string[] = ['asks', 'asksAmount', 'asksCost', 'wanted'] satisfies (keyof Hints)[];

/** What is wrong, what happened or what is wished for it: more than a question, or what to have instead. */
export const tellsFacts = ({ hints }: Pick<Heard, 'hints'>): boolean =>
  Object.keys(hints).some((name) => !NO_FACTS.includes(name));

/** The message tells nothing about an application besides a control word. */
export function saysNothingElse({ hints, answer, entities }: Heard): boolean {
  const { target, ...wish } = hints.wanted ?? {};
  void target;
  const says = Object.keys(wish).length > 0 || tellsFacts({ hints });
  return !says && answer === undefined && entities.orderNumbers.length === 0;
}

/** The intent the message is read as, when that is sure enough to act on. */
export function sureIntent(heard: Heard): Intent | undefined {
  return heard.confidence === 'sure' ? heard.guesses[0]?.intent : undefined;
}

const COURTESIES: readonly Intent[] = ['thanks', 'greet', 'goodbye'];

/** Thanks and greetings. */
function isCourtesy(heard: Heard): boolean {
  const intent = sureIntent(heard);
  return intent !== undefined && COURTESIES.includes(intent) && saysNothingElse(heard);
}

/** A question, and no fact or goods of an application in it. */
const asksAway = (heard: Heard): boolean => heard.onlyAsks === true && saysNothingElse(heard);

/** A word in passing, a courtesy, a shrug, a question: nothing that answers one for the buyer's own words. */
export const tellsNothing = (heard: Heard): boolean =>
  heard.filler !== undefined || heard.concern === 'shrug' || isCourtesy(heard) || asksAway(heard);

/** In words that count: a longer verdict may tell of a fault as well. */
const VERDICT_UP_TO = 3;

/** Displeasure alone ("what a joke"), which names nothing. */
export function onlyComplains(heard: Heard): boolean {
  const { mood, words, parts } = heard;
  const intent = sureIntent(heard);
  if (intent?.startsWith('report_') || parts || words.length > VERDICT_UP_TO) return false;
  return (mood !== 'calm' || intent === 'complain') && saysNothingElse(heard);
}

/** Yes or no, as an answer to what was asked; the running question settles it, so any confidence will do. */
export function yesOrNo(heard: Heard): boolean | undefined {
  // "Done yet?", "will that do?" ask back.
  if (heard.onlyAsks && !heard.pressed) return undefined;
  const intent = heard.guesses[0]?.intent;
  if (intent === 'thanks' && heard.besideThanks !== undefined) return heard.besideThanks;
  if (intent === 'affirm') return true;
  return intent === 'deny' ? false : undefined;
}
