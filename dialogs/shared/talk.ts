import type { Argument } from '../../policy/decision';
import type { Phrases } from '../../replies/phrases';
import type { Card, Choice, Reply } from '../../replies/reply';
import type { Language, Localized } from '../../storage/records';
import type { Desk } from '../desk';
import type { Incoming } from '../respond';
import type { Asked, DialogState, Draft, Ruling } from '../state';
import type { Heard } from './heard';

/** One turn in the making: what was heard, what may be read, and what is said and remembered so far. */
export interface Talk {
  readonly incoming: Incoming;
  readonly heard: Heard;
  readonly desk: Desk;
  /** How keys read in a language, for understanding typed labels. */
  readonly phrases: (language: Language) => Phrases;
  language: Language;
  state: DialogState;
  readonly replies: Reply[];
  readonly rules: Set<string>;
}

/** A step of a turn; true when nothing is left to do. */
export type Step = (talk: Talk) => Promise<boolean> | boolean;

export function cite(talk: Talk, arguments_: readonly Argument[]): void {
  for (const { rules } of arguments_) for (const rule of rules) talk.rules.add(rule);
}

const choiceOf = (title: Localized, value: Choice['value']): Choice => ({
  label: { key: 'application.goods', facts: { title } },
  value,
});

/** What can be pressed on a card of goods or variants. */
export function choicesOn(card: Card): Choice[] {
  if (card.kind === 'case_status') return card.choices;
  if (card.kind === 'orders') return card.choices.map(({ title, value }) => choiceOf(title, value));
  if (card.kind !== 'variants') return [];
  return card.groups.flatMap(({ label: { zh, en }, choices }) =>
    choices.map(({ size, value }) =>
      choiceOf({ zh: `${zh} ${size}`.trim(), en: `${en} ${size}`.trim() }, value),
    ),
  );
}

/** Several cases are counted by their cards, not by what can be done with each. */
function casesShown({ cards = [] }: Reply): Choice[] {
  const cases = cards.filter((card) => card.kind === 'case_status');
  if (cases.length < 2) return [];
  return cases.map(({ goods, caseId }) => choiceOf(goods, { kind: 'case', caseId }));
}

/** The choices a reply shows, in the order in which a person would count them. */
function shown(reply: Reply): Choice[] {
  return [...casesShown(reply), ...(reply.cards ?? []).flatMap(choicesOn), ...(reply.choices ?? [])];
}

export function say(talk: Talk, reply: Reply): void {
  talk.replies.push(reply);
  cite(talk, reply.because ?? []);
  const choices = shown(reply);
  if (choices.length > 0) talk.state = { ...talk.state, offered: choices };
}

export function remember(talk: Talk, change: Partial<DialogState>): void {
  talk.state = { ...talk.state, ...change };
}

/** A ruling said in an answer: the next "why?" is about it. */
export function answered(talk: Talk, ruling: Ruling): void {
  remember(talk, { answered: { ...talk.state.answered, ruling } });
}

/** Asks; what was asked about a case before is let go. */
export function ask(talk: Talk, asked: Asked, reply: Reply): void {
  forget(talk, 'caseTask');
  remember(talk, { asked, offered: [] });
  say(talk, reply);
}

export function forget(
  talk: Talk,
  ...names: ('draft' | 'asked' | 'offered' | 'answered' | 'caseTask')[]
): void {
  const state = { ...talk.state };
  for (const name of names) delete state[name];
  talk.state = state;
}

export function changeDraft(talk: Talk, change: Partial<Draft>): void {
  const { draft } = talk.state;
  if (draft) remember(talk, { draft: { ...draft, ...change } });
}
