import { holds, says, type Scenario } from '../scenario';
import { only } from '../world';

const DAMAGED = { reason: 'damaged_in_transit', story: 'refused' } as const;
const NOTED = 'application.noted';

/** A parcel that was turned away for what it looked like, and one that was not turned away at all (T7, X6). */
export const refusedParcel: Scenario[] = [
  ...['质量问题 袋子破了', '有质量问题', '盒子都烂了', '外面袋子都裂了'].map((text): Scenario => ({
    name: `"${text}", of a parcel refused at the door, was done on the way`,
    world: only('kettle'),
    turns: [
      says('养生壶我拒收了', NOTED, 'heard.refused_at_door', 'application.ask.reason_refused'),
      holds(says(text, NOTED, 'application.ask.evidence'), DAMAGED),
    ],
  })),
  {
    name: 'reason and refusal in one breath',
    world: only('kettle'),
    turns: [holds(says('养生壶袋子破了所以我拒收了', NOTED, 'application.ask.evidence'), DAMAGED)],
  },
  {
    name: 'a bag that is torn is the goods',
    world: only('cardigan', 'kettle'),
    turns: [holds(says('开衫破了', NOTED, 'application.ask.service'), { reason: 'quality_defect' })],
  },
  ...['我没拒收啊', '我没有拒收', '不是我拒收的'].map((text): Scenario => ({
    name: `"${text}", asked why it was refused: it was not received`,
    world: only('kettle'),
    turns: [
      says('养生壶显示拒收，退款', NOTED, 'heard.refused_at_door', 'application.ask.reason_refused'),
      holds(says(text, NOTED, 'application.ask.confirm'), { reason: 'not_received' }),
    ],
  })),
  {
    name: 'refused as the carrier says, and the buyer says not',
    world: only('kettle'),
    turns: [
      holds(says('快递说我拒收了，我没拒收啊', NOTED, 'application.ask.confirm'), {
        reason: 'not_received',
        story: undefined,
      }),
    ],
  },
];
