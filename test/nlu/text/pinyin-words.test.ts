import { pinyinSyllables } from '../../../nlu/text/pinyin-words';

describe('a word in pinyin', () => {
  it.each([
    ['tuikuan', ['tui', 'kuan']],
    ['rengong', ['ren', 'gong']],
    ['kefu', ['ke', 'fu']],
    ['zhuanrengong', ['zhuan', 'ren', 'gong']],
    ['wo', ['wo']],
  ])('%s is read by its syllables', (word, syllables) => {
    expect(pinyinSyllables(word)).toEqual(syllables);
  });

  it.each(['refund', 'order', 'parcel', 'sdfgh', 'a'.repeat(100), ''])('"%s" is none', (word) => {
    expect(pinyinSyllables(word)).toEqual([]);
  });
});
