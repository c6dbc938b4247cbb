import type { RuleId } from '../../policy/decision';
import { viewOf } from '../application/draft/view';
import { pieceFacts } from '../shared/pieces';
import type { Talk } from '../shared/talk';
import type { Ruling } from '../state';

/** What a person settles: a window that is over, fury or a great sum, parties that disagree. */
const LEFT_TO_PEOPLE: readonly RuleId[] = ['W3', 'H2', 'P1'];

const leavesToPeople = (ruling: Ruling | undefined): ruling is Ruling =>
  ruling?.because.some(({ rules }) => rules.some((rule) => LEFT_TO_PEOPLE.includes(rule))) === true;

/** Why somebody was called, told to the buyer; by the reason that went along to the person. */
const CALLED: Record<string, [key: string, rule: RuleId]> = {
  'handoff.because.asked': ['chat.why.person_asked', 'H1'],
  'handoff.because.fury': ['chat.why.person_fury', 'H2'],
  'handoff.because.minor': ['chat.why.person_minor', 'H2'],
};
const BY_FACTS: [string, RuleId] = ['chat.why.person_decides', 'H2'];
const NOT_CALLED: [string, RuleId] = ['chat.why.person_optional', 'H8'];

function rulingOfCall({ state: { calledFor, handoffId } }: Talk): Ruling {
  const called = calledFor === undefined ? undefined : (CALLED[calledFor] ?? BY_FACTS);
  const [key, rule] = called ?? (handoffId === undefined ? NOT_CALLED : BY_FACTS);
  return {
    key: 'application.ruling.person',
    facts: {},
    because: [{ key, facts: {}, rules: [rule] }],
    wouldChange: [],
  };
}

/** Why a person comes into it, whatever was answered last: by the draft, by what was decided, by why one was called. */
export async function rulingOfPerson(talk: Talk): Promise<Ruling> {
  const { draft, answered, lastRuling } = talk.state;
  const view = draft && (await viewOf(talk.desk, draft));
  if (view?.assessment.decision.outcome === 'person') {
    const { because, wouldChange } = view.assessment.decision;
    return { key: 'application.ruling.refused', facts: pieceFacts(view.piece), because, wouldChange };
  }
  return [answered?.ruling, lastRuling].find(leavesToPeople) ?? rulingOfCall(talk);
}
