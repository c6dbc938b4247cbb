import { acts, says, type Scenario } from '../scenario';
import { AGREE, SENT } from './steps';
import { caseOf, withCases } from './world';

const SUMS: readonly (readonly [string, number])[] = [
  ['运费二十', 2000],
  ['花了十二块五', 1250],
  ['运费记错了，是20', 2000],
  ['邮费付了十五块', 1500],
  ['快递费一共十二', 1200],
];

/** What was paid for the way back, in the words and numerals buyers use (F9). */
export const freightInWords: Scenario[] = [
  ...SUMS.map(([text, paidFen]): Scenario => ({
    name: `"${text}" tells what was paid`,
    world: withCases([caseOf('cardigan')], AGREE, SENT),
    turns: [acts(says(text, 'cases.done.claim_freight_no_slip'), { kind: 'claim_freight', paidFen })],
  })),
  ...['运费谁出', '运费两边怎么算', '运费一共多少'].map((text): Scenario => ({
    name: `"${text}" asks and tells no sum`,
    world: withCases([caseOf('cardigan')], AGREE, SENT),
    turns: [says(text, 'telling.freight.case.seller')],
  })),
];
