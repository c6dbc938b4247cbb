import { createShopKnowledge, type ShopEntry } from '../../nlu/knowledge/shop-knowledge';
import type { Understander } from '../../nlu/understanding';
import { Chat, realUnderstander } from '../support/dialogs';
import { aWorld } from '../support/world';

const ENTRIES: ShopEntry[] = [
  {
    id: 'store',
    questions: { zh: ['你们有实体店吗', '线下店在哪里'], en: ['do you have a physical store'] },
    answer: { zh: '杭州有一家，云帆路 18 号。', en: 'One in Hangzhou, 18 Yunfan Road.' },
  },
  {
    id: 'courier',
    questions: { zh: ['你们默认发什么快递'], en: [] },
    answer: { zh: '默认发中通。' },
  },
  {
    id: 'meaner',
    questions: {
      zh: ['几天内可以退货', '退货运费谁出', '退款几天能到账', '七天无理由怎么算', '衣服吊牌剪了还能退吗'],
      en: ['who pays for return shipping', 'how many days do i have to return'],
    },
    answer: { zh: '两天内，运费自理，不退。', en: 'Two days, and you pay.' },
  },
];

let withShop: Understander;
beforeAll(async () => {
  const real = await realUnderstander();
  const shopKnowledge = createShopKnowledge(ENTRIES);
  withShop = { understand: (text, context) => real.understand(text, { ...context, shopKnowledge }) };
}, 120_000);

const said = async (text: string, language: 'zh' | 'en' = 'zh'): Promise<string[]> => {
  const { messages } = await new Chat(withShop, aWorld(), language).say({ text });
  return messages.map((message) => message.text);
};

describe("a shop's own entry", () => {
  it('is said as it is, in the language of the buyer', async () => {
    expect(await said('请问你们有没有实体店呀')).toEqual(['杭州有一家，云帆路 18 号。']);
    expect(await said('do you have a physical shop?', 'en')).toEqual(['One in Hangzhou, 18 Yunfan Road.']);
  });

  it('answers what reads like a question about a parcel and is none', async () => {
    expect(await said('你们默认发什么快递')).toEqual(['默认发中通。']);
  });

  it.each([
    '几天内可以退货',
    '退货运费谁出',
    '退款几天能到账',
    '七天无理由怎么算',
    '衣服吊牌剪了还能退吗',
    'who pays for return shipping',
    'how many days do i have to return',
  ])('never answers what the rules decide: %s', async (text) => {
    expect((await said(text, /[a-z]/.test(text) ? 'en' : 'zh')).join()).not.toMatch(/两天内|Two days/);
  });

  it('is not said to something else', async () => {
    expect((await said('今天天气怎么样')).join()).not.toMatch(/云帆路|中通/);
    // Whoever carries the buyer's own parcel is told; what the shop sends by as a rule is another question.
    expect((await said('我的快递到哪了')).join()).not.toMatch(/默认发中通/);
  });
});
