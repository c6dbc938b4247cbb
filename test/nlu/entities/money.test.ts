import { extractEntities } from '../../../nlu/entities/entities';
import { computedIn } from '../../support/computed';
import { NOON, ZONE } from '../../support/moment';

const moneyIn = (text: string) => extractEntities(text, { now: NOON, zone: ZONE }).money;

describe('sums of money', () => {
  it.each([
    ['退我¥50', 5000],
    ['￥12.5吧', 1250],
    ['50块', 5000],
    ['给我50块钱就行', 5000],
    ['五十元', 5000],
    ['二十块五', 2050],
    ['20块5', 2050],
    ['十二块八毛', 1280],
    ['一百二十块钱', 12000],
    ['退两百块', 20000],
    ['12.5', 1250],
    ['退1,200元', 120000],
    ['三毛钱', 30],
    ['五分钱', 5],
    ['金额改成30', 3000],
    ['补偿我20', 2000],
    ['退我30就行', 3000],
    ['50RMB', 5000],
    ['fifty yuan', 5000],
    ['twenty-five dollars', 2500],
    ['a hundred and twenty yuan please', 12000],
    ['$9.99', 999],
    ['just refund me 15', 1500],
    ['20 bucks', 2000],
    ['rmb 88', 8800],
  ])('%s is %i fen', (text, fen) => {
    expect(moneyIn(text)).toEqual([expect.objectContaining({ fen })]);
  });

  it.each([
    ['-50元', 'negative'],
    ['负五十元', 'negative'],
    ['$-5', 'negative'],
    ['minus 20 yuan', 'negative'],
    ['12.555元', 'fraction_of_fen'],
    ['0.001', 'fraction_of_fen'],
    ['0元', 'zero'],
    ['退我0.00元', 'zero'],
  ])('%s is refused as %s', (text, problem) => {
    expect(moneyIn(text)).toEqual([expect.objectContaining({ problem })]);
  });

  it.each([
    '一块退了吧',
    '退2件',
    '8.5折',
    '1.8米',
    '五分好评',
    '3号',
    '第二块',
    '5.5寸',
    '38码',
    'one of them',
    '两块电池都坏了',
  ])('%s names no money', (text) => {
    expect(moneyIn(text)).toEqual([]);
  });

  it('keeps several sums in the order they are said', () => {
    expect(moneyIn('收了我80块，应该是五十元').map((one) => one.fen)).toEqual([8000, 5000]);
  });

  it.each([
    ['退一半吧', 0.5],
    ['一半的钱退给我', 0.5],
    ['赔三成', 0.3],
    ['退30%', 0.3],
    ['退三分之一', 1 / 3],
    ['refund half of it', 0.5],
    ['give me half my money back', 0.5],
  ])('%s asks for a share of %f', (text, share) => {
    expect(extractEntities(text, { now: NOON, zone: ZONE }).share).toBeCloseTo(share);
  });

  it('takes half of the goods for no share of the money', () => {
    expect(extractEntities('一半都烂了', { now: NOON, zone: ZONE }).share).toBeUndefined();
  });
});

describe('a text of nothing but numerals', () => {
  it.each(['十', '一', '百', '万', '1', '1,', '5.', '半', '不', '5月', '¥'])(
    '%s is read in no time',
    (numeral) => {
      expect(computedIn(() => moneyIn(numeral.repeat(3_000)))).toBeLessThan(1_000);
    },
  );
});
