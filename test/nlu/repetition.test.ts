import { realUnderstander } from '../support/dialogs';
import { computedIn } from '../support/computed';

/** Words that fit a loop of a pattern in two ways, over and over, before an end that fits nothing. */
const REPEATED = [
  ['1', '第二个'],
  ['看', '那'],
  ['刚', '个'],
  ['嗯', '现'],
  ['为什么得非', '咋0天'],
  ['明天补上传', '晚'],
  ['在没在', '您'],
  ['我要给', '只'],
  ['那就', '个'],
  ['想要', '个'],
  ['压扁', '个'],
  ['今天能不能', '个'],
  ['猫把', '个'],
  ['不退就想', '个'],
  ['go ahead and ', 'j'],
] as const;

describe('a word repeated over and over', () => {
  it.each(REPEATED)('"%s" is understood as fast as any text', async (word, end) => {
    const understander = await realUnderstander();
    const text = word.repeat(60) + end;
    const context = { now: 0, zone: 'Asia/Shanghai', language: 'zh' } as const;
    expect(computedIn(() => understander.understand(text, context))).toBeLessThan(500);
  });
});
