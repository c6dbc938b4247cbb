import type { Desk } from '../../desk';
import type { Draft } from '../../state';
import type { Said } from '../draft/context';
import { viewOf } from '../draft/view';

/** What was said before gives way to what is said now, the least telling first. */
const GIVES_WAY: readonly (readonly (keyof Said)[])[] = [
  ['received', 'story'],
  ['reason', 'symptom'],
  ['received', 'story', 'reason', 'symptom'],
];

/** What may contradict what was said before. */
const WEIGHTY: readonly (keyof Said)[] = ['service', 'received', 'story', 'reason', 'symptom'];

const isWeighty = (said: Said): boolean => WEIGHTY.some((name) => said[name] !== undefined);

/** Only another way is wished: where it does not go with what was said, that is told rather than forgotten. */
const onlyWay = (said: Said): boolean =>
  WEIGHTY.every((name) => (name === 'service') === (said[name] !== undefined));

function without(claim: Said, fields: readonly (keyof Said)[]): Said {
  return Object.fromEntries(Object.entries(claim).filter(([name]) => !fields.includes(name as keyof Said)));
}

/**
 * The newest word counts: where it contradicts what was said before, so that nothing would be possible, the older
 * values that stand in its way are dropped and asked for again.
 */
export async function reconcile(desk: Desk, draft: Draft, said: Said): Promise<Said> {
  const stands = async (claim: Said): Promise<boolean> =>
    (await viewOf(desk, { ...draft, claim }))?.assessment.decision.outcome === 'possible';
  const together = { ...draft.claim, ...said };
  if (!isWeighty(said) || (await stands(together))) return together;
  if (onlyWay(said) && (await stands(draft.claim))) return together;
  for (const fields of GIVES_WAY) {
    const relaxed = { ...without(draft.claim, fields), ...said };
    if (await stands(relaxed)) return relaxed;
  }
  return together;
}
