import type { CaseAct } from '../../../../storage/records';
import { DAY, NOW } from '../../../support/orders';
import type { Table } from '../../table';
import { agrees, photos, story, waybill } from './story';

const shows = (uploadId: string): CaseAct => ({
  kind: 'add_evidence',
  items: [{ uploadId, kind: 'defect_photo' }],
});

export const record: Table = {
  about: 'what is kept of a case',
  rows: [
    story(
      'evidence is added to what is there, each file once, with its time and whose it is',
      { shows: ['V1'] },
      { evidence: [{ uploadId: 'first', kind: 'defect_photo', addedAt: NOW, by: 'buyer' }] },
      [
        [DAY, 'buyer', shows('first')],
        [2 * DAY, 'buyer', shows('second')],
      ],
      {
        case: {
          evidence: [
            { uploadId: 'first', addedAt: NOW, by: 'buyer' },
            { uploadId: 'second', addedAt: NOW + 2 * DAY, by: 'buyer' },
          ],
        },
      },
    ),
    story(
      'both sides file evidence and have their say',
      { shows: ['V3'] },
      {},
      [
        [DAY, 'buyer', shows('mine')],
        [DAY, 'seller', photos],
        [2 * DAY, 'seller', { kind: 'add_statement', text: '寄出前是好的' }],
        [2 * DAY, 'buyer', { kind: 'add_statement', text: '收到就这样' }],
      ],
      {
        case: {
          evidence: [{ by: 'buyer' }, { by: 'seller' }, { by: 'seller' }, { by: 'seller' }],
          statements: [{ by: 'seller' }, { by: 'buyer' }],
        },
      },
    ),
    story(
      'without an objection there is nothing to answer, but a word is always taken',
      { cites: ['C7', 'V3'] },
      {},
      [
        [0, 'seller', agrees],
        [DAY, 'buyer', waybill],
        [2 * DAY, 'buyer', { kind: 'answer_objection', agrees: false }],
      ],
      { refused: {} },
    ),
  ],
};
