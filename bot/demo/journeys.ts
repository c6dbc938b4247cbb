import type { Localized, Parcel, Province } from '../../storage/records';

export const carriers = {
  sf: { zh: '顺丰速运', en: 'SF Express' },
  zto: { zh: '中通快递', en: 'ZTO Express' },
  yto: { zh: '圆通速递', en: 'YTO Express' },
  yunda: { zh: '韵达快递', en: 'Yunda Express' },
  jd: { zh: '京东快递', en: 'JD Logistics' },
} satisfies Record<string, Localized>;
export type CarrierName = keyof typeof carriers;

const cities = {
  shanghai: { zh: '上海', en: 'Shanghai', province: 'SH' },
  beijing: { zh: '北京', en: 'Beijing', province: 'BJ' },
  chengdu: { zh: '成都', en: 'Chengdu', province: 'SC' },
  guangzhou: { zh: '广州', en: 'Guangzhou', province: 'GD' },
  wuhan: { zh: '武汉', en: 'Wuhan', province: 'HB' },
  nanjing: { zh: '南京', en: 'Nanjing', province: 'JS' },
  xian: { zh: '西安', en: "Xi'an", province: 'SN' },
} satisfies Record<string, Localized & { province: Province }>;
export type CityName = keyof typeof cities;

export const provinceOf = (city: CityName): Province => cities[city].province;

type Step = (city: Localized) => Localized;

/** What couriers write, one movement each. */
const steps = {
  collected: () => ({ zh: '【杭州】余杭五常网点已揽收', en: '[Hangzhou] Collected by the Wuchang branch' }),
  departed: (to) => ({
    zh: `【杭州】离开杭州转运中心，发往${to.zh}`,
    en: `[Hangzhou] Left the hub for ${to.en}`,
  }),
  arrived: (to) => ({ zh: `【${to.zh}】到达${to.zh}转运中心`, en: `[${to.en}] Arrived at the hub` }),
  delivering: (to) => ({
    zh: `【${to.zh}】快递员正在派送，请保持电话畅通`,
    en: `[${to.en}] Out for delivery; please keep your phone reachable`,
  }),
  signed: (to) => ({ zh: `【${to.zh}】已签收，签收人：本人`, en: `[${to.en}] Signed for by the recipient` }),
  locker: (to) => ({
    zh: `【${to.zh}】已签收，存放于小区快递柜`,
    en: `[${to.en}] Signed: left in the parcel locker of the compound`,
  }),
  refused: (to) => ({ zh: `【${to.zh}】收件人拒收`, en: `[${to.en}] Refused by the recipient` }),
  turned: (to) => ({ zh: `【${to.zh}】包裹退回寄件人途中`, en: `[${to.en}] On its way back to the sender` }),
  unreachable: (to) => ({
    zh: `【${to.zh}】多次联系收件人未果，安排退回`,
    en: `[${to.en}] Recipient not reached several times; sent back`,
  }),
  back: () => ({
    zh: '【杭州】包裹已退回，寄件人已签收',
    en: '[Hangzhou] Returned; signed for by the sender',
  }),
  lost: (to) => ({
    zh: `【${to.zh}】经核查包裹遗失，请联系寄件人处理`,
    en: `[${to.en}] Found to be lost; please contact the sender`,
  }),
} satisfies Record<string, Step>;

interface Journey {
  status: Parcel['status'];
  steps: (keyof typeof steps)[];
}

/** How a parcel can fare; a stalled one is in transit and merely does not move any more. */
const journeys = {
  moving: { status: 'in_transit', steps: ['collected', 'departed', 'arrived'] },
  stalled: { status: 'in_transit', steps: ['collected', 'departed'] },
  signed: { status: 'signed', steps: ['collected', 'departed', 'arrived', 'delivering', 'signed'] },
  locker: { status: 'signed', steps: ['collected', 'departed', 'arrived', 'delivering', 'locker'] },
  refused: {
    status: 'refused',
    steps: ['collected', 'departed', 'arrived', 'delivering', 'refused', 'turned'],
  },
  returned: {
    status: 'returned',
    steps: ['collected', 'departed', 'arrived', 'delivering', 'unreachable', 'back'],
  },
  lost: { status: 'lost', steps: ['collected', 'departed', 'arrived', 'lost'] },
} satisfies Record<string, Journey>;
export type JourneyName = keyof typeof journeys;

export const statusOf = (journey: JourneyName): Parcel['status'] => journeys[journey].status;

/** The movements of a journey, spread evenly from the first instant to the last. */
export function traceOf(journey: JourneyName, to: CityName, from: number, until: number): Parcel['trace'] {
  const names = journeys[journey].steps;
  return names.map((name, index) => ({
    at: Math.round(from + ((until - from) * index) / (names.length - 1)),
    text: steps[name](cities[to]),
  }));
}
