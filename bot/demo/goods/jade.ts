import { listing, measures } from './good';

const issuer = { zh: '国家珠宝玉石质量检验中心', en: 'National Gemstone Testing Centre' };

/** Jade: every piece with an inspection certificate that comes back with it (X7). */
export const jade = {
  bangle: listing('bangle', {
    title: { zh: '和田玉白玉手镯', en: 'Hetian white jade bangle' },
    variant: { colour: { zh: '白色', en: 'white' }, size: '57' },
    category: 'jewellery_jade',
    priceFen: 368_000,
    measurements: measures({ inner_diameter: 57, bar_width: 12 }),
    certificate: { issuer, number: 'NGTC-2026-0418832' },
  }),
  pendant: listing('pendant', {
    title: { zh: '翡翠平安扣吊坠', en: 'Jadeite peace-buckle pendant' },
    variant: { colour: { zh: '绿色', en: 'green' } },
    category: 'jewellery_jade',
    priceFen: 88_800,
    measurements: measures({ diameter: 22 }),
    certificate: { issuer, number: 'NGTC-2026-0520177' },
  }),
  beads: listing('beads', {
    title: { zh: '碧玉圆珠手串', en: 'Green nephrite bead bracelet' },
    variant: { colour: { zh: '深绿色', en: 'dark green' }, size: '8mm' },
    category: 'jewellery_jade',
    priceFen: 46_600,
    measurements: measures({ diameter: 8 }),
    certificate: { issuer, number: 'NGTC-2026-0611904' },
    shipsWithinHours: 5 * 24,
  }),
  tag: listing('tag', {
    title: { zh: '刻字和田玉牌', en: 'Hetian jade tag with engraved name' },
    variant: { colour: { zh: '青白色', en: 'pale green' } },
    category: 'jewellery_jade',
    priceFen: 129_900,
    measurements: measures({ height: 48, width: 32 }),
    certificate: { issuer, number: 'NGTC-2026-0607563' },
    noReasonReturn: false,
    noReasonExclusion: { kind: 'custom_made', confirmedAtPurchase: true },
    shipsWithinHours: 10 * 24,
  }),
};
