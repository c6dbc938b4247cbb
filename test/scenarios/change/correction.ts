import { says, presses, sends, submits, holds, type Scenario } from '../scenario';

export const correction: Scenario[] = [
  {
    name: 'the amount is changed by saying so',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(says('金额改成50', 'application.corrected', 'application.ask.confirm'), { amountFen: 5000 }),
      holds(submits(says('提交', 'application.submitted')), { amountFen: 5000 }),
    ],
  },
  {
    name: 'the reason is changed and the evidence list with it',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      holds(says('原因选错了，是发错货', 'application.corrected', 'application.again.evidence'), {
        reason: 'wrong_item',
      }),
    ],
  },
  {
    name: 'photos are placed anew under another reason',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      says('原因选错了，是发错货', 'application.corrected', 'application.ask.evidence_more'),
      sends(['photo-2'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), { reason: 'wrong_item' }),
    ],
  },
  {
    name: 'the type is switched and keeps what was said',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      holds(says('改成仅退款', 'application.corrected', 'application.again.evidence'), {
        service: 'refund_only',
        reason: 'quality_defect',
      }),
      sends(['photo-1'], 'application.files_taken', 'application.ask.amount'),
    ],
  },
  {
    name: 'a field is picked from the summary',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      presses({ kind: 'answer', field: 'confirm', value: false }, 'application.ask.which_field'),
      says('金额', 'application.ask.amount'),
      holds(says('30', 'application.noted', 'application.ask.confirm'), { amountFen: 3000 }),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'a line of the summary has its own change link',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      presses({ kind: 'correct', field: 'amount' }, 'application.ask.amount'),
      holds(says('80块', 'application.noted', 'application.ask.confirm'), { amountFen: 8000 }),
    ],
  },
  {
    name: 'other goods are named at the summary',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      says('再改改', 'application.ask.which_field'),
      says('裙子', 'application.noted', 'application.ask.description'),
    ],
  },
  {
    name: 'the description is told anew',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      presses({ kind: 'correct', field: 'description' }, 'application.ask.description'),
      says('袖口内侧有一个两厘米的破洞', 'application.noted_words', 'application.ask.confirm'),
    ],
  },
  {
    name: 'no at the summary asks what to change',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      says('不对', 'application.ask.which_field'),
    ],
  },
  {
    name: 'the amount is changed in English',
    language: 'en',
    turns: [
      says(
        'the cardigan has a hole, I want to return it for a refund',
        'application.noted',
        'application.ask.evidence',
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(says('change the amount to 50', 'application.corrected', 'application.ask.confirm'), {
        amountFen: 5000,
      }),
      submits(says('yes', 'application.submitted')),
    ],
  },
  {
    name: 'receipt is corrected',
    turns: [
      says('我要退款，养生壶没收到', 'application.noted', 'application.ask.confirm'),
      says('不对，改一下原因', 'application.ask.reason'),
    ],
  },
  {
    name: 'evidence is added from the summary',
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      presses({ kind: 'correct', field: 'evidence' }, 'application.ask.evidence_any'),
      says('跳过', 'application.ask.confirm'),
    ],
  },
  {
    name: 'a number said twice is known',
    turns: [
      says('内裤有个洞，退货退款，2件', 'application.noted', 'application.ask.evidence'),
      says('2件', 'application.known', 'application.again.evidence'),
    ],
  },
  {
    name: 'the amount said twice is known',
    turns: [
      says('裙子破了个洞，退我30块，不退货', 'application.noted', 'application.ask.evidence'),
      says('退30块', 'application.known', 'application.again.evidence'),
    ],
  },
  {
    name: 'the reason is changed in other words',
    turns: [
      says('开衫不喜欢，退货退款', 'application.noted', 'application.ask.intact'),
      says('换成质量问题', 'application.corrected', 'application.ask.evidence'),
    ],
  },
  {
    name: 'not this order, said at a yes-or-no question, asks which and answers nothing else',
    turns: [
      says('裙子要退，不喜欢', 'application.noted', 'application.ask.intact'),
      holds(says('不是这个订单', 'application.ask.order'), { intact: undefined }),
    ],
  },
];
