import type { Case, EvidenceKind } from '../../storage/records';
import { REASONS } from '../claim/reasons';

/** Required for the case's reason and not shown yet (table E, X5). */
export function missingEvidence({ reason, evidence, received }: Case): EvidenceKind[] {
  const shown = new Set(evidence.filter(({ by }) => by === 'buyer').map(({ kind }) => kind));
  return received ? (REASONS[reason].required ?? []).filter((kind) => !shown.has(kind)) : [];
}
