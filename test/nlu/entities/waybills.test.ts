import { carriersIn, carriersOf, waybillsIn } from '../../../nlu/entities/waybills';

const numbers = (text: string): string[] => waybillsIn(text).map(({ number }) => number);

describe('a waybill number', () => {
  test.each([
    ['顺丰 SF1234567890123', ['SF1234567890123']],
    ['单号发你 sf 1234 5678 90123', ['SF1234567890123']],
    ['ＳＦ１２３４５６７８９０１２３', ['SF1234567890123']],
    ['快递单号是75312345678901，寄走了', ['75312345678901']],
    ['tracking no. EA123456789CN', ['EA123456789CN']],
    ['先发了 YT1234567890123，又发了 773012345678901', ['YT1234567890123', '773012345678901']],
    ['运单号 12345678', ['12345678']],
    ['sent it w zto 78120011112222', ['78120011112222']],
    ['sto 99887766554433', ['99887766554433']],
  ])('is read in "%s"', (text, found) => {
    expect(numbers(text)).toEqual(found);
  });

  test.each([
    '12345678',
    '我电话13800138000',
    'Li Lei 13800138000',
    '金额改成50',
    'lin@qq.com',
    '38码',
    '2026年11月24日',
  ])('is not read in "%s"', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  test('that was announced may look like a phone number', () => {
    expect(numbers('快递单号 13800138000')).toEqual(['13800138000']);
  });
});

describe('the carrier', () => {
  test('is the one named right before the number', () => {
    expect(waybillsIn('sto 99887766554433')[0]?.carriers).toEqual(['sto']);
  });

  test.each([
    ['SF1234567890123', ['sf']],
    ['YT1234567890123', ['yto']],
    ['75312345678901', ['zto']],
    ['773012345678901', ['sto']],
    ['JDVA12345678901', ['jd']],
    ['JT1234567890123', ['jt']],
    ['DPK123456789012', ['deppon']],
    ['EA123456789CN', ['ems']],
    ['1012345678901', ['yunda', 'ems']],
    ['1234567890', []],
  ])('of %s is %j by its look', (number, carriers) => {
    expect(carriersOf(number)).toEqual(carriers);
  });

  test.each([
    ['用顺风寄的', ['sf']],
    ['园通 YT1234567890123', ['yto']],
    ['SF1234567890123', []],
    ['by China Post', ['ems']],
    ['韵达不是中通', ['zto', 'yunda']],
  ])('named in "%s" is %j', (text, carriers) => {
    expect(carriersIn(text)).toEqual(carriers);
  });
});
