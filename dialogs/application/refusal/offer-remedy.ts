import type { Choice } from '../../../replies/reply';
import { pieceFacts } from '../../shared/pieces';
import { ask, changeDraft, type Talk } from '../../shared/talk';
import { wayButtons } from './refuse';
import type { View } from '../draft/view';

const GO_ON: Choice = {
  label: { key: 'application.choice.remedy_go_on' },
  value: { kind: 'answer', field: 'remedy', value: false },
};

/** Offers the small remedy before anything else is asked, once (Q4); true when it is asked about. */
export function offerRemedy(talk: Talk, { assessment, piece }: View): boolean {
  const { draft, asked } = talk.state;
  const { remedy } = assessment;
  const isOpen = asked?.about === 'remedy';
  if (!remedy || !draft || (draft.remedyOffered && !isOpen)) return false;
  changeDraft(talk, { remedyOffered: true });
  ask(
    talk,
    { about: 'remedy' },
    {
      key: `application.${isOpen ? 'again' : 'ask'}.remedy`,
      facts: pieceFacts(piece),
      ...(!isOpen && { because: remedy.because }),
      choices: [...wayButtons(remedy.ways), GO_ON],
    },
  );
  return true;
}
