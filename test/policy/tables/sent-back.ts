import { DAY, NOW } from '../../support/orders';
import type { CaseAct } from '../../../storage/records';
import { application, type Given, type Table } from '../table';
import { agrees, story } from './casework/story';

const parcel = { carrier: 'sf', waybill: 'SF1234567890123' };
const defect: NonNullable<Given['claim']> = {
  description: '胸口破了个洞',
  service: 'return_refund',
  reason: 'quality_defect',
  sentBack: parcel,
};
const entered: CaseAct = { kind: 'enter_waybill', ...parcel };
const unmatched = { state: 'awaiting_match', returnLeg: { enteredAt: NOW } } as const;

export const sentBack: Table = {
  about: 'goods that were sent back without a word before',
  rows: [
    application(
      'go through without the photos that can no longer be taken, and wait to be matched',
      { cites: ['X5', 'X9'] },
      { claim: defect },
      {
        decision: { outcome: 'possible' },
        missing: [],
        helpful: ['evidence'],
        clock: { id: 'X5', dueAt: NOW + 5 * DAY },
        warnings: ['caution.sent_back', 'caution.sent_back_unshown'],
        claim: { sentBack: parcel },
      },
    ),
    application(
      'are asked for their number, which may be left out',
      { cites: ['X5'] },
      { claim: { ...defect, sentBack: {}, evidence: [{ kind: 'defect_photo' }] } },
      { missing: [], helpful: ['sent_back'], warnings: ['caution.sent_back'] },
    ),
    application(
      'cannot be measured any more',
      { shows: ['X5', 'F7'] },
      { claim: { ...defect, reason: 'size_disputed' }, line: { listing: { measurements: [] } } },
      { helpful: ['evidence'] },
    ),
    application(
      'are those that came: what is on its way to the buyer was sent by nobody',
      { shows: ['X5', 'W1'] },
      {
        order: { status: 'shipped' },
        claim: { service: 'refund_only', reason: 'not_received', sentBack: parcel },
      },
      { clock: { id: 'C1' }, claim: { received: false } },
    ),
    application(
      'are not those that somebody repairs at the door',
      { shows: ['X5', 'T4'] },
      {
        line: { listing: { category: 'electronics' } },
        claim: { service: 'repair', repairMode: 'on_site', sentBack: parcel },
      },
      { clock: { id: 'C1' } },
    ),
    story(
      'have their number entered while they wait, and nothing else changes',
      { shows: ['X5'] },
      unmatched,
      [[DAY, 'buyer', entered]],
      { state: 'awaiting_match', case: { returnLeg: { waybill: 'SF1234567890123', enteredAt: NOW } } },
    ),
    story(
      'are on their way already when the seller agrees',
      { shows: ['X5', 'C3'] },
      unmatched,
      [
        [DAY, 'seller', { kind: 'match' }],
        [DAY, 'buyer', entered],
        [2 * DAY, 'seller', agrees],
      ],
      { state: 'returning', left: { C3: 10 * 24 }, news: ['matched', 'agreed_returning'] },
    ),
    story(
      'before the agreement nothing else is to be sent',
      { cites: ['C2', 'X5'] },
      {},
      [[DAY, 'buyer', entered]],
      {
        state: 'awaiting_seller',
        refused: { because: 'casework.refused.waybill_early', remedy: 'casework.instead.wait_for_address' },
      },
    ),
  ],
};
