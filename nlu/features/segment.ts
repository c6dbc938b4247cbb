import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';

import { AFTER_SALES_WORDS } from './after-sales-words';

let jieba: Jieba | undefined;

/** Loading the dictionary takes about 200 ms: once, at the first use. */
function segmenter(): Jieba {
  if (jieba) return jieba;
  jieba = Jieba.withDict(dict);
  jieba.loadDict(Buffer.from(AFTER_SALES_WORDS.map((word) => `${word} 100000 n`).join('\n')));
  return jieba;
}

/** Chinese words of a normalised text, in order, gaps left out. */
export function segment(text: string): string[] {
  return segmenter()
    .cut(text, false)
    .filter((word) => word.trim() !== '');
}
