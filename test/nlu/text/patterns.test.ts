import { anyOf, framed, whole, words } from '../../../nlu/text/patterns';

describe('patterns of families', () => {
  it('the first family that fits wins', () => {
    expect('退货退款'.match(anyOf([/退货/, /退货退款/]))?.[0]).toBe('退货');
  });

  it('flags hold for all families', () => {
    expect('Refund 退款'.replace(anyOf([/退款/, /refund/], 'gi'), '-')).toBe('- -');
  });

  it('what frames the families frames each of them', () => {
    const pattern = framed(/不/, [/退/, /换|修/], /了/);
    expect(['不退了', '不修了', '退了', '不换'].map((text) => pattern.test(text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('a frame may be open at its end', () => {
    expect(framed(/^/, [/退/, /换/]).test('换货')).toBe(true);
  });

  it('a whole text has nothing before or after it', () => {
    expect(['交', '提交了', '交吧'].map((text) => whole([/提?交/, /交吧/]).test(text))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('words are no parts of longer ones', () => {
    expect(['it broke', 'a broker'].map((text) => words([/broke/, /torn/]).test(text))).toEqual([
      true,
      false,
    ]);
  });
});
