import type { World } from '../support/dialogs';
import { says, type Scenario } from './scenario';

const withoutOrders = (world: World): void => {
  world.orders = [];
};

const GENERAL: [string, string][] = [
  ['七天无理由怎么算的', 'knowledge.apply.seven_days'],
  ['退货流程是什么', 'knowledge.apply.steps'],
  ['几天内可以退', 'answers.returns.general'],
  ['拆开了还能退吗', 'knowledge.return.intact'],
  ['can I return something if I opened it', 'knowledge.return.intact'],
  ['ok how do refunds work', 'answers.returns.general'],
  ['保修多久', 'answers.warranty.general'],
];

/** A buyer who has bought nothing yet is answered in general, as a guest is. */
export const mendedGeneral: Scenario[] = GENERAL.map(([text, key]) => ({
  name: `"${text}" without an order`,
  world: withoutOrders,
  turns: [says(text, key)],
}));
