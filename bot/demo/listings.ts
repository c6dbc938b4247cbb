import type { Instant, Listing, ListingVariant, Localized } from '../../storage/records';
import { goods, type GoodName } from './catalogue';
import { DEMO_SHOP } from './shop';

type Own = Pick<ListingVariant, 'colour' | 'size' | 'model'>;

/** Another colour or model of a good; dearer or cheaper by so many fen. */
interface Other extends Omit<Own, 'size'> {
  dearerFen?: number;
}

interface Range {
  /** The smaller first; the good's own where it has no more. */
  sizes?: string[];
  others?: Other[];
  /** Sold out, as "colour size" in English: "blue XL"; a colour alone is sold out whole. */
  soldOut?: string[];
}

const IN_STOCK = 12;

const LETTERS = ['S', 'M', 'L', 'XL'];

const colour = (zh: string, en: string, dearerFen = 0): Other => ({ colour: { zh, en }, dearerFen });
const model = (own: Localized, zh: string, en: string, dearerFen: number): Other => ({
  colour: own,
  model: { zh, en },
  dearerFen,
});

const WHITE = { zh: '白色', en: 'white' };
const BLACK = { zh: '黑色', en: 'black' };

/** What the demo shop sells beside what was bought: sizes that are out, colours that cost more. */
const RANGES: Partial<Record<GoodName, Range>> = {
  dress: {
    sizes: LETTERS,
    others: [colour('米白色', 'cream'), colour('酒红色真丝款', 'wine red silk', 6_000)],
    soldOut: ['blue XL', 'cream S'],
  },
  cardigan: {
    sizes: ['S', 'M', 'L', 'XL'],
    others: [colour('黑色', 'black'), colour('燕麦色羊绒款', 'oat cashmere', 12_000)],
    soldOut: ['oat XL'],
  },
  shirt: {
    sizes: ['38', '39', '40', '41', '42'],
    others: [colour('浅蓝色', 'light blue')],
    soldOut: ['white 41'],
  },
  jeans: { sizes: ['26', '27', '28', '29', '30'], others: [colour('黑色', 'black')], soldOut: ['navy 29'] },
  tee: {
    sizes: ['M', 'L', 'XL', '2XL'],
    others: [colour('白色', 'white'), colour('灰色', 'grey')],
    soldOut: ['grey'],
  },
  underwear: {
    sizes: ['75A', '75B', '80B', '85B'],
    others: [colour('黑色', 'black')],
    soldOut: ['pink 85B'],
  },
  socks: { sizes: ['34-38', '38-42', '42-46'], others: [colour('黑色', 'black')], soldOut: ['grey 42-46'] },
  hoodie: { sizes: LETTERS, others: [colour('藏青色', 'navy')] },
  tote: {
    others: [colour('黑色', 'black'), colour('卡其色加大款', 'khaki, extra large', 3_000)],
    soldOut: ['black'],
  },
  earphones: {
    others: [
      { colour: BLACK, model: { zh: '标准版', en: 'standard' } },
      model(WHITE, '旗舰版', 'flagship', 20_000),
    ],
    soldOut: ['black standard'],
  },
  charger: {
    others: [{ colour: WHITE, model: { zh: '65W', en: '65 W' } }, model(BLACK, '100W', '100 W', 8_000)],
  },
  kettle: { others: [{ colour: WHITE, model: { zh: '1.5升', en: '1.5 l' } }] },
  lamp: { others: [{ colour: WHITE, model: { zh: '充电款', en: 'rechargeable' } }] },
  bangle: { sizes: ['55', '56', '57', '58'], soldOut: ['white 55', 'white 58'] },
  beads: { sizes: ['6mm', '8mm', '10mm'], soldOut: ['dark green 10mm'] },
};

const nameOf = ({ colour: shade, model: kind, size }: Own): string =>
  [shade?.en, kind?.en, size].filter((part) => part !== undefined).join(' ');

const idOf = (own: Own): string =>
  nameOf(own)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-') || 'only';

function variantsOf(name: GoodName): ListingVariant[] {
  const { variant, priceFen } = goods[name];
  const {
    sizes = variant.size === undefined ? [undefined] : [variant.size],
    others = [],
    soldOut = [],
  } = RANGES[name] ?? {};
  const own: Other = {
    ...(variant.colour && { colour: variant.colour }),
    ...(variant.model && { model: variant.model }),
  };
  return [own, ...others].flatMap(({ dearerFen = 0, ...features }) =>
    sizes.map((size) => {
      const one: Own = { ...features, ...(size !== undefined && { size }) };
      const isOut = soldOut.includes(nameOf(one)) || soldOut.includes(features.colour?.en ?? '');
      return { variantId: idOf(one), ...one, priceFen: priceFen + dearerFen, stock: isOut ? 0 : IN_STOCK };
    }),
  );
}

/** Every listing of the demo shop as it is stored at `now`; what was bought is always among its variants. */
export const storedListings = (now: Instant): Omit<Listing, 'version'>[] =>
  (Object.keys(goods) as GoodName[]).map((name) => ({
    _id: `${DEMO_SHOP}/${goods[name].listingId}`,
    shopId: DEMO_SHOP,
    listingId: goods[name].listingId,
    variants: variantsOf(name),
    updatedAt: now,
  }));
