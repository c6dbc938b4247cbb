import type { EvidenceChecklist } from '../../../policy/facts';
import type { Card } from '../../../replies/reply';
import type { EvidenceItem, EvidenceKind, FileRecord, Instant } from '../../../storage/records';
import type { Draft } from '../../state';
import { type Doubt, doubtOf } from './picture-quality';

type EvidenceCard = Extract<Card, { kind: 'evidence' }>;
type FileKind = FileRecord['kind'];

/** Which kinds of evidence a video or a document can be; a picture can be anything else, or a page of it. */
const FITS: Record<FileKind, (kind: EvidenceKind) => boolean> = {
  video: (kind) => kind === 'video' || kind === 'unboxing_video',
  document: (kind) => !kind.endsWith('_photo') && !kind.endsWith('video'),
  image: (kind) => !kind.endsWith('video'),
};

/** What a file shows when nothing on the checklist fits it. */
const OTHERWISE: Record<FileKind, EvidenceKind> = {
  video: 'video',
  document: 'chat_record',
  image: 'item_photo',
};

/** Missing before there, required before recommended; a second picture of one thing is one more of the first. */
function kindFor(
  file: FileRecord,
  checklist: EvidenceChecklist,
  there: readonly EvidenceKind[],
): EvidenceKind {
  const wanted = [...checklist.required, ...checklist.recommended].filter(FITS[file.kind]);
  const open = wanted.filter((kind) => !there.includes(kind));
  const required = open.find((kind) => checklist.required.includes(kind));
  const recommended = file.kind === 'image' ? undefined : open[0];
  return required ?? recommended ?? wanted[0] ?? OTHERWISE[file.kind];
}

/** Gives every file of the draft a place on the checklist; what fits no longer (another reason) is placed anew. */
export function sortEvidence(
  draft: Draft,
  checklist: EvidenceChecklist,
  files: readonly FileRecord[],
  at: Instant,
): Pick<Draft, 'evidence' | 'unsorted'> {
  const listed = [...checklist.required, ...checklist.recommended];
  const kept = draft.evidence.filter(({ kind }) => listed.length === 0 || listed.includes(kind));
  const loose = [
    ...draft.evidence.filter((item) => !kept.includes(item)).map(({ uploadId }) => uploadId),
    ...draft.unsorted,
  ];
  const evidence = loose.reduce<EvidenceItem[]>((placed, uploadId) => {
    const file = files.find(({ _id }) => _id === uploadId);
    if (!file) return placed;
    const kind = kindFor(
      file,
      checklist,
      placed.map((item) => item.kind),
    );
    return [...placed, { uploadId, kind, addedAt: at, by: 'buyer' }];
  }, kept);
  return { evidence, unsorted: [] };
}

function shownFor(
  kind: EvidenceKind,
  evidence: readonly EvidenceItem[],
  files: readonly FileRecord[],
): FileRecord[] {
  return evidence
    .filter((item) => item.kind === kind)
    .map(({ uploadId }) => files.find(({ _id }) => _id === uploadId))
    .filter((file) => file !== undefined);
}

/** What is wrong with everything shown for a kind; undefined where one good file shows it, or none at all. */
function doubtAbout(
  kind: EvidenceKind,
  evidence: readonly EvidenceItem[],
  files: readonly FileRecord[],
): Doubt | undefined {
  const doubts = shownFor(kind, evidence, files).map(doubtOf);
  return doubts.includes(undefined) ? undefined : doubts.at(-1);
}

/** The kinds that only doubtful pictures show. */
export function doubtsOf(
  evidence: readonly EvidenceItem[],
  files: readonly FileRecord[],
): { kind: EvidenceKind; doubt: Doubt }[] {
  const kinds = [...new Set(evidence.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const doubt = doubtAbout(kind, evidence, files);
    return doubt ? [{ kind, doubt }] : [];
  });
}

/** One tile for each item of the checklist. */
export function evidenceCard(
  checklist: EvidenceChecklist,
  evidence: readonly EvidenceItem[],
  files: readonly FileRecord[],
): EvidenceCard {
  const tile = (kind: EvidenceKind, required: boolean): EvidenceCard['items'][number] => {
    const doubt = doubtAbout(kind, evidence, files);
    if (doubt) return { kind, required, state: 'doubtful', doubt };
    const isThere = shownFor(kind, evidence, files).length > 0;
    return { kind, required, state: isThere ? 'accepted' : 'empty' };
  };
  return {
    kind: 'evidence',
    items: [
      ...checklist.required.map((kind) => tile(kind, true)),
      ...checklist.recommended.map((kind) => tile(kind, false)),
    ],
  };
}
