import { doubtsOf, evidenceCard, sortEvidence } from '../../../../dialogs/application/evidence/evidence';
import { doubtOf, PICTURE_LIMITS } from '../../../../dialogs/application/evidence/picture-quality';
import type { Draft } from '../../../../dialogs/state';
import type { EvidenceChecklist } from '../../../../policy/facts';
import type { EvidenceKind } from '../../../../storage/records';
import { aFile } from '../../../support/world';
import { NOW } from '../../../support/orders';

const checklist: EvidenceChecklist = {
  required: ['received_item_photo', 'parcel_label_photo'],
  recommended: ['video'],
  missing: [],
  rules: [],
};
const picture = { width: 1200, height: 1600, luminance: 130, sharpness: 400 };
const files = [
  aFile('one'),
  aFile('two'),
  aFile('three'),
  aFile('dark', { picture: { ...picture, luminance: 10 } }),
  aFile('clip', { kind: 'video' }),
  aFile('page', { kind: 'document' }),
];

const aDraft = (fields: Partial<Draft>): Draft => ({
  id: 'event-1',
  claim: {},
  evidence: [],
  unsorted: [],
  skipped: [],
  startedAt: NOW,
  touchedAt: NOW,
  ...fields,
});

const sorted = (unsorted: string[], fields: Partial<Draft> = {}): [string, EvidenceKind][] =>
  sortEvidence(aDraft({ unsorted, ...fields }), checklist, files, NOW).evidence.map(({ uploadId, kind }) => [
    uploadId,
    kind,
  ]);

test('pictures take the missing places in turn, and more pictures show more of the first', () => {
  expect(sorted(['one', 'two', 'three'])).toEqual([
    ['one', 'received_item_photo'],
    ['two', 'parcel_label_photo'],
    ['three', 'received_item_photo'],
  ]);
});

test('a video is no photo', () => {
  expect(sorted(['clip', 'one'])).toEqual([
    ['clip', 'video'],
    ['one', 'received_item_photo'],
  ]);
});

test('a document without a place is a chat record', () => {
  expect(sorted(['page'])).toEqual([['page', 'chat_record']]);
});

test('files of another reason are placed anew', () => {
  const evidence = [{ uploadId: 'one', kind: 'defect_photo' as const, addedAt: NOW, by: 'buyer' as const }];
  expect(sorted(['two'], { evidence })).toEqual([
    ['one', 'received_item_photo'],
    ['two', 'parcel_label_photo'],
  ]);
});

test('a file that is not the conversation’s is left out', () => {
  expect(sorted(['foreign'])).toEqual([]);
});

test('a kind is doubtful until one good picture shows it', () => {
  const item = (uploadId: string) =>
    ({ uploadId, kind: 'received_item_photo', addedAt: NOW, by: 'buyer' }) as const;
  expect(doubtsOf([item('dark')], files)).toEqual([{ kind: 'received_item_photo', doubt: 'dark' }]);
  expect(doubtsOf([item('dark'), item('one')], files)).toEqual([]);
  expect(evidenceCard(checklist, [item('dark')], files).items).toEqual([
    { kind: 'received_item_photo', required: true, state: 'doubtful', doubt: 'dark' },
    { kind: 'parcel_label_photo', required: true, state: 'empty' },
    { kind: 'video', required: false, state: 'empty' },
  ]);
});

test.each([
  [{}, undefined],
  [{ luminance: PICTURE_LIMITS.luminance - 1 }, 'dark'],
  [{ sharpness: PICTURE_LIMITS.sharpness - 1 }, 'blurred'],
  [{ width: 90 }, 'small'],
  [{ luminance: 1, width: 90 }, 'dark'],
])('a picture with %j is %s', (fields, doubt) => {
  expect(doubtOf({ picture: { ...picture, ...fields } })).toBe(doubt);
});

test('a file that is no picture is never doubtful', () => {
  expect(doubtOf({})).toBeUndefined();
});
