import { apparel } from './goods/apparel';
import { electronics } from './goods/electronics';
import { jade } from './goods/jade';

/** Everything the demo shop sells; each good is drawn in pictures/NAME.svg. */
export const goods = { ...apparel, ...electronics, ...jade };
export type GoodName = keyof typeof goods;

/** Comes with the dress while the autumn campaign runs. */
export const hairBand = { title: { zh: '真丝发带', en: 'Silk hair band' }, markedPriceFen: 2_990 };
