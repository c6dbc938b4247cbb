import type { Measured } from '../../../nlu/understanding';
import { millimetresOf } from '../../../policy/measuring';
import type { CaseMeasure, ListingSnapshot, MeasureKind } from '../../../storage/records';
import type { Talk } from '../../shared/talk';

type Listed = ListingSnapshot['measurements'][number];

/** Another name under which a listing may keep what the buyer calls so ("length" of trousers). */
const ALSO: Partial<Record<MeasureKind, readonly MeasureKind[]>> = {
  length: ['trouser_length', 'height'],
  diameter: ['inner_diameter'],
  inner_diameter: ['diameter'],
  width: ['bar_width', 'shoulder'],
  height: ['length'],
};

/** Listings from before the kinds go by the words that they show. */
const isKind = ({ phrases }: Talk, { kind, name }: Listed, wanted: MeasureKind): boolean =>
  kind === undefined
    ? (['zh', 'en'] as const).some((one) => phrases(one).say(`measure.${wanted}`) === name[one])
    : kind === wanted;

function listedFor(talk: Talk, listed: readonly Listed[], { name }: Measured): Listed | undefined {
  if (name === undefined) return listed.length === 1 ? listed[0] : undefined;
  const names = [name, ...(ALSO[name] ?? [])];
  return names.map((one) => listed.find((measure) => isKind(talk, measure, one))).find(Boolean);
}

/** Asked for them, bare numbers are figures: one for the only measure, or one for each in the order of the card. */
function bareFigures({ heard }: Talk, listed: readonly Listed[]): [Listed, Measured][] {
  const { numbers, money } = heard.entities;
  // A decimal without a unit was read as a sum.
  const values = [...numbers, ...money.flatMap(({ fen }) => (fen === undefined ? [] : fen / 100))];
  if (values.length !== listed.length) return [];
  return listed.flatMap((measure, index) => {
    const value = values[index];
    return value === undefined ? [] : [[measure, { value }] as [Listed, Measured]];
  });
}

/** Every figure of the message beside the listing's own (F7). */
export function figuresIn(talk: Talk, listed: readonly Listed[], areAsked: boolean): CaseMeasure[] {
  const told = (talk.heard.entities.measures ?? []).flatMap((measured): [Listed, Measured][] => {
    const measure = listedFor(talk, listed, measured);
    return measure ? [[measure, measured]] : [];
  });
  const pairs = told.length > 0 || !areAsked ? told : bareFigures(talk, listed);
  return pairs.map(([{ name, millimetres }, { value, unit }]) => ({
    name,
    listed: millimetres,
    measured: millimetresOf(value, unit, millimetres),
  }));
}

const isOf =
  ({ name }: CaseMeasure) =>
  (other: CaseMeasure): boolean =>
    other.name.zh === name.zh;

/** What was measured before, with what is measured now in its place. */
export const mergeFigures = (before: readonly CaseMeasure[], now: readonly CaseMeasure[]): CaseMeasure[] => [
  ...before.filter((one) => !now.some(isOf(one))),
  ...now.filter((one, index) => now.findLastIndex(isOf(one)) === index),
];
