import type { Language, Localized } from '../../storage/records';

export interface DemoBuyer {
  name: Localized;
  /** What brings this buyer to the shop, told on the demo page. */
  story: Localized;
  language?: Language;
}

/** Whom a newcomer can be. What happened to them is told by their orders (orders/*.ts). */
export const buyers = {
  lin: {
    name: { zh: '林晓雨', en: 'Lin Xiaoyu' },
    story: {
      zh: '三天前收到一条蓝色连衣裙，腰侧有个破洞。买了运费险。',
      en: 'Her blue dress arrived three days ago with a hole at the waist. It has freight insurance.',
    },
  },
  chen: {
    name: { zh: '陈思远', en: 'Chen Siyuan' },
    story: {
      zh: '三笔已付款、还没发货的订单：一笔在承诺时间内，一笔已经超时，一笔写明五天内发货。',
      en: 'Three paid orders not shipped yet: one in time, one overdue, one promised within five days.',
    },
  },
  zhao: {
    name: { zh: '赵一鸣', en: 'Zhao Yiming' },
    story: {
      zh: '一笔待付款，一笔没付款已关闭：这两种都没有售后可申请。',
      en: 'One order waits for payment, one was closed unpaid: there is nothing to apply for, and the bot says why.',
    },
  },
  wang: {
    name: { zh: '王慧', en: 'Wang Hui' },
    story: {
      zh: '一个包裹正常在路上，一个五天没有动静，一个快递说丢了。',
      en: 'One parcel is on its way, one has not moved for five days, one is lost, says the courier.',
    },
  },
  liu: {
    name: { zh: '刘畅', en: 'Liu Chang' },
    story: {
      zh: '物流显示昨天已签收，可是他根本没拿到。',
      en: 'The courier says signed yesterday, but he never got the parcel.',
    },
  },
  sun: {
    name: { zh: '孙佳怡', en: 'Sun Jiayi' },
    story: {
      zh: '一个包裹她拒收了，另一个被退回了店里。',
      en: 'She refused one parcel; another went back to the shop.',
    },
  },
  zhou: {
    name: { zh: '周文博', en: 'Zhou Wenbo' },
    story: {
      zh: '昨天签收的水壶摔裂了，还在 48 小时内；四天前的台灯今天才发现磕坏了，已经超过。',
      en: 'A kettle signed for yesterday is cracked, within 48 hours; a lamp from four days ago is dented, after them.',
    },
  },
  wu: {
    name: { zh: '吴婷', en: 'Wu Ting' },
    story: {
      zh: '两件都不喜欢了：开衫还在七天无理由内，有运费险；牛仔裤已经过了七天，没有运费险。',
      en: 'She likes neither: the cardigan is within its seven days and insured, the jeans are past them and not.',
    },
  },
  zheng: {
    name: { zh: '郑凯', en: 'Zheng Kai' },
    story: {
      zh: '耳机确认收货九天，还能申请；充电器三周了，过了申请期但品牌联保还能修；老水壶已过保，先报价再修。',
      en: 'Earphones confirmed nine days ago: still open. A charger of three weeks: closed, but repaired under brand warranty. An old kettle: out of warranty, a price first.',
    },
  },
  feng: {
    name: { zh: '冯雪', en: 'Feng Xue' },
    story: {
      zh: '一只 3680 元的和田玉手镯，颜色和证书对不上；一块刻了名字的玉牌，不想要了。',
      en: 'A ¥3,680 jade bangle that does not match its certificate, and an engraved tag she no longer wants.',
    },
  },
  he: {
    name: { zh: '何静', en: 'He Jing' },
    story: {
      zh: '四件 T 恤分两个包裹：两件到了，两件还在路上。',
      en: 'Four T-shirts in two parcels: two have arrived, two are still on their way.',
    },
  },
  xu: {
    name: { zh: '徐明', en: 'Xu Ming' },
    story: {
      zh: '一笔三种商品、满减加优惠券、带赠品的大单，退几件该退多少钱？',
      en: 'A big order: three goods, several pieces, a discount, a coupon and a gift. What comes back for one piece?',
    },
  },
  gao: {
    name: { zh: '高晨', en: 'Gao Chen' },
    story: {
      zh: '一笔预售：付了 100 元定金，尾款后天截止。不想要了，定金能退吗？',
      en: 'A pre-sale: a deposit of ¥100 is paid, the balance is due the day after tomorrow. Not wanted any more, what of the deposit?',
    },
  },
  emma: {
    name: { zh: 'Emma Clark', en: 'Emma Clark' },
    language: 'en',
    story: {
      zh: '讲英语。内衣下单时确认过不退，袜子没有确认过，还有一件刺绣定制卫衣；两个月前的台灯在店铺保修内。',
      en: 'Speaks English. Underwear she confirmed as not returnable, socks she did not, and a hoodie made to order. A lamp of two months is under the shop’s warranty.',
    },
  },
  tang: {
    name: { zh: '唐宁', en: 'Tang Ning' },
    story: { zh: '第一次来，还没有买过东西。', en: 'New here: nothing bought yet.' },
  },
} satisfies Record<string, DemoBuyer>;

export type DemoBuyerId = keyof typeof buyers;
