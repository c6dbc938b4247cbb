import type { Parcel } from '../../../storage/records';
import type { World } from '../../support/world';
import { aParcel, DAY, HOUR, NOW } from '../../support/orders';
import { says, presses, submits, type Scenario } from '../scenario';
import { only } from '../world';

const text = { zh: '【成都】到达成都转运中心', en: '[Chengdu] Arrived at the hub' };
const moved = (ago: number): Parcel['trace'] => [{ at: NOW - ago, text }];

/** The kettle alone, in these parcels. */
const inParcels =
  (...parcels: Partial<Parcel>[]) =>
  (world: World): void => {
    only('kettle')(world);
    const [kettle] = world.orders;
    if (!kettle) return;
    kettle.parcels = parcels.map((parcel, index) => aParcel({ parcelId: `p${index}`, ...parcel }));
    kettle.lines.forEach((line) => (line.quantity = parcels.length));
  };

const where = (...replies: string[]) => says('快递到哪了', ...replies);

export const parcels: Scenario[] = [
  {
    name: 'goods called for in a rage are looked for',
    world: only('kettle'),
    turns: [says('我水壶呢！！！', 'chat.empathy.annoyed', 'parcels.one.stalled')],
  },
  {
    name: 'goods called for are looked for, and impatience after that claims nothing',
    world: only('kettle'),
    turns: [
      says('我的壶呢', 'parcels.one.stalled'),
      says('怎么还没到', 'parcels.one.stalled'),
      says('你倒是说话啊', 'chat.empathy.annoyed', 'telling.trouble.stalled', 'answers.complaint.offer'),
    ],
  },
  { name: 'on its way', world: inParcels({ trace: moved(HOUR) }), turns: [where('parcels.one.moving')] },
  {
    name: 'when it comes: the day that the courier names',
    world: inParcels({ trace: moved(HOUR), expectedAt: NOW + DAY }),
    turns: [says('什么时候能到', 'parcels.one.moving')],
  },
  {
    name: 'no movement for three days: refunded as lost, or a person',
    world: inParcels({ trace: moved(3 * DAY) }),
    turns: [
      where('parcels.one.stalled'),
      presses(
        { kind: 'answer', field: 'way', value: 'refund_only/lost_parcel' },
        'application.noted',
        'application.ask.confirm',
      ),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'a minute less than three days is no standstill',
    world: inParcels({ trace: moved(3 * DAY - 60_000) }),
    turns: [where('parcels.one.moving')],
  },
  {
    name: 'lost',
    world: inParcels({ status: 'lost', trace: moved(DAY) }),
    turns: [where('parcels.one.lost')],
  },
  {
    name: 'refused',
    world: inParcels({ status: 'refused', trace: moved(DAY) }),
    turns: [where('parcels.one.refused')],
  },
  {
    name: 'returned',
    world: inParcels({ status: 'returned', trace: moved(DAY) }),
    turns: [where('parcels.one.returned')],
  },
  {
    name: 'several parcels, one of them there',
    world: inParcels(
      { waybill: 'YT001', status: 'signed', signedAt: NOW - DAY },
      { waybill: 'YT002', trace: moved(HOUR) },
    ),
    turns: [where('parcels.several')],
  },
  {
    name: 'which of them, by its waybill',
    world: inParcels(
      { waybill: 'YT7540001', status: 'signed', signedAt: NOW - DAY },
      { waybill: 'YT7540002', trace: moved(HOUR) },
    ),
    turns: [says('YT7540002这个快递到哪了', 'parcels.one.moving')],
  },
  {
    name: 'signed for, and not there',
    world: only('cardigan'),
    turns: [
      where('parcels.one.signed'),
      presses(
        { kind: 'answer', field: 'way', value: 'refund_only/not_received' },
        'application.noted',
        'application.ask.confirm',
      ),
    ],
  },
  {
    name: 'whether the return is collected',
    world: only('cardigan'),
    turns: [says('退货能上门取件吗', 'telling.pickup.general')],
  },
  ...[
    'where is my scarf',
    'where is the scarf',
    "where's my scarf",
    'has the scarf been sent yet',
    'any news on my scarf',
  ].map((text): Scenario => ({
    name: `"${text}" asks for the parcel`,
    language: 'en',
    turns: [says(text, 'answers.logistics.late')],
  })),
];
