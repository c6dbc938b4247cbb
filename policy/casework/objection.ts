import type { EvidenceKind } from '../../storage/records';
import { dueFacts, waitForReceipt } from './agreement';
import type { Move } from './move';

/** What an objection must be shown with (C7): the parcel's label, its packaging, and what was in it. */
const PHOTOS: readonly (readonly EvidenceKind[])[] = [
  ['parcel_label_photo'],
  ['packaging_photo'],
  ['parcel_contents_photo', 'received_item_photo'],
];

/** Once all photos are there the buyer has three days to answer (C7). */
export function objectionPhotos(move: Move): void {
  const { objection, evidence } = move.case;
  if (objection?.state !== 'awaiting_photos') return;
  const shown = new Set(evidence.filter(({ by }) => by === 'seller').map(({ kind }) => kind));
  if (!PHOTOS.every((kinds) => kinds.some((kind) => shown.has(kind)))) return;
  move.set({ objection: { ...objection, state: 'awaiting_answer', photosAt: move.at } });
  move.end('C7_photos');
  move.start('C7_answer');
  move.tell('objection_to_answer', dueFacts(move));
}

/** C3 runs on with the time that was left (C7, C9). */
export function lapseObjection(move: Move, state: 'lapsed' | 'contradicted'): void {
  const { objection } = move.case;
  if (objection) move.set({ objection: { ...objection, state } });
  move.to('returning');
  waitForReceipt(move);
  move.tell('objection_lapsed', dueFacts(move));
}
