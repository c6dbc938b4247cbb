import type { FactValue } from '../../policy/decision';
import { control } from '../shared/buttons';
import { pieceFacts } from '../shared/pieces';
import { ask, type Talk } from '../shared/talk';
import { doubtsOf, evidenceCard } from './evidence';
import type { Tone } from './tone';
import type { View } from './view';

const list = (kinds: readonly string[]): FactValue => ({
  list: kinds.map((kind) => ({ term: `evidence.${kind}` })),
});

/** Asks for what the checklist still misses; when nothing is missing, for a better picture of what is hard to see. */
export function askEvidence(talk: Talk, { assessment, piece, files }: View, tone: Tone): void {
  const evidence = talk.state.draft?.evidence ?? [];
  const { missing, recommended } = assessment.evidence;
  const [doubtful] = doubtsOf(evidence, files);
  const asked = { about: 'field', field: 'evidence', options: [] } as const;
  const card = evidenceCard(assessment.evidence, evidence, files);
  const facts = pieceFacts(piece);
  if (missing.length === 0 && doubtful)
    return ask(
      talk,
      { ...asked, options: [] },
      {
        key: `application.${tone}.evidence_better`,
        facts: {
          ...facts,
          kind: { term: `evidence.${doubtful.kind}` },
          doubt: { term: `application.doubt.${doubtful.doubt}` },
        },
        choices: [control('skip'), control('later')],
        cards: [card],
      },
    );
  if (missing.length === 0)
    return ask(
      talk,
      { ...asked, options: [] },
      {
        key: 'application.ask.evidence_optional',
        facts: { ...facts, recommended: list(recommended) },
        choices: [control('skip'), control('later')],
        cards: [card],
      },
    );
  ask(
    talk,
    { ...asked, options: [] },
    {
      key: `application.${tone}.${evidence.length > 0 ? 'evidence_more' : 'evidence'}`,
      facts: { ...facts, missing: list(missing) },
      choices: [control('later')],
      cards: [card],
    },
  );
}
