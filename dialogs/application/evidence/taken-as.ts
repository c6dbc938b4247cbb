import type { FactValue } from '../../../policy/decision';
import type { EvidenceItem } from '../../../storage/records';
import { say, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';

export const kindsOf = (items: readonly EvidenceItem[]): FactValue => ({
  list: items.map(({ kind }) => ({ term: `evidence.${kind}` })),
});

const differ = (items: readonly EvidenceItem[]): boolean => new Set(items.map(({ kind }) => kind)).size > 1;

/** Several pictures came at once and were taken as different things: which as which, in their order. */
export function sayTakenAs(talk: Talk, before: Draft, after: Draft): void {
  const placed = after.evidence.filter(
    ({ uploadId, kind }) => before.unsorted.includes(uploadId) && !kind.endsWith('video'),
  );
  if (differ(placed)) say(talk, { key: 'photos.taken_as', facts: { what: kindsOf(placed) } });
}
