import { decisionOn } from '../../../policy/assess';
import type { ApplicationFacts } from '../../../policy/facts';
import type { Said } from '../draft/context';

/** What was said before gives way to what is said now, the least telling first. */
const GIVES_WAY: readonly (readonly (keyof Said)[])[] = [
  ['received', 'story'],
  ['reason', 'symptom'],
  ['received', 'story', 'reason', 'symptom'],
];

function without(claim: Said, fields: readonly (keyof Said)[]): Said {
  return Object.fromEntries(Object.entries(claim).filter(([name]) => !fields.includes(name as keyof Said)));
}

/**
 * The newest word counts: where it contradicts what was said before, so that nothing would be possible, the older
 * values that stand in its way are dropped and asked for again.
 */
export function reconcile(facts: ApplicationFacts, known: Said, said: Said): Said {
  const { evidence } = facts.claim;
  const stands = (claim: Said): boolean =>
    decisionOn({ ...facts, claim: { ...claim, evidence } }).outcome === 'possible';
  const together = { ...known, ...said };
  if (Object.keys(said).length === 0 || stands(together)) return together;
  const relaxed = GIVES_WAY.map((fields) => ({ ...without(known, fields), ...said })).find(stands);
  return relaxed ?? together;
}
