import { says, sends, acts, inWords, type Scenario } from '../scenario';
import { caseOf, withCases } from './world';

const ADDED = { kind: 'add_evidence', items: [{ uploadId: 'photo-9', kind: 'defect_photo' }] };

export const evidenceLater: Scenario[] = [
  ...['我要跟卖家补充说明', 'I want to add something for the seller'].map((text): Scenario => ({
    name: `"${text}" asks what it is`,
    ...inWords(text),
    world: withCases([caseOf('cardigan')]),
    turns: [says(text, 'cases.ask.text'), says('这个怎么洗', 'knowledge.care.general', 'cases.ask.text')],
  })),
  {
    name: 'is asked for which case, with one tap',
    world: withCases([caseOf('cardigan')]),
    turns: [
      sends(['photo-9'], 'cases.ask.whose_one'),
      acts(says('是的', 'cases.done.add_evidence'), ADDED, 'awaiting_seller'),
    ],
  },
  {
    name: 'names one of two',
    world: withCases([caseOf('cardigan'), caseOf('dress')]),
    turns: [
      sends(['photo-9'], 'cases.ask.whose'),
      acts(says('裙子的', 'cases.done.add_evidence'), ADDED, 'awaiting_seller'),
    ],
  },
  {
    name: 'is for something new',
    world: withCases([caseOf('cardigan')]),
    turns: [sends(['photo-9'], 'cases.ask.whose_one'), says('不是', 'application.ask.order')],
  },
  {
    name: 'goes along with an application that is told',
    world: withCases([caseOf('cardigan')]),
    turns: [
      sends(['photo-9'], 'cases.ask.whose_one'),
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
    ],
  },
  {
    name: 'announced and then sent',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('补充几张照片', 'cases.ask.photos'),
      acts(
        sends(['photo-5', 'video-1'], 'cases.done.add_evidence'),
        {
          kind: 'add_evidence',
          items: [
            { uploadId: 'photo-5', kind: 'defect_photo' },
            { uploadId: 'video-1', kind: 'video' },
          ],
        },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'as words for the seller',
    world: withCases([caseOf('cardigan')]),
    turns: [
      acts(
        says('跟卖家说洞越来越大了', 'cases.done.add_statement'),
        { kind: 'add_statement', text: '洞越来越大了' },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'asked for in two steps',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('补充说明', 'cases.ask.text'),
      acts(
        says('洞有两厘米', 'cases.done.add_statement'),
        { kind: 'add_statement', text: '洞有两厘米' },
        'awaiting_seller',
      ),
    ],
  },
];
