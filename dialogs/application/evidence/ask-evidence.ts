import type { Facts, FactValue } from '../../../policy/decision';
import type { Choice } from '../../../replies/reply';
import { control } from '../../shared/buttons';
import { pieceFacts } from '../../shared/pieces';
import { ask, type Talk } from '../../shared/talk';
import { doubtsOf, evidenceCard } from './evidence';
import type { Tone } from '../saying/tone';
import type { View } from '../draft/view';

interface Question {
  key: string;
  facts: Facts;
  choices: Choice[];
}

const list = (kinds: readonly string[]): FactValue => ({
  list: kinds.map((kind) => ({ term: `evidence.${kind}` })),
});

const MAY_SKIP = [control('skip'), control('later')];

/** With the goods away it is what was photographed before, or nothing (X5). */
const formerQuestion = (missing: readonly string[], tone: Tone): Question => ({
  key: `application.${tone}.evidence_former`,
  facts: { missing: list(missing) },
  choices: MAY_SKIP,
});

/** What is required and missing, in one sentence. */
function missingQuestion(missing: readonly string[], hasSome: boolean, tone: Tone): Question {
  return {
    key: `application.${tone}.${hasSome ? 'evidence_more' : 'evidence'}`,
    facts: { missing: list(missing) },
    choices: [control('later')],
  };
}

/** Nothing is missing: a better picture of what is hard to see, or whatever else there is. */
function furtherQuestion({ assessment, files }: View, talk: Talk, tone: Tone): Question {
  const { required, recommended } = assessment.evidence;
  const [doubtful] = doubtsOf(talk.state.draft?.evidence ?? [], files);
  if (doubtful) {
    const { kind, doubt } = doubtful;
    const facts = { kind: { term: `evidence.${kind}` }, doubt: { term: `application.doubt.${doubt}` } };
    return { key: `application.${tone}.evidence_better`, facts, choices: MAY_SKIP };
  }
  const useful = recommended.length > 0 ? recommended : required;
  if (useful.length === 0) return { key: 'application.ask.evidence_any', facts: {}, choices: MAY_SKIP };
  return { key: 'application.ask.evidence_optional', facts: { useful: list(useful) }, choices: MAY_SKIP };
}

function questionOn(view: View, talk: Talk, tone: Tone): Question {
  const { evidence, claim } = view.assessment;
  const { missing } = evidence;
  if (missing.length === 0) return furtherQuestion(view, talk, tone);
  if (claim.sentBack) return formerQuestion(missing, tone);
  return missingQuestion(missing, (talk.state.draft?.evidence ?? []).length > 0, tone);
}

/** Asks for what the checklist still misses; when nothing is missing, for what would help. */
export function askEvidence(talk: Talk, view: View, tone: Tone): void {
  const { evidence: checklist } = view.assessment;
  const shown = talk.state.draft?.evidence ?? [];
  const { facts, ...question } = questionOn(view, talk, tone);
  ask(
    talk,
    { about: 'field', field: 'evidence', options: [] },
    {
      ...question,
      facts: { ...pieceFacts(view.piece), ...facts },
      cards: [evidenceCard(checklist, shown, view.files)],
    },
  );
}
