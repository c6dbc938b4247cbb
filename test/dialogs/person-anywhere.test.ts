import type { Asked, DialogState } from '../../dialogs/state';
import type { Understander } from '../../nlu/understanding';
import { Chat, realUnderstander, type Said, type World } from '../support/dialogs';
import { having } from '../scenarios/repair/world';
import { theUsualWorld } from '../scenarios/world';
import { AGREE, caseOf, done, OBJECT, SENT, withCases } from '../scenarios/casework/world';

const PERSON = [
  '人工',
  '转人工',
  '我要找人工客服',
  '帮我转人工客服',
  '有没有真人',
  '叫你们客服来',
  'a human please',
  'I want to talk to a person',
  'let me speak to an agent',
  'customer service representative',
];
const NO_PERSON = ['别转人工', '不要转人工', '我不要转人工', "don't transfer me", 'no human please'];

type Question = Asked['about'] | `field ${string}` | `form ${string}` | `case ${string}`;

/** A talk that leads to each question the assistant can ask. */
const UP_TO: Record<string, Said[]> = {
  nothing: [],
  order: [{ text: '我要退款' }],
  'field service': [{ text: '燕麦色开衫' }],
  'field received': [{ text: '裙子我要仅退款' }],
  'field reason': [{ text: '开衫我要退货退款' }],
  'field quantity': [{ text: '内裤有个洞，退货退款' }],
  'field intact': [{ text: '开衫不喜欢，退货退款' }],
  'field amount': [{ text: '开衫破洞，退货退款' }, { text: '改成仅退款' }],
  'field description': [
    { text: '开衫我要退货退款' },
    { value: { kind: 'answer', field: 'reason', value: 'not_as_described' } },
  ],
  'field repair_mode': [{ text: '台灯不亮了，想维修' }],
  'field address': [{ text: '开衫坏了想维修' }],
  'field measurements': [{ text: '开衫尺寸和页面标的不一样，退货退款' }],
  'field evidence': [{ text: '开衫破洞，退货退款' }],
  'field wanted': [{ text: '开衫我要换货' }],
  remedy: [{ text: '开衫掉了颗扣子' }],
  confirm: [{ text: '围巾不想要了，仅退款' }],
  which_field: [
    { text: '围巾不想要了，仅退款' },
    { value: { kind: 'answer', field: 'confirm', value: false } },
  ],
  cancel: [{ text: '开衫破洞，退货退款' }, { text: '取消' }],
  intent: [{ text: '能不能处理一下' }],
  resume: [{ text: '开衫破洞，退货退款' }, { text: '晚点发' }],
  'case which': [{ text: '撤销售后' }],
  'case confirm': [{ text: '撤销开衫的售后' }],
  'case field': [{ text: '开衫的售后想改一下申请' }],
  'case value': [{ text: '把开衫的售后改成仅退款' }],
  'case waybill': [{ text: '裙子寄走了，单号填一下' }],
  'case carrier': [{ text: '裙子寄走了，单号 1012345678901' }],
  'case amount': [{ text: '开衫我想提个方案' }],
  'case goods': [{ text: '开衫我想提个方案，退我50' }],
  'case text': [{ text: '开衫的售后补充说明' }],
  'case photos': [{ text: '开衫的售后补充几张照片' }],
  'case whose': [{ uploads: ['photo-9'] }],
  'case objection': [{ value: { kind: 'case', caseId: caseOf('cardigan')._id, act: 'answer_objection' } }],
  'form title': [{ text: '开衫能开发票吗' }],
  'form taxNumber': [{ text: '开衫能开发票吗' }, { text: '杭州云帆科技有限公司' }],
  'form email': [{ text: '开衫开发票，开个人的' }],
  'form address': [{ text: '围巾改地址' }],
  'form phone': [{ text: '围巾的收货手机号写错了' }],
  'form confirm': [{ text: '开衫开发票，开个人的，发到lin@qq.com' }],
  'form which': [{ text: '开衫开发票，开个人的，发到lin@qq.com' }, { text: '不对' }],
};

/** Goods that the usual buyer has not got. */
const WORLDS: Record<string, (world: World) => void> = {
  'field repair_mode': having('lamp'),
  'case objection': withCases([caseOf('cardigan')], AGREE, SENT, OBJECT),
};

/** Questions about cases are asked of somebody who has some. */
const worldFor = (question: string): ((world: World) => void) | undefined => {
  const dressAgreed = done({ kind: 'agree' }, 'seller', 'dress');
  const usual = withCases([caseOf('cardigan'), caseOf('dress')], dressAgreed);
  return WORLDS[question] ?? (question.startsWith('case ') ? usual : undefined);
};

let understander: Understander;
beforeAll(async () => {
  understander = await realUnderstander();
}, 120_000);

const nameOf = ({ asked, form, caseTask }: DialogState): Question | 'nothing' => {
  if (caseTask) return `case ${caseTask.asks}`;
  if (form?.asks) return `form ${form.asks}`;
  return asked === undefined ? 'nothing' : asked.about === 'field' ? `field ${asked.field}` : asked.about;
};

async function arriveAt(question: string): Promise<Chat> {
  const world = theUsualWorld();
  worldFor(question)?.(world);
  const chat = new Chat(understander, world);
  for (const said of UP_TO[question] ?? []) await chat.say(said);
  return chat;
}

describe.each(Object.keys(UP_TO))('asked about %s', (question) => {
  test('the talk really is at that question', async () => {
    expect(nameOf((await arriveAt(question)).state)).toBe(question);
  });

  test.each(PERSON)('"%s" calls a person and keeps the draft', async (text) => {
    const chat = await arriveAt(question);
    const { draft, form } = chat.state;
    const { commands } = await chat.say({ text });
    expect(commands.map(({ name }) => name)).toEqual(['requestPerson']);
    expect(chat.state.draft?.claim).toEqual(draft?.claim);
    expect(chat.state.form?.facts).toEqual(form?.facts);
  });

  test.each(NO_PERSON)('"%s" calls nobody', async (text) => {
    const { commands } = await (await arriveAt(question)).say({ text });
    expect(commands).toEqual([]);
  });

  test('why, help and cancel are understood', async () => {
    for (const [text, key] of [
      ['为什么', /^(chat|requests)\.why\./],
      ['帮助', /^((application|requests|cases)\.help\.|chat\.what_can_i_do)/],
      [
        '取消',
        /^(application\.(cancelled|ask\.cancel|nothing_to_cancel)|answers\.|application\.ask\.order|requests\.dropped\.|cases\.kept\.)/,
      ],
    ] as const) {
      const { keys } = await (await arriveAt(question)).say({ text });
      expect(keys[0]).toMatch(key);
    }
  });
});
