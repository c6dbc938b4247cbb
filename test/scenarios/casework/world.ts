import { perform } from '../../../policy/casework/perform';
import { play } from '../../../policy/casework/play';
import { settingOf } from '../../../policy/casework/setting';
import { deadline } from '../../../policy/clocks';
import type { Case, CaseAct, CaseActor } from '../../../storage/records';
import { aCase } from '../../support/cases';
import type { World } from '../../support/world';
import { aShop, NOW } from '../../support/orders';
import { GOODS } from '../world';

type Goods = keyof typeof GOODS;

const NUMBERS: Partial<Record<Goods, string>> = {
  cardigan: 'AS261124-7K3Q9FMX',
  dress: 'AS261124-B2C4D6E8',
  briefs: 'AS261124-H7J9M2N4',
  scarf: 'AS261124-Q1R3T5V7',
};

/** A defect of these goods, applied for now. */
export function caseOf(goods: Goods, fields: Partial<Case> = {}): Case {
  const order = GOODS[goods];
  const [line] = order.lines;
  if (!line) throw new Error(`${goods} has no line`);
  return aCase({
    _id: `${order._id}/${line.lineId}#1`,
    orderId: order._id,
    lineId: line.lineId,
    number: NUMBERS[goods] ?? 'AS261124-X0X0X0X0',
    amountFen: line.paidFen,
    paidFen: line.paidFen,
    quantity: line.quantity,
    description: '胸口破了个洞',
    listing: line.listing,
    evidence: [{ uploadId: 'photo-0', kind: 'defect_photo', addedAt: NOW, by: 'buyer' }],
    clocks: [{ ...deadline('C1', NOW, aShop()), state: 'running' }],
    events: [{ at: NOW, by: 'buyer', kind: 'submitted' }],
    ...fields,
  });
}

/** Something happens to the newest case, or to that of these goods, without a word in the talk. */
export const done =
  (act: CaseAct, actor: CaseActor = 'seller', goods?: Goods) =>
  (world: World): void => {
    const at = goods ? world.cases.findIndex(({ orderId }) => orderId === GOODS[goods]._id) : 0;
    const one = world.cases[at];
    if (!one) throw new Error('there is no such case');
    const performed = perform(one, act, actor, settingOf(one, world.shop, world.now));
    if (performed.kind === 'refused') throw new Error(performed.because.key);
    world.cases[at] = performed.case;
  };

/** The clocks have been played until now. */
export const timePasses = (world: World): void => {
  world.cases = world.cases.map((one) => play(one, settingOf(one, world.shop, world.now)));
};

/** These goods have a case each; what happened to the first since. */
export const withCases =
  (cases: Case[], ...happened: ((world: World) => void)[]) =>
  (world: World): void => {
    world.cases = structuredClone(cases);
    for (const happen of happened) happen(world);
  };

export const EXCHANGE: Partial<Case> = {
  service: 'exchange',
  wanted: { kind: 'same' },
  freight: { return: 'seller', resend: 'seller', because: [] },
};
export const REPAIR: Partial<Case> = {
  service: 'repair',
  repair: { mode: 'mail_in', warranty: 'none', address: '杭州市西湖区文一路 1 号，小林 13800138000' },
};
