import type { Choice } from '../../../replies/reply';
import { pieceFacts } from '../../shared/pieces';
import { ask, choicesOn, remember, type Talk } from '../../shared/talk';
import type { Tone } from '../saying/tone';
import type { View } from '../draft/view';
import { type VariantsCard, variantsCard } from './variants-card';

const wanted = (value: 'same' | 'part', key: string): Choice => ({
  label: { key },
  value: { kind: 'answer', field: 'wanted', value },
});
const SAME = wanted('same', 'wanted.same');
const WHOLE = wanted('same', 'application.choice.wanted_whole');
const PART = wanted('part', 'application.choice.wanted_part');

/** The name of a part is asked for: one is missing, or a part is all that is wanted. */
const wantsPart = ({ state: { draft } }: Talk, { assessment }: View): boolean =>
  draft?.wish?.part === '' || assessment.claim.reason === 'missing_part';

const isAsked = ({ state: { asked } }: Talk): boolean => asked?.about === 'field' && asked.field === 'wanted';

interface Question {
  kind: string;
  choices: Choice[];
  card?: VariantsCard;
}

/** A part by its name, a variant from the cards, or in words where nobody knows what is sold. */
function questionFor(talk: Talk, view: View): Question {
  if (wantsPart(talk, view)) return { kind: 'wanted_part', choices: [WHOLE] };
  const card = variantsCard(view, talk.state.draft?.wish);
  const choices = [SAME, PART];
  return card ? { kind: 'wanted', choices, card } : { kind: 'wanted_words', choices };
}

/** Asks what is to come in exchange (T3). */
export function askWanted(talk: Talk, view: View, tone: Tone): void {
  const { kind, choices, card } = questionFor(talk, view);
  // Shown a moment ago; its tiles still count.
  const isShown = tone === 'again' && isAsked(talk);
  const isNew = kind === 'wanted_part' && talk.heard.answer?.field === 'wanted';
  const key = `application.${isNew ? 'ask' : tone}.${kind}`;
  const cards = card && !isShown ? [card] : [];
  ask(
    talk,
    { about: 'field', field: 'wanted', options: [] },
    { key, facts: pieceFacts(view.piece), choices, ...(cards.length > 0 && { cards }) },
  );
  if (card) remember(talk, { offered: [...choicesOn(card), ...choices] });
}
