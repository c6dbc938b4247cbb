import { says, presses, sends, submits, holds, type Scenario } from '../scenario';
import { only } from '../world';

export const happy: Scenario[] = [
  {
    name: 'a return is opened from one full message, a photo and a yes',
    turns: [
      { starts: true, replies: ['chat.greeting.delivered'] },
      holds(
        says('上周买的那条蓝裙子破了个洞，我想退货退款', 'application.noted', 'application.ask.evidence'),
        { service: 'return_refund', reason: 'quality_defect' },
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
        received: true,
        quantity: 1,
        amountFen: 19900,
      }),
    ],
  },
  {
    name: 'a refund of a parcel that never came needs no photo',
    turns: [
      says('我要仅退款', 'application.noted', 'application.ask.order'),
      says('第四个', 'application.noted', 'application.ask.reason'),
      says('没收到', 'application.noted', 'application.ask.confirm'),
      holds(submits(says('可以', 'application.submitted')), {
        service: 'refund_only',
        received: false,
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'goods not shipped are refunded',
    turns: [
      holds(says('围巾还没发货，我要退款', 'application.noted', 'application.ask.confirm'), {
        service: 'refund_only',
      }),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'every question can be answered by a button',
    turns: [
      presses({ kind: 'intent', intent: 'request_return_refund' }, 'application.ask.order'),
      presses({ kind: 'answer', field: 'order', value: 'shop-1/260100010001/1' }, 'application.ask.reason'),
      presses({ kind: 'answer', field: 'reason', value: 'dislike' }, 'application.ask.intact'),
      presses({ kind: 'answer', field: 'intact', value: true }, 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(presses({ kind: 'control', control: 'submit' }, 'application.submitted')), {
        service: 'return_refund',
        reason: 'dislike',
        intact: true,
        amountFen: 12900,
      }),
    ],
  },
  {
    name: 'part of the money is asked for goods that are kept',
    turns: [
      says('开衫破了个洞，不退货了，退我30块', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('对的，提交', 'application.submitted')), {
        service: 'refund_only',
        reason: 'quality_defect',
        amountFen: 3000,
      }),
    ],
  },
  {
    name: 'a wrong item needs two photos, in any order',
    turns: [
      says('开衫发错货了，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.evidence_more'),
      sends(['photo-2'], 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'three of three pieces go back',
    turns: [
      holds(says('内裤有个洞，三件都退货退款', 'application.noted', 'application.ask.evidence'), {
        quantity: 3,
      }),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('提交', 'application.submitted')), { quantity: 3, amountFen: 5900 }),
    ],
  },
  {
    name: 'the seller has to be asked only once for each thing',
    turns: [
      holds(says('开衫尺码不合适，没穿过，想退货退款', 'application.noted', 'application.ask.confirm'), {
        reason: 'wrong_size',
        intact: true,
      }),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'the only order needs no picking',
    world: only('cardigan'),
    turns: [
      says('我要退货退款，有破洞', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('好的', 'application.submitted')),
    ],
  },
  {
    name: 'a return is opened in English',
    language: 'en',
    turns: [
      { starts: true, replies: ['chat.greeting.delivered'] },
      holds(
        says(
          'I want to return the blue dress, it has a hole',
          'application.noted',
          'application.ask.evidence',
        ),
        { service: 'return_refund', reason: 'quality_defect' },
      ),
      sends(['photo-1'], 'application.ask.confirm'),
      holds(submits(says('yes, submit it', 'application.submitted')), { amountFen: 19900 }),
    ],
  },
  {
    name: 'a parcel that never came is refunded, in English',
    language: 'en',
    turns: [
      holds(
        says('I want a refund, the kettle never arrived', 'application.noted', 'application.ask.confirm'),
        { service: 'refund_only', received: false },
      ),
      submits(says('yes', 'application.submitted')),
    ],
  },
  {
    name: 'buttons work in English',
    language: 'en',
    turns: [
      presses({ kind: 'intent', intent: 'request_refund_only' }, 'application.ask.order'),
      says('the third one', 'application.noted', 'application.ask.reason'),
      presses({ kind: 'answer', field: 'reason', value: 'no_longer_needed' }, 'application.ask.confirm'),
      submits(says('submit', 'application.submitted')),
    ],
  },
  {
    name: 'submitting what was submitted tells how it stands',
    turns: [
      says('裙子破了个洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
      says('提交', 'answers.progress.awaiting_seller'),
      says('ok提交', 'answers.progress.awaiting_seller'),
      says('submit', 'answers.progress.awaiting_seller'),
    ],
  },
];
