import en from '../../replies/catalogue/en/widget.json';
import zh from '../../replies/catalogue/zh-CN/widget.json';
import { sayFrom } from '../../web/shared/words';
import { caseWords } from '../../web/widget/cases/words';

it.each([
  {
    words: caseWords('zh', sayFrom(zh)),
    sent: '12月4日 09:06 您提交了申请',
    over: '12月4日 09:06 卖家答复期限到了',
  },
  {
    words: caseWords('en', sayFrom(en)),
    sent: '4 Dec 09:06: sent in by you',
    over: '4 Dec 09:06: the seller’s time to answer is over',
  },
])('what happened last reads as on the card in the chat: $sent', ({ words, sent, over }) => {
  const at = sent.slice(0, sent.indexOf(':') + 3);
  expect(words.last({ kind: 'submitted', by: 'buyer' }, at)).toBe(sent);
  expect(words.last({ kind: 'C1_ran_out', by: 'clock' }, at)).toBe(over);
});
