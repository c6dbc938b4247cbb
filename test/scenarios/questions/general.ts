import type { World } from '../../support/world';
import { says, presses, type Scenario } from '../scenario';
import { asGuest, GOODS, only } from '../world';

/** Of all orders one is insured, and one has a warranty. */
const withCovers = (world: World): void => {
  const insured = structuredClone(GOODS.dress);
  insured.freightInsurance = { coverFen: 1200, used: false };
  const kept = structuredClone(GOODS.sneakers);
  kept.lines[0]!.listing.warranty = { kind: 'shop', months: 12 };
  world.orders = [structuredClone(GOODS.cardigan), insured, kept];
};

const IN_GENERAL: [string, string][] = [
  ['运费险怎么赔', 'knowledge.freight.insurance.general'],
  ['运费显怎么用', 'knowledge.freight.insurance.general'],
  ['保修多久', 'answers.warranty.general'],
  ['保休几年啊', 'answers.warranty.general'],
  ['支持七天无理由吗', 'answers.returns.general'],
  ['7天无理由支持不支持', 'answers.returns.general'],
  ['質量問題能退嗎', 'answers.returns.general'],
  ['售后期有多久', 'knowledge.apply.window_left.general'],
  ['质量问题退货运费谁出', 'answers.freight.general'],
  ['how long is the warranty', 'answers.warranty.general'],
  ['waranty how long', 'answers.warranty.general'],
  ['do you do 7-day returns', 'answers.returns.general'],
  ["what's your return policy", 'answers.returns.general'],
  ['how does freight insurance work', 'knowledge.freight.insurance.general'],
];

const ASKED_WHICH: [string, string][] = [
  ['这个能退吗', 'application.ask.order_of_question'],
  ['我买的那件还在保修吗', 'application.ask.order_of_question'],
  ['我这单有运费险吗', 'application.ask.order_of_question'],
  ['can I still return it', 'application.ask.order_of_question'],
  ['is my order covered by freight insurance', 'application.ask.order_of_question'],
];

const ANSWERED: [string, string][] = [
  ['发的什么快递', 'knowledge.parcel.courier.own'],
  ['你们一般用哪家快递', 'knowledge.parcel.courier.own'],
  ['能发顺丰不', 'knowledge.parcel.courier.own'],
  ['what courier do you use', 'knowledge.parcel.courier.own'],
  ['do you ship with sf', 'knowledge.parcel.courier.own'],
  ['玉镯子会变色吗', 'knowledge.jade.colour'],
  ['翡翠会褪色嘛', 'knowledge.jade.colour'],
  ['will jade change color', 'knowledge.jade.colour'],
  ['买贵了能补差吗', 'knowledge.refund.price_drop'],
  ['刚买就降价了', 'knowledge.refund.price_drop'],
  ['价保有吗', 'knowledge.refund.price_drop'],
  ['price dropped after I bought', 'knowledge.refund.price_drop'],
  ["can you refund the difference it's cheaper now", 'knowledge.refund.price_drop'],
  ['鉴定证书真的假的 怎么查', 'knowledge.jade.certificate'],
  ['证书怎么验真伪', 'knowledge.jade.certificate'],
  ['how do i check the certificate is real', 'knowledge.jade.certificate'],
];

const asks = (text: string, key: string): Scenario => ({
  name: `"${text}" with several orders`,
  ...(/^[\x20-\x7e]+$/.test(text) && { language: 'en' }),
  turns: [says(text, key)],
});

const withoutOrders = (world: World): void => {
  world.orders = [];
};

/** What a buyer who has bought nothing yet is told, as a guest is. */
const GENERAL: [string, string][] = [
  ['七天无理由怎么算的', 'knowledge.apply.seven_days'],
  ['退货流程是什么', 'knowledge.apply.steps'],
  ['几天内可以退', 'answers.returns.general'],
  ['拆开了还能退吗', 'knowledge.return.intact'],
  ['can I return something if I opened it', 'knowledge.return.intact'],
  ['ok how do refunds work', 'answers.returns.general'],
  ['保修多久', 'answers.warranty.general'],
];

/** What holds of all goods is answered before anything is asked back. */
export const generalQuestions: Scenario[] = [
  ...[...IN_GENERAL, ...ASKED_WHICH, ...ANSWERED].map(([text, key]) => asks(text, key)),
  {
    name: 'goods that are named after a general answer are looked at',
    turns: [says('支持七天无理由吗', 'answers.returns.general'), says('开衫', 'answers.returns.any_reason')],
  },
  {
    name: 'the button under a general answer shows the goods',
    turns: [
      says('保修多久', 'answers.warranty.general'),
      presses({ kind: 'intent', intent: 'ask_warranty' }, 'application.ask.order_of_question'),
      says('开衫', 'answers.warranty.none'),
    ],
  },
  {
    name: 'the button under a general entry shows the goods',
    turns: [
      says('运费险怎么赔', 'knowledge.freight.insurance.general'),
      presses({ kind: 'intent', intent: 'knowledge.freight.insurance' }, 'application.ask.order_of_question'),
      says('开衫', 'knowledge.freight.insurance.none'),
    ],
  },
  {
    name: 'the one order that is insured is answered for',
    world: withCovers,
    turns: [says('运费险怎么赔', 'knowledge.freight.insurance.cover')],
  },
  {
    name: 'the one piece with a warranty is answered for',
    world: withCovers,
    turns: [says('保修多久', 'answers.warranty.shop')],
  },
  {
    name: 'with one order only its own figures are told',
    world: only('dress'),
    turns: [says('支持七天无理由吗', 'answers.returns.any_reason')],
  },
  {
    name: 'a guest hears it in general',
    world: asGuest,
    turns: [says('发的什么快递', 'knowledge.parcel.courier.general')],
  },
  {
    name: 'the courier of goods that are named',
    turns: [says('裙子发的什么快递', 'knowledge.parcel.courier.own')],
  },
  {
    name: 'a certificate that is said to be false is claimed, not explained',
    turns: [says('证书是假的 我要退货', 'application.noted', 'application.ask.order')],
  },
  {
    name: 'what was charged too much is claimed, not explained',
    turns: [says('多收了我20块 退差价', 'application.noted', 'application.ask.order')],
  },
  ...GENERAL.map(([text, key]): Scenario => ({
    name: `"${text}" without an order`,
    world: withoutOrders,
    turns: [says(text, key)],
  })),
];
