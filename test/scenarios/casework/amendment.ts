import { says, sends, acts, type Scenario } from '../scenario';
import { AGREE, DECLINE } from './steps';
import { caseOf, withCases } from './world';

export const amendment: Scenario[] = [
  {
    name: 'of a field that is named asks for its value',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('描述要改一下', 'application.ask.description'),
      says('这个怎么洗', 'knowledge.care.general', 'application.ask.description'),
      says('洞在袖口', 'cases.confirm.amend'),
    ],
  },
  {
    name: 'of the amount at once',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('金额改成50', 'cases.confirm.amend'),
      acts(
        says('确认', 'cases.done.amend'),
        { kind: 'amend', change: { amountFen: 5000 } },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'asks which field and then the value',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('想改一下申请', 'cases.ask.field'),
      says('退款金额', 'application.ask.amount'),
      says('80', 'cases.confirm.amend'),
      acts(
        says('好的', 'cases.done.amend'),
        { kind: 'amend', change: { amountFen: 8000 } },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'of the service asks what that needs',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('改成仅退款', 'application.ask.amount'),
      says('60', 'cases.confirm.amend'),
      acts(
        says('确认修改', 'cases.done.amend'),
        { kind: 'amend', change: { service: 'refund_only', amountFen: 6000 } },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'is corrected at the confirmation',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('金额改成50', 'cases.confirm.amend'),
      says('不对，金额改成70', 'cases.confirm.amend'),
      acts(says('对', 'cases.done.amend'), { kind: 'amend', change: { amountFen: 7000 } }, 'awaiting_seller'),
    ],
  },
  {
    name: 'to a reason that needs another photo',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('原因选错了，改成不喜欢', 'cases.ask.photos_to_amend'),
      acts(
        sends(['photo-intact'], 'cases.done.add_evidence', 'cases.confirm.amend'),
        { kind: 'add_evidence', items: [{ uploadId: 'photo-intact', kind: 'intact_photo' }] },
        'awaiting_seller',
      ),
      acts(
        says('确认', 'cases.done.amend'),
        { kind: 'amend', change: { reason: 'dislike' } },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'to an exchange takes what is wanted',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('我申请的退货退款想改成换货', 'cases.ask.wanted'),
      says('换L码', 'cases.confirm.amend'),
      acts(
        says('确认', 'cases.done.amend'),
        {
          kind: 'amend',
          change: { service: 'exchange', wanted: { kind: 'variant', label: { zh: 'L码', en: 'L码' } } },
        },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'is left as it was',
    world: withCases([caseOf('cardigan')]),
    turns: [says('改成仅退款', 'application.ask.amount'), says('不改了', 'cases.kept.other')],
  },
  {
    name: 'beyond what was paid is asked again',
    world: withCases([caseOf('cardigan')]),
    turns: [
      says('金额改成500', 'application.ask.amount'),
      says('100', 'cases.confirm.amend'),
      acts(
        says('确认', 'cases.done.amend'),
        { kind: 'amend', change: { amountFen: 10000 } },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'of a declined case starts anew',
    world: withCases([caseOf('cardigan')], DECLINE),
    turns: [
      says('那我把金额改成60再提交', 'cases.confirm.amend'),
      acts(
        says('确认', 'cases.done.amend'),
        { kind: 'amend', change: { amountFen: 6000 } },
        'awaiting_seller',
      ),
    ],
  },
  {
    name: 'after agreement is an offer',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      says('金额改成50', 'cases.amend_is_offer', 'cases.ask.goods'),
      says('寄回', 'cases.confirm.offer'),
      acts(
        says('可以', 'cases.done.offer'),
        { kind: 'offer', remedy: 'refund', amountFen: 5000, goods: 'return' },
        'awaiting_return',
      ),
    ],
  },
  {
    name: 'of the reason after agreement is a statement',
    world: withCases([caseOf('cardigan')], AGREE),
    turns: [
      says('我想改一下原因', 'cases.amend_is_statement', 'cases.ask.text'),
      acts(
        says('其实是袖口开线', 'cases.done.add_statement'),
        { kind: 'add_statement', text: '其实是袖口开线' },
        'awaiting_return',
      ),
    ],
  },
];
