import type { Asked, DialogState, Form } from '../../../dialogs/state';
import type { CaseTask } from '../../../dialogs/casework/state';
import type { ClaimField } from '../../../policy/facts';
import { AGREE, DECLINE, OBJECT, OFFER, RECEIVED, RESENT, SENT } from '../../scenarios/casework/steps';
import { caseOf, done, EXCHANGE, REPAIR, withCases } from '../../scenarios/casework/world';
import { having } from '../../scenarios/repair/world';
import type { Said } from '../../support/dialogs';
import type { World } from '../../support/world';
import { aListingOf } from '../../support/listings';

/** Where a talk can stand: an open question, by its name, or none. */
export type Place =
  | 'nothing'
  | Exclude<Asked['about'], 'field'>
  | `field ${ClaimField}`
  | `form ${NonNullable<Form['asks']>}`
  | `case ${CaseTask['asks']}`;

/** A talk that leads there. */
export interface Way {
  to: Place;
  world?: (world: World) => void;
  talk: readonly (string | Said)[];
}

export const placeOf = ({ asked, form, caseTask }: DialogState): Place => {
  if (caseTask) return `case ${caseTask.asks}`;
  if (form?.asks) return `form ${form.asks}`;
  if (asked === undefined) return 'nothing';
  return asked.about === 'field' ? `field ${asked.field}` : asked.about;
};

/** The shop has told what else the cardigan comes in. */
export const withListing = (world: World): void => {
  world.listings = [aListingOf()];
};

const press = (field: string, value: string | boolean): Said => ({ value: { kind: 'answer', field, value } });
const HOLE = '开衫破洞，退货退款';
const TO_SUMMARY: Said[] = [{ text: HOLE }, { uploads: ['photo-1'] }];
const INVOICE = '开衫开发票，开个人的，发到lin@qq.com';

/** Questions about cases are asked of somebody who has two. */
const twoCases = withCases([caseOf('cardigan'), caseOf('dress')], done({ kind: 'agree' }, 'seller', 'dress'));
const oneParcel = withCases([caseOf('cardigan')], AGREE, SENT);
const one = (...happened: ((world: World) => void)[]) => withCases([caseOf('cardigan')], ...happened);
const quoted = withCases([caseOf('cardigan', REPAIR)], done({ kind: 'quote', amountFen: 5000 }));
const claimFreight: Said = { value: { kind: 'case', caseId: caseOf('cardigan')._id, act: 'claim_freight' } };
const answerObjection: Said = {
  value: { kind: 'case', caseId: caseOf('cardigan')._id, act: 'answer_objection' },
};

/** One way at least to every question there is; a new kind of question does not compile before it has one. */
const TO: Record<Place, Omit<Way, 'to'>> = {
  nothing: { talk: [] },
  order: { talk: ['我要退款'] },
  'field service': { talk: ['燕麦色开衫'] },
  'field received': { talk: ['裙子我要仅退款'] },
  // Derived from the trace (T7); asked only of who wants to change it.
  'field story': { talk: [...TO_SUMMARY, { value: { kind: 'correct', field: 'story' } }] },
  'field wanted': { world: withListing, talk: ['开衫破洞，想换货'] },
  'field reason': { talk: ['开衫我要退货退款'] },
  'field quantity': { talk: ['内裤有个洞，退货退款'] },
  'field intact': { talk: ['开衫不喜欢，退货退款'] },
  'field amount': { talk: [HOLE, '改成仅退款', { uploads: ['photo-1'] }] },
  'field description': { talk: ['开衫我要退货退款', press('reason', 'not_as_described')] },
  'field repair_mode': { world: having('lamp'), talk: ['台灯不亮了，想维修'] },
  'field address': { world: having('lamp'), talk: ['台灯不亮了，寄修'] },
  'field measurements': { talk: ['开衫尺寸和页面标的不一样，退货退款'] },
  'field sent_back': { talk: [`${HOLE}，已经寄回去了`] },
  'field evidence': { talk: [HOLE] },
  remedy: { talk: ['开衫掉了一颗扣子，想退货'] },
  confirm: { talk: TO_SUMMARY },
  which_field: { talk: [...TO_SUMMARY, press('confirm', false)] },
  cancel: { talk: [HOLE, '取消'] },
  which_first: { talk: [HOLE, '围巾我也要退款'] },
  intent: { talk: ['能不能处理一下'] },
  resume: { talk: [HOLE, '晚点发'] },
  'form title': { talk: ['开衫能开发票吗'] },
  'form taxNumber': { talk: ['开衫能开发票吗', '杭州云帆科技有限公司'] },
  'form email': { talk: ['开衫开发票，开个人的'] },
  'form recipient': { talk: ['围巾收件人写错了'] },
  'form address': { talk: ['围巾改地址'] },
  'form phone': { talk: ['围巾的收货手机号写错了'] },
  'form confirm': { talk: [INVOICE] },
  'form which': { talk: [INVOICE, '不对'] },
  'case which': { world: twoCases, talk: ['撤销售后'] },
  'case confirm': { world: twoCases, talk: ['撤销开衫的售后'] },
  'case field': { world: twoCases, talk: ['开衫的售后想改一下申请'] },
  'case value': { world: twoCases, talk: ['把开衫的售后改成仅退款'] },
  'case waybill': { world: twoCases, talk: ['裙子寄走了，单号填一下'] },
  'case carrier': { world: twoCases, talk: ['裙子寄走了，单号 1012345678901'] },
  'case amount': { world: twoCases, talk: ['开衫我想提个方案'] },
  'case goods': { world: twoCases, talk: ['开衫我想提个方案，退我50'] },
  'case text': { world: twoCases, talk: ['开衫的售后补充说明'] },
  'case photos': { world: twoCases, talk: ['开衫的售后补充几张照片'] },
  'case measures': {
    world: withCases([caseOf('cardigan', { reason: 'size_disputed' })]),
    talk: [{ value: { kind: 'case', caseId: caseOf('cardigan')._id, act: 'submit_measurements' } }],
  },
  'case freight': { world: oneParcel, talk: [claimFreight] },
  'case slip': { world: oneParcel, talk: ['退货运费我垫了12块'] },
  'case whose': { world: twoCases, talk: [{ uploads: ['photo-9'] }] },
  'case objection': { world: withCases([caseOf('cardigan')], AGREE, SENT, OBJECT), talk: [answerObjection] },
};

/** The same question in another state of things. */
const ALSO: Record<string, Way> = {
  'which order a question is about': { to: 'order', talk: ['这件能退吗'] },
  'after an answer': { to: 'nothing', talk: ['开衫还在保修吗'] },
  'after an entry of knowledge': { to: 'nothing', talk: ['羊绒围巾怎么洗'] },
  'after a refusal': { to: 'field service', talk: ['内裤不喜欢，退货退款'] },
  'after a case is sent in': { to: 'nothing', talk: [...TO_SUMMARY, '提交', '我的售后到哪一步了'] },
  'a form over an application': { to: 'form email', talk: [HOLE, '开衫开发票，开个人的'] },
  'a parcel is to be stopped': { to: 'form confirm', talk: ['养生壶帮我拦截'] },
  'a guest who has to sign in': {
    to: 'order',
    world: (world) => {
      delete world.buyer;
    },
    talk: ['裙子破了，我要退货'],
  },
};

/** The one question of a yes, before every act that has one. */
const ACTS: Record<string, Omit<Way, 'to'>> = {
  'an offer of the seller is accepted': { world: one(OFFER), talk: ['接受卖家的方案'] },
  'an offer of the seller is declined': { world: one(OFFER), talk: ['不接受卖家的方案'] },
  'more days are asked for': { world: one(AGREE), talk: ['能不能多给我三天'] },
  'the platform is asked': { world: one(DECLINE), talk: ['我要平台介入'] },
  'an objection is contradicted': { world: one(AGREE, SENT, OBJECT), talk: ['我不同意卖家说的'] },
  'a price is accepted': { world: quoted, talk: ['同意报价'] },
  'a price is refused': { world: quoted, talk: ['报价太贵了不修了'] },
  'what was sent anew has arrived': {
    world: withCases([caseOf('cardigan', EXCHANGE)], AGREE, SENT, RECEIVED, RESENT),
    talk: ['新的收到了'],
  },
};

export const WAYS: readonly (readonly [string, Way])[] = [
  ...Object.entries(TO).map(([to, way]) => [to, { ...way, to: to as Place }] as const),
  ...Object.entries(ALSO),
  ...Object.entries(ACTS).map(([name, way]) => [name, { ...way, to: 'case confirm' as const }] as const),
];
