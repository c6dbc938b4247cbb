import { listing } from './good';

/** Electronics: brand warranty (M1) or the shop's own (M2), most of them under the three guarantees (M4). */
export const electronics = {
  earphones: listing('earphones', {
    title: { zh: '真无线降噪蓝牙耳机', en: 'True wireless noise-cancelling earphones' },
    variant: { colour: { zh: '白色', en: 'white' }, model: { zh: '标准版', en: 'standard' } },
    category: 'electronics',
    priceFen: 39_900,
    brand: { zh: '悦听', en: 'Yueting' },
    warranty: { kind: 'brand', months: 12 },
    threeGuarantees: true,
  }),
  charger: listing('charger', {
    title: { zh: '65W氮化镓三口充电器', en: '65 W GaN charger, three ports' },
    variant: { colour: { zh: '黑色', en: 'black' }, model: { zh: '65W', en: '65 W' } },
    category: 'electronics',
    priceFen: 13_900,
    brand: { zh: '极能', en: 'Jineng' },
    warranty: { kind: 'brand', months: 18 },
    threeGuarantees: true,
  }),
  kettle: listing('kettle', {
    title: { zh: '恒温电热水壶 1.5升', en: 'Temperature-control kettle, 1.5 l' },
    variant: { colour: { zh: '薄荷绿', en: 'mint green' }, model: { zh: '1.5升', en: '1.5 l' } },
    category: 'electronics',
    priceFen: 19_900,
    weightGrams: 1800,
    warranty: { kind: 'shop', months: 12 },
    threeGuarantees: true,
  }),
  lamp: listing('lamp', {
    title: { zh: '护眼学习台灯', en: 'Eye-care desk lamp' },
    variant: { colour: { zh: '黄色', en: 'yellow' }, model: { zh: '充电款', en: 'rechargeable' } },
    category: 'electronics',
    priceFen: 16_900,
    weightGrams: 1400,
    warranty: { kind: 'shop', months: 6 },
  }),
};
