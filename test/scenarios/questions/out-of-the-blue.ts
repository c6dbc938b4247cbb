import { having } from '../repair/world';
import { holds, inWords, says, type Scenario, type Turn } from '../scenario';
import { only } from '../world';

/** What buyers ask beside everything, and what answers it; the first replies alone, since others may follow. */
const ANSWERED: readonly (readonly [text: string, ...replies: string[]])[] = [
  ['运费险啥时候到账', 'knowledge.freight.insurance_paid'],
  ['为啥降价了 我上周买的199 现在169', 'knowledge.refund.price_drop'],
  ['你们这镯子是真的假的啊', 'knowledge.jade.real'],
  ['包装拆了能退吗', 'knowledge.return.intact'],
  ['能到付吗', 'knowledge.freight.collect'],
  ['取件码是多少', 'knowledge.parcel.pickup_code'],
  ['为什么退款少了10块', 'knowledge.refund.less'],
  ['能改尺码吗 还没发货', 'knowledge.apply.change_unshipped'],
  ['店铺地址在哪', 'knowledge.chat.contact'],
  ['给好评有红包吗', 'knowledge.chat.review_reward'],
  ['差评能删吗', 'knowledge.chat.review_edit'],
  ['12315电话多少', 'knowledge.platform.outside'],
  ['掉色正常吗', 'knowledge.care.colour'],
  ['尺码怎么选', 'telling.aside.pre_sale'],
  ['什么时候发货', 'answers.logistics.late'],
  ['今天能发吗', 'answers.logistics.late'],
  ['怎么上传不了', 'knowledge.evidence.upload_fails'],
  ['身份证要吗', 'knowledge.evidence.identity'],
  ['忘记拍开箱视频了', 'knowledge.evidence.video'],
  ['视频可以吗', 'knowledge.evidence.formats'],
  ['受伤了你们赔吗', 'knowledge.refund.damages'],
  ['今天能到账吗', 'telling.arrival.none'],
  ['我不懂你的意思', 'chat.what_can_i_do'],
  ['我该怎么做', 'chat.what_can_i_do'],
  ['坏了怎么办', 'application.noted', 'application.ask.order'],
  ['when will you ship it', 'answers.logistics.late'],
  ['why is my refund less than I paid', 'knowledge.refund.less'],
  ['do you have a physical store', 'knowledge.chat.contact'],
];

const unliked: Turn = says('裙子不喜欢 退货', 'application.noted', 'application.ask.intact');
const broken: Turn = says('灯不亮了 我要修', 'application.noted', 'application.ask.order');

export const outOfTheBlue: Scenario[] = [
  ...ANSWERED.map(([text, ...replies]): Scenario => ({
    name: `"${text}" gets its answer`,
    ...inWords(text),
    turns: [says(text, ...replies)],
  })),
  {
    name: 'what the insurance pays is not what is refunded',
    turns: [
      unliked,
      says('运费险能赔多少', 'knowledge.freight.insurance.none', 'application.again.intact'),
      says('那要花钱吗', 'answers.freight.buyer', 'application.again.intact'),
    ],
  },
  {
    name: 'whether a parcel may be refused tells of no refusal',
    world: only('kettle'),
    turns: [
      holds(says('壶还没到 我不想要了', 'application.noted', 'application.ask.confirm'), {
        story: undefined,
      }),
      holds(says('能拒收吗', 'knowledge.freight.refused', 'application.again.confirm'), { story: undefined }),
    ],
  },
  {
    name: 'who cannot manage is helped along',
    world: only('dress'),
    turns: [unliked, says('怎么退呀 我不会弄', 'application.help.intact', 'application.again.intact')],
  },
  {
    name: 'whom a return is sent to, asked before it is sent in',
    world: only('dress'),
    turns: [unliked, says('我要寄给谁', 'knowledge.return.address', 'application.again.intact')],
  },
  {
    name: 'whether a repair costs anything and where it goes, before it is clear of what',
    turns: [
      broken,
      says('要钱不', 'answers.warranty.general', 'application.again.order'),
      says('我要寄给谁', 'knowledge.return.address', 'application.again.order'),
    ],
  },
  {
    name: 'whether a repair costs anything, asked of goods in warranty',
    world: having('charger'),
    turns: [
      says('我要维修充电器', 'application.noted', 'application.ask.description'),
      says('要钱不', 'heard.amount.repair', 'application.again.description'),
    ],
  },
];
