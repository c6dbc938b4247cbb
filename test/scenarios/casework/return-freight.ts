import type { Case } from '../../../storage/records';
import { DAY } from '../../support/orders';
import { says, sends, acts, type Scenario, type Turn } from '../scenario';
import { AGREE, RECEIVED, SENT } from './steps';
import { caseOf, done, withCases } from './world';

const freight: Case['freight'] = {
  return: 'seller',
  resend: 'none',
  because: [],
  returnRate: { fen: 1200, zone: 'neighbour', kilograms: 1 },
};
const ours = caseOf('cardigan', { freight });
const sent = withCases([ours], AGREE, SENT);
const PAID = done({ kind: 'mark_paid' });
const claim = (paidFen: number) => ({ kind: 'claim_freight', paidFen });
const SLIP = { kind: 'add_evidence', items: [{ uploadId: 'slip-1', kind: 'waybill_slip' }] };
const twoActs = (turn: Turn): Turn => ({ ...turn, commands: ['actOnCase', 'actOnCase'], act: SLIP });

const postedBySf = acts(says('寄走了，顺丰 SF1234567890123', 'cases.done.enter_waybill'), {
  kind: 'enter_waybill',
  carrier: 'sf',
  waybill: 'SF1234567890123',
});

/** What the buyer laid out for the way back (F9). */
export const returnFreight: Scenario[] = [
  {
    name: 'told in words, the slip afterwards',
    world: sent,
    turns: [
      acts(says('运费我垫了12块', 'cases.done.claim_freight_no_slip'), claim(1200), 'returning'),
      acts(sends(['slip-1'], 'cases.done.claim_freight'), SLIP, 'returning'),
      says('我的售后到哪一步了', 'answers.progress.returning'),
    ],
  },
  {
    name: 'told and shown in one message',
    world: sent,
    turns: [
      twoActs({
        says: '寄回去花了15块运费，底单在这',
        sends: ['slip-1'],
        replies: ['cases.done.claim_freight'],
      }),
    ],
  },
  {
    name: 'told along with the number',
    world: withCases([ours], AGREE),
    turns: [
      acts(
        says('寄走了，顺丰 SF1234567890123，运费付了12块', 'cases.done.enter_waybill'),
        { kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890123', paidFen: 1200 },
        'returning',
      ),
    ],
  },
  {
    name: 'a photo right after the number of the parcel is the slip',
    world: withCases([ours], AGREE),
    turns: [
      postedBySf,
      acts(sends(['slip-1'], 'cases.done.claim_freight', 'cases.ask.freight'), SLIP, 'returning'),
    ],
  },
  {
    name: 'a photo on another day is asked about',
    world: withCases([ours], AGREE),
    turns: [postedBySf, { ...sends(['photo-9'], 'cases.ask.whose_one'), after: DAY }],
  },
  {
    name: 'the slip first, the sum when it is asked for',
    world: sent,
    turns: [
      acts(
        {
          says: '快递底单发你',
          sends: ['slip-1'],
          replies: ['cases.done.claim_freight', 'cases.ask.freight'],
        },
        SLIP,
      ),
      acts(says('12', 'cases.done.claim_freight'), claim(1200), 'returning'),
    ],
  },
  {
    name: 'the button asks for the sum',
    world: sent,
    turns: [
      {
        presses: { kind: 'case', caseId: ours._id, act: 'claim_freight' },
        replies: ['cases.ask.freight'],
      },
      says('为什么', 'chat.why.ruling', 'cases.ask.freight'),
      acts(says('十二块五', 'cases.done.claim_freight_no_slip'), claim(1250)),
      says('晚点发', 'cases.later'),
      acts(sends(['slip-1'], 'cases.done.claim_freight'), SLIP),
    ],
  },
  {
    name: 'a picture alone is the slip that is waited for',
    world: withCases([ours], AGREE, SENT, done({ kind: 'claim_freight', paidFen: 1200 }, 'buyer')),
    turns: [
      sends(['slip-1'], 'cases.ask.whose_one'),
      acts(says('是的', 'cases.done.add_evidence'), SLIP, 'returning'),
    ],
  },
  {
    name: 'a lost slip leaves the rest as it is',
    world: sent,
    turns: [
      acts(says('快递费是12元', 'cases.done.claim_freight_no_slip'), claim(1200)),
      says('没有了', 'cases.kept.freight'),
    ],
  },
  {
    name: 'corrected before the money is there',
    world: sent,
    turns: [
      acts(says('运费我付了12块', 'cases.done.claim_freight_no_slip'), claim(1200)),
      acts(says('说错了，运费是10块', 'cases.done.claim_freight_no_slip'), claim(1000)),
    ],
  },
  {
    name: 'after the money it is promised',
    world: withCases([ours], AGREE, SENT, RECEIVED, PAID),
    turns: [
      acts(says('退货的运费我垫付了11块', 'cases.done.claim_freight_no_slip'), claim(1100), 'paid'),
      acts(sends(['slip-1'], 'cases.done.claim_freight', 'casework.news.promised'), SLIP, 'paid'),
    ],
  },
  {
    name: 'of a return without a fault stays with the buyer',
    world: withCases([{ ...ours, reason: 'dislike', freight: { ...freight, return: 'buyer' } }], AGREE, SENT),
    turns: [says('运费我垫了12块', 'telling.freight.case.buyer')],
  },
  {
    name: 'asked about is no claim',
    world: sent,
    turns: [says('运费退给我吗', 'telling.freight.case.seller')],
  },
  {
    name: 'told of one of two parcels',
    world: withCases(
      [ours, caseOf('dress', { freight })],
      AGREE,
      SENT,
      done({ kind: 'agree' }, 'seller', 'dress'),
      done({ kind: 'enter_waybill', carrier: 'sf', waybill: 'SF1234567890124' }, 'buyer', 'dress'),
    ),
    turns: [
      says('运费我垫了12块', 'cases.ask.which'),
      acts(says('裙子的', 'cases.done.claim_freight_no_slip'), claim(1200)),
    ],
  },
  {
    name: 'told over a running application',
    world: sent,
    turns: [
      says('围巾不想要了，仅退款', 'application.noted', 'application.ask.confirm'),
      twoActs({
        says: '退货运费我付了12块',
        sends: ['slip-1'],
        replies: ['cases.done.claim_freight', 'application.again.confirm'],
      }),
    ],
  },
  {
    name: 'told in English with a picture',
    language: 'en',
    world: sent,
    turns: [
      twoActs({ says: 'I paid 15 for shipping', sends: ['slip-1'], replies: ['cases.done.claim_freight'] }),
    ],
  },
  {
    name: 'told in English, the slip later',
    language: 'en',
    world: sent,
    turns: [
      acts(says('postage cost me 12 yuan', 'cases.done.claim_freight_no_slip'), claim(1200)),
      says('later', 'cases.later'),
    ],
  },
  {
    name: 'wished back in English without a sum',
    language: 'en',
    world: sent,
    turns: [
      says('please reimburse the return shipping', 'cases.ask.freight'),
      acts(says('it was 9.50', 'cases.done.claim_freight_no_slip'), claim(950)),
    ],
  },
];
