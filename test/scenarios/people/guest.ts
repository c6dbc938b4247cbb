import { says, sends, submits, handsOver, holds, type Scenario } from '../scenario';
import { asGuest } from '../world';

export const guest: Scenario[] = [
  {
    name: 'general questions are answered',
    world: asGuest,
    turns: [
      { starts: true, replies: ['chat.greeting.guest'] },
      says('能退货吗', 'answers.returns.general'),
      says('退货运费谁出', 'answers.freight.general'),
      says('保修怎么算', 'answers.warranty.general'),
    ],
  },
  {
    name: 'a person is called',
    world: asGuest,
    turns: [handsOver(says('转人工', 'handoff.queued'))],
  },
  {
    name: 'own orders need a sign-in',
    world: asGuest,
    turns: [says('我的快递到哪了', 'answers.sign_in')],
  },
  {
    name: 'what was said before the sign-in is kept',
    world: asGuest,
    turns: [
      says('裙子破了个洞，我要退货退款', 'application.noted', 'application.ask.sign_in'),
      sends(['photo-1'], 'application.files_kept', 'application.again.sign_in'),
      { signsIn: true, replies: ['chat.signed_in.draft', 'application.ask.confirm'] },
      holds(submits(says('提交', 'application.submitted')), {
        service: 'return_refund',
        reason: 'quality_defect',
      }),
    ],
  },
  {
    name: 'goods not named before the sign-in are asked for after it',
    world: asGuest,
    turns: [
      says('我要退货退款', 'application.noted', 'application.ask.sign_in'),
      { signsIn: true, replies: ['chat.signed_in.draft_open', 'application.ask.order'] },
      says('第一个', 'application.noted', 'application.ask.reason'),
    ],
  },
  {
    name: 'signing in with nothing begun greets no second time, and asks about the likeliest order',
    world: asGuest,
    turns: [
      says('你好', 'chat.greeting.guest'),
      { signsIn: true, replies: ['chat.signed_in.delivered'] },
      says('对，破了个洞', 'application.noted', 'application.ask.service'),
    ],
  },
  {
    name: 'a question that waited for the sign-in is answered after it',
    world: asGuest,
    turns: [
      says('我的快递到哪了', 'answers.sign_in'),
      { signsIn: true, replies: ['chat.signed_in.question', 'parcels.one.stalled'] },
    ],
  },
  {
    name: 'a guest is answered in English',
    language: 'en',
    world: asGuest,
    turns: [
      says('I want to return the dress, it has a hole', 'application.noted', 'application.ask.sign_in'),
      says('who pays postage for the return?', 'answers.freight.general', 'application.again.sign_in'),
    ],
  },
  {
    name: 'why a guest has to sign in is told',
    world: asGuest,
    turns: [
      says('裙子破了，我要退货', 'application.noted', 'application.ask.sign_in'),
      says('为什么', 'chat.why.ruling', 'application.again.sign_in'),
    ],
  },
];
