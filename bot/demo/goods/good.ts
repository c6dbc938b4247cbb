import type { ListingSnapshot, Localized, MeasureKind } from '../../../storage/records';

type Usual = 'picture' | 'measurements' | 'noReasonReturn' | 'threeGuarantees';

/** What the demo shop sells: a listing whose usual parts may be left out. */
type Good = Omit<ListingSnapshot, Usual | 'listingId'> & Partial<Pick<ListingSnapshot, Usual>>;

/** Seven-day return and no three guarantees unless told otherwise; the picture is named like the listing. */
export function listing(name: string, good: Good): ListingSnapshot {
  return {
    listingId: name,
    picture: `/demo/pictures/${name}.svg`,
    measurements: [],
    noReasonReturn: true,
    threeGuarantees: false,
    ...good,
  };
}

const MEASURES: Record<MeasureKind, Localized> = {
  shoulder: { zh: '肩宽', en: 'shoulder' },
  bust: { zh: '胸围', en: 'bust' },
  waist: { zh: '腰围', en: 'waist' },
  hip: { zh: '臀围', en: 'hip' },
  length: { zh: '衣长', en: 'length' },
  sleeve: { zh: '袖长', en: 'sleeve' },
  trouser_length: { zh: '裤长', en: 'trouser length' },
  inner_diameter: { zh: '圈口内径', en: 'inner diameter' },
  bar_width: { zh: '条宽', en: 'bar width' },
  diameter: { zh: '直径', en: 'diameter' },
  height: { zh: '高', en: 'height' },
  width: { zh: '宽', en: 'width' },
};

/** Measures in millimetres, as the size chart of the listing shows them. */
export function measures(chart: Partial<Record<MeasureKind, number>>): ListingSnapshot['measurements'] {
  return (Object.entries(chart) as [MeasureKind, number][]).map(([kind, millimetres]) => ({
    name: MEASURES[kind],
    kind,
    millimetres,
  }));
}
