import type { Choice } from '../../../replies/reply';
import { pieceFacts } from '../../shared/pieces';
import { ask, type Talk } from '../../shared/talk';
import type { Tone } from '../tone';
import type { View } from '../view';
import { variantsCard } from './variants-card';

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

/** Asks what is to come in exchange: a part by its name, a variant from the cards, or in words (T3). */
export function askWanted(talk: Talk, view: View, tone: Tone): void {
  const wish = talk.state.draft?.wish;
  const isPart = wantsPart(talk, view);
  const card = isPart ? undefined : variantsCard(view, wish);
  const kind = isPart ? 'wanted_part' : card ? 'wanted' : 'wanted_words';
  const choices = isPart ? [WHOLE] : [SAME, PART];
  ask(
    talk,
    { about: 'field', field: 'wanted', options: [] },
    {
      key: `application.${tone}.${kind}`,
      facts: pieceFacts(view.piece),
      choices,
      ...(card && { cards: [card] }),
    },
  );
}
