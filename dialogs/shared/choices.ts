import type { Understanding } from '../../nlu/understanding';
import type { Phrases } from '../../replies/phrases';
import type { Choice, ChoiceValue } from '../../replies/reply';
import type { Language } from '../../storage/records';

const NUMERIC_FIELDS: readonly string[] = ['quantity', 'amount'];
const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** A single character names nothing. */
const SHORTEST_LABEL = 2;

const plain = (text: string): string => text.toLowerCase().replace(/[\s\p{P}]/gu, '');

function byPosition(position: number, offered: readonly Choice[]): Choice | undefined {
  return position === -1 ? offered.at(-1) : offered[position - 1];
}

/** "2" alone is the second choice, unless a number is what was asked for. */
function bareNumber(text: string, offered: readonly Choice[]): Choice | undefined {
  const asksNumber = offered.some(
    ({ value }) => value.kind === 'answer' && NUMERIC_FIELDS.includes(value.field),
  );
  const digit = /^\s*(\d)\s*[.。、]?\s*$/u.exec(text)?.[1];
  return digit && !asksNumber ? byPosition(Number(digit), offered) : undefined;
}

/** The label itself, else the one label that contains what was typed ("金额" for "退款金额"). */
function byLabel(
  text: string,
  offered: readonly Choice[],
  phrases: (language: Language) => Phrases,
): Choice | undefined {
  const said = plain(text);
  if (said.length < SHORTEST_LABEL) return undefined;
  const labelled = offered.map((choice) => ({
    choice,
    labels: LANGUAGES.map((language) => plain(labelText(choice.label, phrases(language)))),
  }));
  const exact = labelled.filter(({ labels }) => labels.includes(said));
  const partly = labelled.filter(({ labels }) => labels.some((label) => label.includes(said)));
  // The same label on several cards names none of them.
  const found = exact.length > 0 ? exact : partly;
  return found.length === 1 ? found[0]?.choice : undefined;
}

/** A label kept by an older release may name a key that is gone. */
function labelText({ key, facts }: Choice['label'], phrases: Phrases): string {
  try {
    return phrases.say(key, facts);
  } catch {
    return '';
  }
}

/** The button that typed words name: by its number, its place or its label in either language. */
export function namedChoice(
  { text, entities }: Understanding,
  offered: readonly Choice[],
  phrases: (language: Language) => Phrases,
): ChoiceValue | undefined {
  const [ordinal] = entities.ordinals;
  const choice =
    (ordinal === undefined ? undefined : byPosition(ordinal, offered)) ??
    bareNumber(text, offered) ??
    byLabel(text, offered, phrases);
  return choice?.value;
}
