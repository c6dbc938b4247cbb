import { listing, measures } from './good';

/** Clothes: seven-day return, but for what is worn next to the skin (X1) or made to order (X2). */
export const apparel = {
  dress: listing('dress', {
    title: { zh: '法式碎花收腰连衣裙', en: 'French floral waisted dress' },
    variant: { colour: { zh: '蓝色', en: 'blue' }, size: 'M' },
    category: 'apparel',
    priceFen: 25_900,
    measurements: measures({ shoulder: 365, bust: 880, waist: 700, length: 1120 }),
  }),
  cardigan: listing('cardigan', {
    title: { zh: '羊毛混纺针织开衫', en: 'Wool-blend knit cardigan' },
    variant: { colour: { zh: '燕麦色', en: 'oat' }, size: 'L' },
    category: 'apparel',
    priceFen: 32_900,
    measurements: measures({ shoulder: 420, bust: 1040, length: 620, sleeve: 560 }),
  }),
  shirt: listing('shirt', {
    title: { zh: '免烫修身长袖衬衫', en: 'Non-iron slim shirt' },
    variant: { colour: { zh: '白色', en: 'white' }, size: '40' },
    category: 'apparel',
    priceFen: 18_900,
    measurements: measures({ shoulder: 455, bust: 1060, length: 740, sleeve: 615 }),
  }),
  jeans: listing('jeans', {
    title: { zh: '高腰直筒牛仔裤', en: 'High-waist straight jeans' },
    variant: { colour: { zh: '深蓝色', en: 'navy' }, size: '28' },
    category: 'apparel',
    priceFen: 21_900,
    measurements: measures({ waist: 710, hip: 940, trouser_length: 1010 }),
  }),
  tee: listing('tee', {
    title: { zh: '重磅纯棉圆领T恤', en: 'Heavyweight cotton T-shirt' },
    variant: { colour: { zh: '黑色', en: 'black' }, size: 'XL' },
    category: 'apparel',
    priceFen: 8_900,
    measurements: measures({ shoulder: 520, bust: 1160, length: 730 }),
  }),
  underwear: listing('underwear', {
    title: { zh: '无痕蕾丝内衣套装', en: 'Seamless lace underwear set' },
    variant: { colour: { zh: '粉色', en: 'pink' }, size: '75B' },
    category: 'intimate_apparel',
    priceFen: 15_900,
    noReasonReturn: false,
    noReasonExclusion: { kind: 'intimate', confirmedAtPurchase: true },
  }),
  socks: listing('socks', {
    title: { zh: '精梳棉中筒袜 五双装', en: 'Combed cotton crew socks, five pairs' },
    variant: { colour: { zh: '灰色', en: 'grey' }, size: '38-42' },
    category: 'intimate_apparel',
    priceFen: 4_990,
    noReasonReturn: false,
    noReasonExclusion: { kind: 'intimate', confirmedAtPurchase: false },
  }),
  hoodie: listing('hoodie', {
    title: { zh: '名字刺绣定制卫衣', en: 'Hoodie with your name embroidered' },
    variant: { colour: { zh: '绿色', en: 'green' }, size: 'M' },
    category: 'custom_made',
    priceFen: 23_900,
    measurements: measures({ shoulder: 540, bust: 1180, length: 690 }),
    noReasonReturn: false,
    noReasonExclusion: { kind: 'custom_made', confirmedAtPurchase: true },
    shipsWithinHours: 7 * 24,
  }),
  tote: listing('tote', {
    title: { zh: '大容量帆布托特包', en: 'Roomy canvas tote bag' },
    variant: { colour: { zh: '米白色', en: 'cream' } },
    category: 'shoes_bags',
    priceFen: 12_900,
    measurements: measures({ height: 360, width: 420 }),
  }),
};
